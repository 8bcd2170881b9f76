//! The annotated item: its syn tree, its attributes understood, its fields sorted by role.

mod doc_comment;
mod enumeration;
mod field;
mod item;
mod mentions;

pub(crate) use enumeration::{Enumeration, Variant};
pub(crate) use field::{Field, Role};
pub(crate) use item::{Body, Struct};
pub(crate) use mentions::mentions;
