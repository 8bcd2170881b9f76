//! Booleans.

use restable_model::tolerance::boolean;

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

scalar_sinks!(bool, |scalar| boolean(scalar).map_err(|_| BOOLEAN), BOOLEAN);

const BOOLEAN: Expected = Expected("a boolean");
