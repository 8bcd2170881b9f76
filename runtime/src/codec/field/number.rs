//! Numbers.

use restable_model::tolerance;

use super::{Field, Ready};
use crate::codec::place::{Place, ScalarSink, Target};
use crate::codec::scalar::{Expected, Scalar};
use crate::codec::view::View;
use crate::table::Shape;
use crate::table::kind;

const WHOLE: Expected = Expected("an integer");
const RANGE: Expected = Expected("an integer in the range of the field's type");
const NUMBER: Expected = Expected("a number");
const FINITE: Expected = Expected("a finite number in the range of the field's type");

macro_rules! integers {
    ($($integer:ty => $kind:ident, $view:ident as $wide:ty;)+) => { $(
        impl<'de> Field<'de> for $integer {
            type Kind = kind::$kind;
            type Start = Ready;
            const SHAPE: Shape = Shape::Integer;

            fn initial() -> Self {
                0
            }

            scalar_places!();

            fn view(&self) -> View<'_, 'de> {
                // `isize` and `usize` have no `From`; on no platform are they wider than 64 bits.
                #[allow(clippy::cast_lossless)]
                View::$view(*self as $wide)
            }
        }

        scalar_sinks!($integer, |scalar| whole(scalar)?.map(<$integer>::try_from).transpose().map_err(|_| RANGE), WHOLE);
    )+ };
}

integers! {
    i8 => Integer, Signed as i64;
    i16 => Integer, Signed as i64;
    i32 => Integer, Signed as i64;
    i64 => Integer, Signed as i64;
    isize => Integer, Signed as i64;
    u8 => Byte, Unsigned as u64;
    u16 => Integer, Unsigned as u64;
    u32 => Integer, Unsigned as u64;
    u64 => Integer, Unsigned as u64;
    usize => Integer, Unsigned as u64;
}

macro_rules! floats {
    ($($float:ty),+) => { $(
        impl<'de> Field<'de> for $float {
            type Kind = kind::Float;
            type Start = Ready;
            const SHAPE: Shape = Shape::Number;

            fn initial() -> Self {
                0.0
            }

            scalar_places!();

            fn view(&self) -> View<'_, 'de> {
                View::Float(f64::from(*self))
            }
        }

        // The author of the struct chose `f32` and so its precision.
        #[allow(clippy::cast_possible_truncation, clippy::unnecessary_cast)]
        const _: () = {
            scalar_sinks!(
                $float,
                |scalar| number(scalar)?.map(|value| Some(value as $float).filter(|value| value.is_finite()).ok_or(FINITE)).transpose(),
                NUMBER
            );
        };
    )+ };
}

floats!(f32, f64);

fn whole(scalar: Scalar<'_, '_>) -> Result<Option<i128>, Expected> {
    tolerance::integer(scalar).map_err(|_| WHOLE)
}

fn number(scalar: Scalar<'_, '_>) -> Result<Option<f64>, Expected> {
    tolerance::number(scalar).map_err(|_| NUMBER)
}
