//! Compares the values of two readers.

use restable::{Timestamp, Values as _};
use serde_json::{Number, Value};

use crate::tables::{Derived, DerivedMore, Everything, More};

/// Whether both are equal, except that only `straight` keeps the digits of a number in a string field.
pub(crate) fn everything(straight: &Everything, read: &Everything, body: &[u8]) -> bool {
    // `==` ignores the sign of zero.
    let equal = straight == read && !body.windows(2).any(|pair| pair == b"-0");
    equal || value(&to_value(straight), &to_value(read))
}

fn to_value(everything: &Everything) -> Value {
    serde_json::to_value(everything).unwrap_or_else(|error| panic!("cannot be written: {error}"))
}

fn value(straight: &Value, read: &Value) -> bool {
    match (straight, read) {
        (Value::String(straight), Value::String(read)) => straight == read || number(straight).as_ref() == Some(read),
        (Value::Number(straight), Value::Number(read)) => number_of_zero(straight) == number_of_zero(read),
        (Value::Array(straight), Value::Array(read)) => {
            straight.len() == read.len() && straight.iter().zip(read).all(|(straight, read)| value(straight, read))
        }
        (Value::Object(straight), Value::Object(read)) => {
            let same = |(key, member): (&String, &Value)| read.get(key).is_some_and(|read| value(member, read));
            straight.len() == read.len() && straight.iter().all(same)
        }
        (straight, read) => straight == read,
    }
}

/// A number, with the sign of zero.
fn number_of_zero(number: &Number) -> (&Number, bool) {
    (number, number.as_f64().is_some_and(|number| number == 0.0 && number.is_sign_negative()))
}

/// The text that serde_json writes for the number with these digits.
fn number(digits: &str) -> Option<String> {
    Number::from_f64(digits.parse().ok()?).map(|number| number.to_string())
}

/// Whether the body contains the digits of each number in a string field. The body must not have escapes.
pub(crate) fn has_digits(straight: &Everything, body: &[u8]) -> bool {
    let has = |text: &str| text.is_empty() || body.windows(text.len()).any(|part| part == text.as_bytes());
    has(&straight.note)
        && straight.state.iter().all(|state| has(state.as_str()))
        && straight.created.iter().all(|created| has(created.as_str()))
        && straight.more.iter().flat_map(|more| &more.text).all(|text| has(text))
        && straight.inner.iter().all(|inner| has_digits(inner, body))
        && straight.parts.iter().all(|part| has_digits(part, body))
}

/// Whether a strict reader returned the same values.
pub(crate) fn as_derived(straight: &Everything, derived: &Derived) -> bool {
    let job_id = derived.job_id.as_deref().filter(|id| !id.trim().is_empty());
    straight.note == derived.note
        && straight.job_id.as_ref().map(AsRef::as_ref) == job_id
        && (straight.size, straight.wide, straight.signed) == (derived.size, derived.wide, derived.signed)
        && straight.ratio.map(f64::to_bits) == derived.ratio.map(f64::to_bits)
        && (straight.on, straight.span) == (derived.on, derived.span)
        && straight.state.as_ref().map(|state| state.as_str()) == derived.state.as_deref()
        && straight.created.as_ref().map(Timestamp::as_str) == derived.created.as_deref()
        && (&straight.limits, &straight.open) == (&derived.limits, &derived.open)
        && both(straight.more.as_ref(), derived.more.as_ref(), more)
        && both(straight.inner.as_deref(), derived.inner.as_deref(), as_derived)
        && straight.parts.len() == derived.parts.len()
        && straight.parts.iter().zip(&derived.parts).all(|(straight, derived)| as_derived(straight, derived))
}

fn more(straight: &More, derived: &DerivedMore) -> bool {
    straight.text == derived.text && straight.rows == derived.rows && straight.rest == derived.rest
}

/// Whether both are present and equal, or both are absent.
fn both<A, B>(straight: Option<&A>, derived: Option<&B>, same: impl FnOnce(&A, &B) -> bool) -> bool {
    match (straight, derived) {
        (Some(straight), Some(derived)) => same(straight, derived),
        (None, None) => true,
        _ => false,
    }
}
