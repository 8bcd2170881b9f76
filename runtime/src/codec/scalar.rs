//! Scalars of a body, and what a place takes instead.

use alloc::borrow::Cow;
use alloc::string::ToString as _;

pub(crate) use restable_model::tolerance::{Decimal, Scalar};

/// A scalar as text.
pub(crate) fn scalar_text<'a, 'de: 'a>(scalar: Scalar<'a, 'de>) -> Cow<'a, str> {
    match scalar {
        Scalar::Text(text) | Scalar::Borrowed(text) => Cow::Borrowed(text),
        Scalar::Decimal(decimal) => Cow::Borrowed(decimal.digits),
        Scalar::Bool(true) => Cow::Borrowed("true"),
        Scalar::Bool(false) => Cow::Borrowed("false"),
        Scalar::Signed(value) => Cow::Owned(value.to_string()),
        Scalar::Unsigned(value) => Cow::Owned(value.to_string()),
        // serde_json keeps the fraction of `1.0`, which the `Display` of `f64` drops.
        Scalar::Float(value) => serde_json::Number::from_f64(value)
            .map_or_else(|| Cow::Owned(value.to_string()), |number| Cow::Owned(number.to_string())),
    }
}

/// The value that a place expects, for messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Expected(pub &'static str);
