//! Text: `String`, borrowed text, and the types that wrap text.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use restable_model::tolerance;

use super::{Field, Ready};
use crate::job_id::JobId;
use crate::kind;
use crate::place::{Expected, Place, Scalar, ScalarSink, Target};
use crate::table::Shape;
use crate::view::View;

impl<'de> Field<'de> for JobId {
    type Kind = kind::Text;
    type Start = Ready;
    const SHAPE: Shape = Shape::Text;

    /// A blank value, which never leaves the decoder: a missing job id is an error.
    fn initial() -> Self {
        Self::blank()
    }

    scalar_places!();

    fn view(&self) -> View<'_, 'de> {
        View::Text(self.as_str())
    }
}

const JOB_ID: Expected = Expected("a job ID (text without control characters, or an integer)");

scalar_sinks!(JobId, job_id, JOB_ID);

fn job_id(scalar: Scalar<'_, '_>) -> Result<Option<JobId>, Expected> {
    match tolerance::job_id(scalar) {
        Ok(true) => Ok(Some(JobId::checked(scalar_text(scalar)))),
        Ok(false) => Ok(None),
        Err(_) => Err(JOB_ID),
    }
}

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
        other => Cow::Owned(scalar_text(other).into_owned()),
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
