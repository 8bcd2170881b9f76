//! Scalars of a body, and what a place takes instead.

use alloc::borrow::Cow;
use alloc::string::ToString as _;

/// A number with a fraction or an exponent, beyond 64 bits, or `-0`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decimal<'de> {
    pub(crate) value: f64,
    /// As they are in the body.
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
    /// A number with a fraction or an exponent, beyond 64 bits, or `-0`.
    Float(f64),
    /// As [`Scalar::Float`], with its digits as they are in the body.
    // By reference, so that the other scalars stay as small as they are.
    Decimal(&'a Decimal<'de>),
    /// Text that had to be unescaped.
    Text(&'a str),
    /// Text that stands in the body as it is.
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
            // serde_json keeps the fraction of `1.0`, which `f64`'s own `Display` drops.
            Self::Float(value) => serde_json::Number::from_f64(value)
                .map_or_else(|| Cow::Owned(value.to_string()), |number| Cow::Owned(number.to_string())),
        }
    }
}

/// What a place would have taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Expected(pub &'static str);
