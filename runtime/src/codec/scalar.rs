//! Scalars of a body, and what a place takes instead.

use alloc::borrow::Cow;
use alloc::string::ToString as _;

/// A number with a fraction or an exponent, one beyond 64 bits, or `-0`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decimal<'de> {
    pub(crate) value: f64,
    /// The digits in the body.
    pub(crate) digits: &'de str,
}

/// A scalar of a body.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Scalar<'a, 'de> {
    /// `true` or `false`.
    Bool(bool),
    /// A negative integer.
    Signed(i64),
    /// A non-negative integer.
    Unsigned(u64),
    /// A number with a fraction or an exponent, one beyond 64 bits, or `-0`.
    Float(f64),
    /// The same as [`Scalar::Float`], with its digits in the body.
    // A reference keeps the other scalars small.
    Decimal(&'a Decimal<'de>),
    /// Text that had to be unescaped.
    Text(&'a str),
    /// Text that is borrowed from the body.
    Borrowed(&'de str),
}

impl<'a, 'de> Scalar<'a, 'de> {
    pub(super) fn is_empty_text(&self) -> bool {
        matches!(self, Self::Text("") | Self::Borrowed(""))
    }

    /// A scalar as text.
    pub(crate) fn into_text(self) -> Cow<'a, str>
    where
        'de: 'a,
    {
        match self {
            Self::Text(text) | Self::Borrowed(text) => Cow::Borrowed(text),
            Self::Decimal(decimal) => Cow::Borrowed(decimal.digits),
            Self::Bool(true) => Cow::Borrowed("true"),
            Self::Bool(false) => Cow::Borrowed("false"),
            Self::Signed(value) => Cow::Owned(value.to_string()),
            Self::Unsigned(value) => Cow::Owned(value.to_string()),
            // serde_json keeps the fraction of `1.0`, which the `Display` of `f64` drops.
            Self::Float(value) => serde_json::Number::from_f64(value)
                .map_or_else(|| Cow::Owned(value.to_string()), |number| Cow::Owned(number.to_string())),
        }
    }
}

/// The value that a place expects, for messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Expected(pub &'static str);
