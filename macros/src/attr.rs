//! Reads the arguments of the attributes.
//!
//! The arguments are split at their commas before they are read, so an error in one does not hide the next. Reading reports
//! only what it cannot read; the rules in `check` report the rest.

mod call;
mod constant;
mod default_value;
mod entry;
mod job;
mod known;
mod location;
mod pages;
mod param;
mod route_hint;
mod runtime;
mod set_once;
mod split;
mod state;
mod statuses;
mod table;
mod value;

pub(crate) use call::{Call, MethodAndPath, MethodName};
pub(crate) use constant::{Constant, ConstantValue};
pub(crate) use default_value::DefaultValue;
use entry::{Entry, Form, entries};
pub(crate) use job::{FieldPath, Job, Step};
pub(crate) use known::{SERDE, foreign, is_inert, known, known_on_item};
pub(crate) use location::{LocationArgs, attribute as location_of};
pub(crate) use pages::Pages;
pub(crate) use param::{Param, as_key as as_key_of_param};
pub(crate) use runtime::Runtime;
pub(crate) use set_once::SetOnce;
pub(crate) use split::Angles;
pub(crate) use state::State;
pub(crate) use statuses::{Range, Statuses};
pub(crate) use table::TableArgs;
pub(crate) use value::Value;
