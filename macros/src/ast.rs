//! The annotated item as a tree: its fields or variants, with the arguments of their attributes.

mod column;
pub(crate) mod doc_comment;
mod enumeration;
mod field;
mod item;
mod mentions;
mod one_of;
mod repeated;
pub(crate) mod syntax;

pub(crate) use column::Column;
pub(crate) use doc_comment::end_of_first_paragraph;
pub(crate) use enumeration::{Enumeration, Variant};
pub(crate) use field::{Field, Role, is_file};
pub(crate) use item::{Body, Struct};
pub(crate) use mentions::mentions;
pub(crate) use one_of::{Choice, Holds, OneOf, OneOfVariant};
pub(crate) use repeated::remove_repeated;
