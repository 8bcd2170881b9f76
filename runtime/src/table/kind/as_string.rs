//! Checks at compile time whether a Rust type can be written as a JSON string with `as_string`.

use super::{Bool, Byte, Fits, Float, Integer, List, Map, Values};

/// The bound of a field with `as_string`: a Rust type of this kind is a number or a boolean, or consists of them.
///
/// ```compile_fail
/// use restable::structure;
///
/// #[structure]
/// struct Server {
///     #[param("String", as_string)]
///     name: String,
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "only numbers and booleans are written as strings with `as_string`",
    label = "is not a number or a boolean",
    note = "numbers, booleans, enums with #[values], lists and maps of them, and an `Option` around each fit",
    note = "text is always written as a string: remove `as_string`"
)]
pub trait WritableAsString {
    /// The proof that the type fits.
    const ALLOWED: Fits = Fits(());
}

macro_rules! writable_as_string {
    ($($kind:ident),+) => { $(
        #[diagnostic::do_not_recommend]
        impl WritableAsString for $kind {}
    )+ };
}

writable_as_string!(Integer, Byte, Float, Bool, Values);

#[diagnostic::do_not_recommend]
impl<T: WritableAsString> WritableAsString for List<T> {}
#[diagnostic::do_not_recommend]
impl<T: WritableAsString> WritableAsString for Map<T> {}
