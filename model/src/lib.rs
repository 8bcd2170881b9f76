//! The words and rules of a response table, shared by the macros, the runtime and the generator of restable.
//!
//! Nothing here knows Rust syntax or reStructuredText: a rule that both front ends must agree on (what a documented
//! type means, where a link leads, how a name is looked up) is stated once, in this crate.
#![no_std]

extern crate alloc;

mod documented;
mod keyword;
mod link;
mod lookup;
mod name;
pub mod pointer;
pub mod row;
mod template;

pub use documented::{Documented, UnknownType};
pub use keyword::{Attribute, HeaderKey, ItemKey, JobKey, Key, Keyword, Method, ParamKey, Place, keys};
pub use link::{LinkError, Target};
pub use lookup::{EMPTY, LINEAR_LIMIT, bucket, index};
pub use name::screaming_snake_case;
pub use row::PlainType;
pub use template::{Template, TemplateError};
