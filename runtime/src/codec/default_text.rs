//! The default of a parameter that is given as a string.

/// The bound of a field with such a default.
#[diagnostic::on_unimplemented(
    message = "the default of a `{Self}` is not a string",
    label = "cannot be converted to `{Self}`",
    note = "write a value of the field's type without quotes, as in default = 5"
)]
pub trait DefaultText<'t>: Sized {
    /// Converts the string.
    fn default_text(text: &'t str) -> Self;
}

#[diagnostic::do_not_recommend]
impl<'t, T: From<&'t str>> DefaultText<'t> for T {
    fn default_text(text: &'t str) -> Self {
        Self::from(text)
    }
}
