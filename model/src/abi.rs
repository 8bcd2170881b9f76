//! What generated code and the runtime exchange: the names that generated code uses of the runtime, and what it writes as
//! text.
//!
//! The macros write the text, the runtime reads it, and nobody else does. It may change with every release: the module of
//! the runtime through which generated code reaches all of it is called [`DOOR`], which has the version in its name. A
//! runtime of another version, given by `crate = path`, has no such module, and the compiler says so.
//!
//! # The format
//!
//! The rows of a table are one text, a line for each parameter that is not the collection of unknown ones, in the order
//! of the struct:
//!
//! ```text
//! table = row *( ROW row )
//! row   = presence type [ documented ] *( LINK title URL url )
//! ```
//!
//! - *presence* is the letter of a [`Presence`](crate::Presence), or [`row::BY_TYPE`].
//! - *type* is the letter of a [`row::PlainType`], or [`row::ASK`]: then the next element of the slice of types beside the
//!   text says what the Rust type reads.
//! - *documented* is the text of the Type cell as it is annotated.
//! - *title* has spaces for control characters, *url* is a whole URL.
//!
//! The names of the parameters are a slice of their own, with the index of [`lookup`] beside it.

pub mod lookup;
pub mod row;

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
