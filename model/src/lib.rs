//! The terms and rules of a response table, shared by the macros, the runtime and the generator of restable.
//!
//! This crate knows neither Rust syntax nor reStructuredText. It defines once the rules on which both front ends must
//! agree: what a documented type means, where a link points, how a name is looked up.
#![no_std]

extern crate alloc;

pub mod abi;
mod constructor;
mod documented;
mod job_word;
mod json;
mod keyword;
mod kind;
mod link;
mod listed;
mod location;
mod media_type;
mod microversion;
mod name;
pub mod pointer;
mod presence;
pub mod printable;
mod template;
mod token_scope;
pub mod tolerance;
#[cfg(feature = "serde_json")]
mod value;

pub use constructor::{MAX_ARGUMENTS, required_name};
pub use documented::{Documented, DocumentedKind, UnknownType, list_element, map_value};
pub use job_word::JobWord;
pub use json::JsonKind;
pub use keyword::{
    Attribute, HeaderKey, ItemKey, JobKey, Key, Keyword, Method, PagesKey, ParamKey, Place, RenameRule, StateKey,
    Style, keys,
};
pub use kind::{Fit, Kind, fits, is_text_values};
pub use link::{LinkError, Target};
pub use location::Location;
pub use media_type::{is_media_type, is_token};
pub use microversion::{InvalidMicroversion, Microversion, Microversions};
pub use name::screaming_snake_case;
pub use presence::Presence;
pub use template::{Template, TemplateError};
pub use token_scope::TokenScope;
