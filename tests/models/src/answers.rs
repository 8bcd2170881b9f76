//! Responses of every form, compared with the model of reading.

mod case;
mod documented;
mod enums;
mod heads;
mod shared;

use std::fmt::Debug;

use restable::{DriftKind, Field, Response, ResponseError};
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

use self::case::{Case, Sent};
use self::documented::{Body, Documented};
use crate::bytes::Bytes;
use crate::count::Count;
use crate::plain::Plain;
use crate::read::Refused;
use crate::written;
use crate::{CANARY, SECRET};

/// The inputs so far, and the responses that were decoded.
pub static COUNT: Count = Count::new("answers");

/// Generates a response from the bytes, decodes it, and compares the value or the error with the model.
///
/// # Panics
///
/// Panics if the runtime and the model differ.
pub fn check(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let check = bytes.choose(&[
        json::<shared::Server>,
        json::<shared::Disk>,
        json::<heads::Issued>,
        json::<enums::Volumes>,
        json::<heads::Images>,
        json::<heads::Quotas>,
        json::<heads::Position>,
        json::<enums::Event>,
        json::<enums::Address>,
        one_of::<enums::Resized>,
        one_of::<heads::Script>,
        one_of::<heads::Blob>,
        one_of::<heads::Accepted>,
    ]);
    COUNT.add(check(&mut bytes));
}

/// A response with a documented model.
trait Answer: Response + Plain + Debug + for<'de> Field<'de> {
    const DOCUMENTED: Documented;
}

/// Checks a response that is JSON, which can also be written. Returns whether it was decoded.
fn json<T: Answer + Serialize + DeserializeOwned>(bytes: &mut Bytes<'_>) -> bool {
    let case = Case::generate(&T::DOCUMENTED, bytes);
    let Some(value) = decoded::<T>(&case) else { return false };
    let plain = value.plain();
    let written = serde_json::to_value(&value).unwrap_or_else(|error| panic!("{value:?} is not written: {error}"));
    if let Err(place) = compare_written(&T::DOCUMENTED, &plain, &written) {
        panic!("{case}\nwritten wrongly: {place}\n{written}");
    }
    let again = T::decode(case.status, &case.headers()[..], &written.to_string());
    let again = again.unwrap_or_else(|error| panic!("{case}\nwritten as {written}\nnot read again: {error}"));
    let written_again =
        serde_json::to_value(&again).unwrap_or_else(|error| panic!("{again:?} is not written: {error}"));
    assert_eq!(written_again, written, "{case}");
    // A number with a fraction or an exponent is written with other digits, which a string or a time keeps.
    if !case.body.has_only_integers() {
        audited::<T>(&case);
        return true;
    }
    assert_eq!(again.plain(), plain, "{case}\nwritten as {written}");
    if T::DOCUMENTED.head.is_empty() {
        let through_serde = serde_json::from_slice::<T>(&case.text);
        let through_serde = through_serde.unwrap_or_else(|error| panic!("{case}\nonly serde refuses it: {error}"));
        assert_eq!(through_serde.plain(), plain, "{case}");
    }
    audited::<T>(&case);
    true
}

/// Checks a response of any form. Returns whether it was decoded.
fn one_of<T: Answer>(bytes: &mut Bytes<'_>) -> bool {
    decoded::<T>(&Case::generate(&T::DOCUMENTED, bytes)).is_some()
}

fn compare_written(documented: &Documented, plain: &Value, written: &Value) -> Result<(), String> {
    match &documented.body {
        Body::Object(fields) => written::compare_body(fields, plain, written),
        Body::Whole(field, shape) => written::compare(shape, &plain[*field], written),
        Body::Value(shape) => written::compare(shape, plain, written),
        Body::RawText(_) | Body::RawBytes(_) | Body::Anything | Body::ByStatus(_) => Ok(()),
    }
}

/// What the response was decoded to, if the model decodes it too.
fn decoded<T: Answer>(case: &Case) -> Option<T> {
    let decoded = T::decode(case.status, &case.headers()[..], &case.text);
    let expected = if let Sent::Broken = case.body { broken(case) } else { Some(T::DOCUMENTED.read(case)) };
    match (expected, decoded) {
        (None, decoded) => {
            let _ = decoded.map_err(|error| holds(case, &error));
            None
        }
        (Some(Ok(expected)), Ok(value)) => {
            let plain = value.plain();
            // Text differs if only the sign of zero does.
            assert_eq!(plain.to_string(), expected.to_string(), "{case}\nleft: the runtime, right: the model");
            assert!(!format!("{value:?}").contains(SECRET), "{case}\nDebug shows a secret: {value:?}");
            Some(value)
        }
        (Some(Err(_)), Err(error)) => {
            holds(case, &error);
            None
        }
        (Some(Ok(expected)), Err(error)) => panic!("{case}\nonly the runtime refuses it: {error}\nexpected {expected}"),
        (Some(Err(Refused(what))), Ok(value)) => {
            panic!("{case}\nonly the runtime accepts it: {value:?}\nthe model expects {what}")
        }
    }
}

/// A body with damage is refused if it is not JSON; otherwise the model does not know it.
fn broken(case: &Case) -> Option<Result<Value, Refused>> {
    let is_empty = case.text.iter().all(u8::is_ascii_whitespace);
    // Strings that nothing reads need not be UTF-8.
    let is_json = serde_json::from_slice::<IgnoredAny>(&case.text).is_ok();
    (!is_json && !is_empty).then_some(Err(Refused("JSON")))
}

/// An error keeps the status and the body, names a place that the body has, and quotes no value.
fn holds(case: &Case, error: &ResponseError) {
    assert_eq!(error.body(), case.text, "{case}");
    assert_eq!(error.status().map(|status| status.code()), Some(case.status), "{case}");
    let is_normal = (200..300).contains(&case.status);
    match error {
        ResponseError::Malformed(malformed) => {
            assert!(is_normal, "{case}\n{error}");
            // The id of a job that may have been started is shown.
            let debug = if malformed.job_id().is_none() { format!("{error} {malformed:?}") } else { String::new() };
            let shown = format!("{} {} {debug}", malformed.reason(), malformed.pointer());
            assert!(
                !shown.contains(CANARY) && !format!("{error:?}").contains(SECRET),
                "{case}\nquotes a value: {shown}"
            );
            if let Sent::Json(json) = &case.body {
                assert!(json.has(malformed.pointer()), "{case}\nleads nowhere: {error}");
            }
        }
        ResponseError::Abnormal(abnormal) => {
            assert!(!is_normal || abnormal.envelope().is_recognised(), "{case}\n{error}");
        }
        error => panic!("{case}\n{error}"),
    }
    assert!(!error.to_string().is_empty());
}

/// What decodes can be audited.
fn audited<T: Answer>(case: &Case) {
    let audit = T::audit_with_headers(&case.headers()[..], &case.text);
    let drift = audit.unwrap_or_else(|error| panic!("{case}\ndecodes, but cannot be audited: {error}"));
    for drift in &drift {
        if let (Sent::Json(json), true) = (&case.body, drift.pointer.starts_with('/')) {
            let is_there = drift.kind == DriftKind::Missing || json.has(&drift.pointer);
            assert!(is_there, "{case}\nleads nowhere: {drift}");
        }
    }
}
