//! The default of a parameter.
//!
//! The traits are implemented for the kind of a type: only a type that a parameter can have has one, so that the compiler
//! reports another type once.

/// The default that the type `T` has itself.
pub trait DefaultOf<T> {
    /// Returns the default.
    fn default_of() -> T;
}

impl<K, T: Default> DefaultOf<T> for K {
    fn default_of() -> T {
        T::default()
    }
}

/// A default of the type `T` that is given as a string.
#[diagnostic::on_unimplemented(
    message = "the default of a `{T}` is not a string",
    label = "cannot be converted to `{T}`",
    note = "write a value of the field's type without quotes, as in default = 5"
)]
pub trait DefaultText<'t, T> {
    /// Converts the string.
    fn default_text(text: &'t str) -> T;
}

#[diagnostic::do_not_recommend]
impl<'t, K, T: From<&'t str>> DefaultText<'t, T> for K {
    fn default_text(text: &'t str) -> T {
        T::from(text)
    }
}
