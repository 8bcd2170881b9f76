//! Booleans.

use super::{Field, Ready};
use crate::codec::place::{Place, ScalarSink, Target};
use crate::codec::scalar::{Expected, Scalar};
use crate::codec::view::View;
use crate::table::Shape;
use crate::table::kind;

impl<'de> Field<'de> for bool {
    type Kind = kind::Bool;
    type Start = Ready;
    const SHAPE: Shape = Shape::Boolean;

    fn initial() -> Self {
        false
    }

    scalar_places!();

    fn view(&self) -> View<'_, 'de> {
        View::Bool(*self)
    }
}

scalar_sinks!(bool, boolean, BOOLEAN);

const BOOLEAN: Expected = Expected("a boolean");

/// Services also write `0`, `1`, `"true"`, `"False"`, ….
fn boolean(scalar: Scalar<'_, '_>) -> Result<Option<bool>, Expected> {
    match scalar {
        Scalar::Bool(value) => Ok(Some(value)),
        Scalar::Unsigned(value @ 0..=1) => Ok(Some(value == 1)),
        Scalar::Text(text) | Scalar::Borrowed(text) => from_text(text.trim()),
        Scalar::Unsigned(_) | Scalar::Signed(_) | Scalar::Float(_) | Scalar::Decimal(_) => Err(BOOLEAN),
    }
}

fn from_text(text: &str) -> Result<Option<bool>, Expected> {
    match text {
        "" => Ok(None),
        "1" => Ok(Some(true)),
        "0" => Ok(Some(false)),
        _ if text.eq_ignore_ascii_case("true") => Ok(Some(true)),
        _ if text.eq_ignore_ascii_case("false") => Ok(Some(false)),
        _ => Err(BOOLEAN),
    }
}
