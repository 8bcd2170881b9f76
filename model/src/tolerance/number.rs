//! Numbers.

use super::{Mismatch, Scalar};

/// Reads an integer. `"7"` and `7.0` are integers; `7.5` is refused, because truncating it would lose data.
///
/// # Errors
///
/// Returns an error if the scalar is not an integer.
#[inline]
pub fn integer(scalar: Scalar<'_, '_>) -> Result<Option<i128>, Mismatch> {
    match scalar {
        Scalar::Signed(value) => Ok(Some(value.into())),
        Scalar::Unsigned(value) => Ok(Some(value.into())),
        Scalar::Float(value) => without_fraction(value).map(Some),
        Scalar::Decimal(decimal) => whole_decimal(decimal.value, decimal.digits).map(Some),
        Scalar::Text(text) | Scalar::Borrowed(text) => match text.trim() {
            "" => Ok(None),
            digits => digits.parse().or_else(|_| whole_decimal(decimal(digits)?, digits)).map(Some),
        },
        Scalar::Bool(_) => Err(Mismatch),
    }
}

/// A number with a fraction or an exponent as an integer.
fn whole_decimal(value: f64, digits: &str) -> Result<i128, Mismatch> {
    if has_fraction(digits) { Err(Mismatch) } else { without_fraction(value) }
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

fn without_fraction(value: f64) -> Result<i128, Mismatch> {
    // From 2^53 on a float may be the rounded value of several integers: 2^53 + 1 is rounded to 2^53.
    const EXACT: f64 = 9_007_199_254_740_991.0;
    // The comparison, the remainder and the cast after them are exact.
    #[allow(clippy::cast_possible_truncation, clippy::float_cmp)]
    if (-EXACT..=EXACT).contains(&value) && value % 1.0 == 0.0 { Ok(value as i128) } else { Err(Mismatch) }
}

/// Reads a number. A number of 17 digits or more is rounded, as in other JSON readers.
///
/// # Errors
///
/// Returns an error if the scalar is not a finite number.
#[inline]
pub fn number(scalar: Scalar<'_, '_>) -> Result<Option<f64>, Mismatch> {
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
        Scalar::Bool(_) => Err(Mismatch),
    }
}

/// Refuses `inf` and `nan`, which Rust parses and which no service sends as a number.
fn decimal(digits: &str) -> Result<f64, Mismatch> {
    digits.parse().ok().filter(|value: &f64| value.is_finite()).ok_or(Mismatch)
}

/// The integer that a text is written as where a type keeps integers as text.
///
/// ```
/// use restable_model::tolerance::{Scalar, written_integer};
///
/// assert!(matches!(written_integer("7"), Some(Scalar::Signed(7))));
/// assert!(matches!(written_integer("0"), Some(Scalar::Signed(0))));
/// for text in ["-0", "007", "-07", "+7"] {
///     assert!(written_integer(text).is_none());
/// }
/// ```
#[must_use]
pub fn written_integer(text: &str) -> Option<Scalar<'static, 'static>> {
    // A number has neither leading zeros nor a plus sign, and the JSON number `-0` is a float.
    let digits = text.strip_prefix('-').unwrap_or(text);
    if text.starts_with('+') || text != "0" && digits.starts_with('0') {
        return None;
    }
    text.parse().map(Scalar::Signed).or_else(|_| text.parse().map(Scalar::Unsigned)).ok()
}
