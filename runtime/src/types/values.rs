//! Open enumerations.

use crate::codec::place::{Place, ScalarSink, Target};
use crate::codec::scalar::{Expected, Scalar};
use crate::codec::view::View;

/// An open enumeration: the values that a page documents, and a variant for all others.
///
/// Implemented by `#[values]`.
pub trait Values: Sized {
    /// The documented values, as they are serialized.
    const VALUES: &'static [&'static str];

    /// Whether the values are JSON integers.
    const INTEGERS: bool;

    /// The variant for a value; `Other` if the page does not document it.
    fn from_value(value: &str) -> Self;

    /// The value as it is serialized.
    fn as_str(&self) -> &str;
}

impl<'de, T: Values> ScalarSink<'de> for T {
    fn accept(&mut self, scalar: Scalar<'_, 'de>) -> Result<bool, Expected> {
        *self = T::from_value(&scalar.into_text());
        Ok(true)
    }

    fn expected(&self) -> Expected {
        VALUE
    }
}

impl<'de, T: Values> ScalarSink<'de> for Option<T> {
    fn accept(&mut self, scalar: Scalar<'_, 'de>) -> Result<bool, Expected> {
        *self = Some(T::from_value(&scalar.into_text()));
        Ok(true)
    }

    fn expected(&self) -> Expected {
        VALUE
    }
}

const VALUE: Expected = Expected("one of the documented values");

/// The place that decoding fills.
pub fn place<'de, T: Values>(value: &mut T) -> Place<'_, 'de> {
    Place::required(Target::Scalar(value))
}

/// The place that decoding fills if the value may be absent.
pub fn option_place<'de, T: Values>(slot: &mut Option<T>) -> Place<'_, 'de> {
    Place::optional(Target::Scalar(slot))
}

/// The value in the form in which it is serialized. An unknown value of an integer enumeration stays an integer.
pub fn view<'de, T: Values>(value: &T) -> View<'_, 'de> {
    let text = value.as_str();
    if T::INTEGERS { integer(text).unwrap_or(View::Text(text)) } else { View::Text(text) }
}

/// An integer that is kept as text, in the form in which it is serialized.
pub(crate) fn integer<'a, 'de>(text: &str) -> Option<View<'a, 'de>> {
    if text.starts_with("-0") {
        // The JSON number `-0` is a float, because no integer type has a negative zero.
        return None;
    }
    text.parse().map(View::Signed).or_else(|_| text.parse().map(View::Unsigned)).ok()
}
