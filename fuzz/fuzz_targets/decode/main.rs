//! Decodes any body with a table that has every kind of field: nothing panics, and all readers return the same values.
//!
//! The readers are `decode`, serde from the text, serde from a `Value`, and serde's own derive, which is strict;
//! `audit` must agree with them.

#![no_main]

mod same;
mod tables;

use libfuzzer_sys::fuzz_target;
use restable::{Drift, DriftKind, ResponseError};
use serde_json::Value;

use tables::{Derived, Everything};

type Decoded = Result<Everything, ResponseError>;

fuzz_target!(|body: &[u8]| {
    let straight = Everything::decode(200, (), body);
    if let Err(error) = &straight {
        assert!(!error.to_string().is_empty());
        assert!(error.body().len() == body.len().min(ResponseError::BODY_LIMIT));
    }
    let _ = Everything::decode_body(body);
    let audit = Everything::audit(body);
    let text = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    from_text(&straight, text);
    from_value(&straight, &audit, text);
    if let Ok(derived) = serde_json::from_slice::<Derived>(text) {
        from_derive(straight.as_ref(), &derived);
    }
    audited(&straight, &audit);
});

/// serde from the text reads the same as `decode`.
fn from_text(straight: &Decoded, text: &[u8]) {
    match (straight, serde_json::from_slice::<Everything>(text)) {
        (Ok(straight), Ok(read)) => {
            assert!(same::everything(straight, &read, text), "{straight:?}\n{read:?}");
            assert!(text.contains(&b'\\') || same::has_digits(straight, text), "{straight:?}");
        }
        // `decode` also refuses a fraction that serde_json rounds away.
        (Err(ResponseError::Malformed(error)), Ok(_)) => {
            assert!(error.reason().ends_with("with a fraction"), "{error}")
        }
        (Ok(_), Err(error)) => panic!("only decode accepts the body: {error}"),
        (Err(_), outcome) => assert!(outcome.is_err(), "only decode refuses the body"),
    }
}

/// serde from a `Value` reads the same, unless a parameter is repeated: a `Value` keeps only the last value.
fn from_value(straight: &Decoded, audit: &Result<Vec<Drift>, ResponseError>, text: &[u8]) {
    let is_repeating = |drift: &Vec<Drift>| drift.iter().any(|drift| drift.kind == DriftKind::Repeated);
    if audit.as_ref().is_ok_and(is_repeating) {
        return;
    }
    let Ok(value) = serde_json::from_slice::<Value>(text) else { return };
    match (straight, serde_json::from_value::<Everything>(value)) {
        (Ok(straight), Ok(read)) => assert!(same::everything(straight, &read, text), "{straight:?}\n{read:?}"),
        (Ok(_), Err(error)) => panic!("only decode accepts the body: {error}"),
        (Err(ResponseError::Malformed(error)), Ok(_)) => {
            assert!(error.reason().ends_with("with a fraction"), "{error}")
        }
        (Err(_), outcome) => assert!(outcome.is_err(), "only decode refuses the body"),
    }
}

/// If serde's derive accepts a body, `decode` reads the same, unless a job ID is invalid.
fn from_derive(straight: Result<&Everything, &ResponseError>, derived: &Derived) {
    match straight {
        Ok(straight) => assert!(same::as_derived(straight, derived), "{straight:?}\n{derived:?}"),
        Err(error) => assert!(!derived.ids_are_valid(), "only the derive accepts the body: {error}"),
    }
}

/// A body that decodes can be audited, and a body without drift decodes.
fn audited(straight: &Decoded, audit: &Result<Vec<Drift>, ResponseError>) {
    match (straight, audit) {
        (Ok(_), Err(error)) => panic!("the body decodes but cannot be audited: {error}"),
        (Err(error), Ok(drift)) => assert!(!drift.is_empty(), "the body has no drift but does not decode: {error}"),
        _ => {}
    }
}
