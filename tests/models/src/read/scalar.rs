//! How scalars are read: a string field accepts a number, and a number accepts a numeric string.

use super::{Outcome, Refused};
use crate::json::Json;

/// The largest integer that a number with a fraction part or an exponent may have: above it, floats leave integers out.
const LARGEST_EXACT: i128 = (1 << 53) - 1;

/// Any scalar, as it was written.
pub(super) fn text(json: &Json) -> Outcome<String> {
    json.scalar().map(Some).ok_or(Refused("a string"))
}

/// Any text and any number.
pub(super) fn time(json: &Json) -> Outcome<String> {
    if matches!(json, Json::Bool(_)) { Err(Refused("a time")) } else { text(json) }
}

/// Text that is neither empty nor a step of a path, and an integer.
pub(super) fn job_id(json: &Json) -> Outcome<String> {
    match json {
        Json::Text(text) if text.trim().is_empty() => Ok(None),
        Json::Text(text) => {
            let is_id = !matches!(text.as_str(), "." | "..") && text.len() <= 1_024 && text.chars().all(is_printed);
            if is_id { Ok(Some(text.clone())) } else { Err(Refused("a job ID")) }
        }
        Json::Number(digits) if is_integer_of_64_bits(digits) => Ok(Some(digits.clone())),
        _ => Err(Refused("a job ID")),
    }
}

/// Whether a letter of the generated texts is printed.
fn is_printed(letter: char) -> bool {
    !letter.is_control() && letter != '\u{200b}'
}

fn is_integer_of_64_bits(digits: &str) -> bool {
    digits != "-0" && (digits.parse::<i64>().is_ok() || digits.parse::<u64>().is_ok())
}

/// `true`, `1`, and their texts in any case.
pub(super) fn boolean(json: &Json) -> Outcome<bool> {
    let text = match json {
        Json::Bool(value) => return Ok(Some(*value)),
        Json::Number(digits) => digits.as_str(),
        Json::Text(text) => text.trim(),
        _ => return Err(Refused("a boolean")),
    };
    match text.to_ascii_lowercase().as_str() {
        "" => Ok(None),
        "1" => Ok(Some(true)),
        "0" => Ok(Some(false)),
        "true" => Ok(Some(true)),
        "false" => Ok(Some(false)),
        _ => Err(Refused("a boolean")),
    }
}

/// A finite number, or the text of one.
pub(super) fn number(json: &Json) -> Outcome<f64> {
    let digits = match json {
        Json::Number(digits) => digits.as_str(),
        Json::Text(text) if text.trim().is_empty() => return Ok(None),
        Json::Text(text) => text.trim(),
        _ => return Err(Refused("a number")),
    };
    let Some(_) = Decimal::parse(digits) else { return Err(Refused("a number")) };
    digits.parse().ok().filter(|number: &f64| number.is_finite()).map(Some).ok_or(Refused("a number"))
}

/// A whole number in the range, in any spelling, but not one that a float may have rounded.
pub(super) fn integer(json: &Json, least: i128, largest: i128) -> Outcome<i128> {
    let digits = match json {
        Json::Number(digits) => digits.as_str(),
        Json::Text(text) if text.trim().is_empty() => return Ok(None),
        Json::Text(text) => text.trim(),
        _ => return Err(Refused("an integer")),
    };
    let value = Decimal::parse(digits).and_then(|decimal| decimal.whole()).ok_or(Refused("an integer"))?;
    if (least..=largest).contains(&value) { Ok(Some(value)) } else { Err(Refused("an integer in the range")) }
}

/// A decimal number: `digits` followed by `zeros` zeros, or with the decimal point before the last `-zeros` digits.
struct Decimal {
    is_negative: bool,
    digits: String,
    /// `None` if the exponent is beyond all numbers.
    zeros: Option<i64>,
    /// Whether it is written without a decimal point and an exponent.
    is_plain: bool,
}

impl Decimal {
    fn parse(text: &str) -> Option<Self> {
        let (is_negative, unsigned) = match text.strip_prefix('-') {
            Some(unsigned) => (true, unsigned),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, Some(exponent)),
            None => (unsigned, None),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let exponent_digits = exponent.map(|text| text.strip_prefix(['+', '-']).unwrap_or(text));
        if !is_digits(&digits) || exponent_digits.is_some_and(|digits| !is_digits(digits)) {
            return None;
        }
        let exponent: Option<i64> = exponent.map_or(Some(0), |exponent| exponent.parse().ok());
        let zeros = exponent.and_then(|exponent| exponent.checked_sub(i64::try_from(fraction.len()).ok()?));
        Some(Self { is_negative, digits, zeros, is_plain: !unsigned.contains(['.', 'e', 'E']) })
    }

    /// The number without a fraction, if it has none.
    fn whole(&self) -> Option<i128> {
        let significant = self.digits.trim_start_matches('0');
        let without_zeros = significant.trim_end_matches('0');
        if without_zeros.is_empty() {
            return Some(0);
        }
        let zeros = self.zeros?.checked_add(i64::try_from(significant.len() - without_zeros.len()).ok()?)?;
        let zeros = usize::try_from(zeros).ok().filter(|zeros| *zeros < 40)?;
        let value: i128 = format!("{without_zeros}{}", "0".repeat(zeros)).parse().ok()?;
        (self.is_plain || value <= LARGEST_EXACT).then_some(if self.is_negative { -value } else { value })
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
