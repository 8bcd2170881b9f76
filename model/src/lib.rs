//! The words and rules of a response table, shared by the macros, the runtime and the generator of restable.
//!
//! Nothing here knows Rust syntax or reStructuredText: a rule that both front ends must agree on (what a documented
//! type means, where a link leads, how a name is looked up) is stated once, in this crate.
#![no_std]

extern crate alloc;

pub mod abi;
mod documented;
mod keyword;
mod link;
mod name;
pub mod pointer;
mod template;

pub use documented::{Documented, UnknownType};
pub use keyword::{Attribute, JOB_PARTS, KEYS, Key, METHODS, WITHOUT_BODY};
pub use link::{LinkError, Target};
pub use name::screaming_snake_case;
pub use template::{Template, TemplateError};
