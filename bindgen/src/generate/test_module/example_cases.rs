//! Holds an example against its table. Written by `restable generate`.
#![allow(
    dead_code,
    unused_macros,
    reason = "the pages of a service may have no example of an error, or of nothing else"
)]

use restable::{Drift, DriftKind, ErrorEnvelope, ResponseError};
use serde_json::Value;

/// Decodes an example of a normal answer, writes it again, and checks what became of it.
macro_rules! held {
    ($ty:ty, $example:expr, $body:expr) => {{
        let decoded = <$ty>::decode(200, (), $body);
        let again = decoded
            .map(|decoded| serde_json::to_value(decoded).expect("what was decoded can be written"));
        $crate::held::check(DRIFT, $example, $body, again, <$ty>::audit($body));
    }};
}

/// Reads an example of an error, and checks that the envelope says what is wrong.
macro_rules! abnormal {
    ($status:expr, $example:expr, $body:expr) => {
        $crate::held::check_abnormal($example, $status, $body)
    };
}

/// Checks that what became of an example is what the list of drift says.
pub fn check(
    drift: &str,
    example: &str,
    body: &str,
    again: Result<Value, ResponseError>,
    audit: Result<Vec<Drift>, ResponseError>,
) {
    let original = serde_json::from_str(body).expect("an example is JSON");
    let drift_of_types = audit
        .expect("an example is JSON")
        .into_iter()
        .find(|drift| drift.kind == DriftKind::Type);
    let (fate, why) = match (&again, drift_of_types) {
        (Err(error), _) => ("refused", error.to_string()),
        (Ok(again), drift) if less_what_is_empty(again) == less_what_is_empty(&original) => {
            match drift {
                None => ("same", String::new()),
                Some(drift) => ("retyped", drift.to_string()),
            }
        }
        (Ok(again), _) => ("changed", again.to_string()),
    };
    let listed = drift
        .lines()
        .find_map(|line| line.strip_prefix(example)?.strip_prefix(": "));
    let expected = listed
        .and_then(|listed| listed.split(' ').next())
        .unwrap_or("same");
    assert_eq!(
        fate, expected,
        "{example}: the list in tests/drift says {expected}. {why}"
    );
}

/// Checks that the envelope of errors says what is wrong.
pub fn check_abnormal(example: &str, status: u16, body: &str) {
    let envelope = ErrorEnvelope::read(Some(status), &(), body.as_bytes());
    assert!(
        envelope.is_recognised(),
        "{example}: the envelope of errors finds nothing in {body}"
    );
}

/// A value without members that hold nothing, with whole numbers written one way.
fn less_what_is_empty(value: &Value) -> Value {
    match value {
        Value::Array(elements) => elements
            .iter()
            .map(less_what_is_empty)
            .filter(|value| !is_empty(value))
            .collect(),
        Value::Object(members) => {
            let members = members
                .iter()
                .map(|(name, value)| (name.clone(), less_what_is_empty(value)));
            Value::Object(members.filter(|(_, value)| !is_empty(value)).collect())
        }
        Value::Number(number) => number.as_f64().map_or_else(|| value.clone(), Value::from),
        value => value.clone(),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
