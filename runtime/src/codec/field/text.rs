//! Text: `String`, borrowed text, and the types that wrap text.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{Field, Ready};
use crate::codec::place::{Place, ScalarSink, Target};
use crate::codec::scalar::{Expected, Scalar};
use crate::codec::view::View;
use crate::table::Shape;
use crate::table::kind;

impl<'de> Field<'de> for String {
    type Kind = kind::Text;
    type Start = Ready;
    const SHAPE: Shape = Shape::Text;

    fn initial() -> Self {
        Self::new()
    }

    fn place(&mut self) -> Place<'_, 'de> {
        Place::required(Target::Text(self))
    }

    fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de> {
        Place::optional(Target::OptionText(slot))
    }

    fn view(&self) -> View<'_, 'de> {
        View::Text(self)
    }
}

/// Text that is borrowed from the body: the type, the conversion from a scalar, and the expected value.
macro_rules! borrowed_text {
    ($($ty:ty, $read:expr, $expected:expr;)+) => { $(
        impl<'de: 'a, 'a> Field<'de> for $ty {
            type Kind = kind::Text;
            type Start = Ready;
            const SHAPE: Shape = Shape::Text;

            fn initial() -> Self {
                <$ty>::default()
            }

            scalar_places!();

            fn view(&self) -> View<'_, 'de> {
                View::Text(self)
            }
        }

        impl<'de: 'a, 'a> ScalarSink<'de> for $ty {
            fn accept(&mut self, scalar: Scalar<'_, 'de>) -> Result<bool, Expected> {
                *self = $read(scalar)?;
                Ok(true)
            }

            fn expected(&self) -> Expected {
                $expected
            }
        }

        impl<'de: 'a, 'a> ScalarSink<'de> for Option<$ty> {
            fn accept(&mut self, scalar: Scalar<'_, 'de>) -> Result<bool, Expected> {
                *self = Some($read(scalar)?);
                Ok(true)
            }

            fn expected(&self) -> Expected {
                $expected
            }
        }
    )+ };
}

borrowed_text! {
    Cow<'a, str>, cow, STRING;
    &'a str, borrowed, UNESCAPED;
}

// It cannot fail, but needs the signature of a conversion that can.
#[allow(clippy::unnecessary_wraps)]
fn cow<'de>(scalar: Scalar<'_, 'de>) -> Result<Cow<'de, str>, Expected> {
    Ok(match scalar {
        Scalar::Borrowed(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.into_text().into_owned()),
    })
}

fn borrowed<'de>(scalar: Scalar<'_, 'de>) -> Result<&'de str, Expected> {
    match scalar {
        Scalar::Borrowed(text) => Ok(text),
        _ => Err(UNESCAPED),
    }
}

pub(crate) const UNESCAPED: Expected =
    Expected("a string without escapes, which can be borrowed (Cow<str> and String read any)");
const STRING: Expected = Expected("a string");
