//! The interface between generated code and the runtime: the name of the module that generated code uses, and the text format
//! of a table.
//!
//! Only the macros write the text, and only the runtime reads it. Both may change with every release, because the module
//! through which generated code uses the runtime has the version in its name, [`DOOR`]. A runtime of another version, given
//! by `crate = path`, has no such module, so the compiler reports an error.
//!
//! # The format
//!
//! The rows of a table are one text, with a line for each parameter, in the order of the struct. The field that collects
//! unknown parameters has no line.
//!
//! ```text
//! table = row *( ROW row )
//! row   = [ LOCATION location ] presence type [ documented ] *( LINK title URL url )
//! ```
//!
//! - *location* is the letter of a [`Location`](crate::Location). It is left out for a parameter in the body.
//! - *presence* is the letter of a [`Presence`](crate::Presence), or [`row::BY_TYPE`].
//! - *type* is the letter of a [`row::PlainType`], or [`row::ASK`] if the next element of the table's slice of types describes
//!   the Rust type.
//! - *documented* is the annotated text of the Type cell.
//! - *title* has spaces in place of control characters, *url* is a whole URL.
//!
//! The names of the parameters are in another slice, which [`lookup`] searches.

pub mod lookup;
pub mod row;

/// The name of the HTTP status among the names of the headers that a response reads. No header has this name, because a
/// header name contains no colon.
pub const STATUS: &str = ":status";

/// The name of a raw body among the names of the headers that a response reads. No header has this name either.
pub const RAW_BODY: &str = ":body";

/// The name of the module of the runtime that generated code uses.
///
/// ```
/// let version = env!("CARGO_PKG_VERSION").replace('.', "_");
/// assert_eq!(restable_model::abi::DOOR, format!("__private{version}"));
/// ```
pub const DOOR: &str = concat!(
    "__private",
    env!("CARGO_PKG_VERSION_MAJOR"),
    "_",
    env!("CARGO_PKG_VERSION_MINOR"),
    "_",
    env!("CARGO_PKG_VERSION_PATCH")
);
