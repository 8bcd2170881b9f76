//! Numbers.

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

/// A scalar as an integer. `"7"` and `7.0` are integers; `7.5` is refused, because truncating it would lose data.
fn whole(scalar: Scalar<'_, '_>) -> Result<Option<i128>, Expected> {
    match scalar {
        Scalar::Signed(value) => Ok(Some(value.into())),
        Scalar::Unsigned(value) => Ok(Some(value.into())),
        Scalar::Float(value) => without_fraction(value).map(Some),
        Scalar::Decimal(decimal) => whole_decimal(decimal.value, decimal.digits).map(Some),
        Scalar::Text(text) | Scalar::Borrowed(text) => match text.trim() {
            "" => Ok(None),
            digits => digits.parse().or_else(|_| whole_decimal(decimal(digits)?, digits)).map(Some),
        },
        Scalar::Bool(_) => Err(WHOLE),
    }
}

/// A number with a fraction or an exponent as an integer.
fn whole_decimal(value: f64, digits: &str) -> Result<i128, Expected> {
    if has_fraction(digits) { Err(WHOLE) } else { without_fraction(value) }
}

/// Whether a decimal number has a fraction. The digits show it even if a float rounds the fraction away.
fn has_fraction(digits: &str) -> bool {
    let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let zero = |text: &str| text.trim_matches(['+', '-', '0']).is_empty();
    if zero(whole) && zero(fraction) {
        return false;
    }
    // The position of the last digit that is not zero, counted from the decimal point; negative before it.
    let places = match fraction.trim_end_matches('0') {
        "" => whole.trim_end_matches('0').len() as i128 - whole.len() as i128,
        fraction => fraction.len() as i128,
    };
    // With an exponent that does not fit this type, the number has a fraction or is not finite.
    exponent.parse().map_or(true, |exponent: i128| places > exponent)
}

fn without_fraction(value: f64) -> Result<i128, Expected> {
    // From 2^53 on a float may be the rounded value of several integers: 2^53 + 1 is rounded to 2^53.
    const EXACT: f64 = 9_007_199_254_740_991.0;
    // The comparison, the remainder and the cast after them are exact.
    #[allow(clippy::cast_possible_truncation, clippy::float_cmp)]
    if (-EXACT..=EXACT).contains(&value) && value % 1.0 == 0.0 { Ok(value as i128) } else { Err(WHOLE) }
}

fn number(scalar: Scalar<'_, '_>) -> Result<Option<f64>, Expected> {
    // A number of 17 digits or more is rounded, as in other JSON readers.
    #[allow(clippy::cast_precision_loss)]
    match scalar {
        Scalar::Signed(value) => Ok(Some(value as f64)),
        Scalar::Unsigned(value) => Ok(Some(value as f64)),
        Scalar::Float(value) => Ok(Some(value)),
        Scalar::Decimal(decimal) => Ok(Some(decimal.value)),
        Scalar::Text(text) | Scalar::Borrowed(text) => match text.trim() {
            "" => Ok(None),
            digits => decimal(digits).map(Some),
        },
        Scalar::Bool(_) => Err(NUMBER),
    }
}

/// Refuses `inf` and `nan`, which Rust parses and which no service sends as a number.
fn decimal(digits: &str) -> Result<f64, Expected> {
    digits.parse().ok().filter(|value: &f64| value.is_finite()).ok_or(NUMBER)
}
