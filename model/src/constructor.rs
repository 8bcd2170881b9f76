//! The constructor `new` of a request or a structure.

use alloc::format;
use alloc::string::String;

/// The maximum number of required fields that are arguments of `new`. Of more fields, a caller could swap two of one type, so
/// `new` takes a struct with [their names](required_name).
pub const MAX_ARGUMENTS: usize = 3;

/// The name of the struct of the required fields, which the macros generate next to a struct.
///
/// ```
/// assert_eq!(restable_model::required_name("CreateServer"), "CreateServerRequired");
/// ```
pub fn required_name(name: &str) -> String {
    format!("{name}Required")
}
