//! The terms and rules of a response table, shared by the macros, the runtime and the generator of restable.
//!
//! This crate knows neither Rust syntax nor reStructuredText. It defines once the rules on which both front ends must
//! agree: what a documented type means, where a link points, how a name is looked up.
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
