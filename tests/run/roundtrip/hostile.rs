//! Bodies that no service would send on purpose.

use proptest::prelude::*;
use restable::{Response, ResponseError, response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Machine, Part, Parts, Shared, State, config, exact, json};

/// A table whose types accept every value that fits the page, so that a body without drift must decode.
#[response]
#[derive(Debug)]
struct Total {
    text: Option<String>,
    // Not an integer, because a page does not document its range.
    #[param("Double", optional)]
    signed: Option<f64>,
    #[param("Boolean", optional)]
    on: Option<bool>,
    state: Option<State>,
    tags: Vec<Option<String>>,
    limits: std::collections::BTreeMap<String, f64>,
    part: Option<Box<Total>>,
    #[param("Any", optional)]
    parts: Vec<Total>,
    open: Value,
}

fn holds(error: &ResponseError, body: &[u8]) {
    let text = error.to_string();
    assert!(!text.trim().is_empty() && !format!("{error:?}").is_empty());
    assert_eq!(error.body(), body);
}

/// Reads the body in every possible way.
fn survives<T: Response + for<'de> restable::Field<'de>>(body: &[u8]) {
    for status in [200, 404] {
        if let Err(error) = T::decode(status, (), body) {
            holds(&error, body);
            if let ResponseError::Abnormal(abnormal) = &error {
                let _ = abnormal.decode_as::<Part>().map_err(|error| holds(&error, body));
            }
        }
    }
    let _ = T::decode_body(body).map_err(|error| holds(&error, body));
    match T::audit(body) {
        Ok(drift) => assert!(drift.iter().all(|drift| !drift.to_string().is_empty())),
        Err(error) => holds(&error, body),
    }
}

/// A body in memory is read directly into places, everything else through serde: both must return the same.
fn both_readers_agree<T: Response + Serialize + DeserializeOwned + for<'de> restable::Field<'de>>(body: &[u8]) {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    if body.iter().all(u8::is_ascii_whitespace) {
        // A response may have no body, but serde accepts no empty JSON.
        return;
    }
    let straight = T::decode(200, (), body).ok().map(|value| serde_json::to_string(&value).unwrap());
    let through_serde = serde_json::from_slice::<T>(body).ok().map(|value| serde_json::to_string(&value).unwrap());
    assert_eq!(straight, through_serde, "{}", String::from_utf8_lossy(body));
}

fn all_survive(body: &[u8]) {
    survives::<Machine>(body);
    survives::<Parts>(body);
    survives::<Total>(body);
    survives::<Shared>(body);
    both_readers_agree::<Machine>(body);
    both_readers_agree::<Parts>(body);
    both_readers_agree::<Total>(body);
    both_readers_agree::<Shared>(body);
}

/// The same JSON with other whitespace, and with escapes where none are needed.
fn respelled(body: &str, blank: &str) -> String {
    let mut out = String::new();
    for c in body.chars() {
        match c {
            ':' | ',' | '{' | '[' => out.extend([c, ' ']),
            'a' => out.push_str("\\u0061"),
            '\u{1f600}' => out.push_str("\\ud83d\\ude00"),
            _ => out.push(c),
        }
    }
    format!("{blank}{out}{blank}")
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn no_json_panics(body in json()) {
        all_survive(body.to_string().as_bytes());
    }

    #[test]
    fn both_readers_agree_on_any_spelling(body in json(), blank in "[ \\t\\r\\n]{0,3}") {
        all_survive(respelled(&body.to_string(), &blank).as_bytes());
    }

    #[test]
    fn no_bytes_panic(body in prop::collection::vec(any::<u8>(), 0..200)) {
        all_survive(&body);
    }

    #[test]
    fn no_text_of_json_letters_panics(body in r#"[\[\]{}:,"\\0-9.eE+\-truefalsn xo<>/a]{0,60}"#) {
        all_survive(body.as_bytes());
    }

    #[test]
    fn no_broken_json_panics(body in json(), cut in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut body = body.to_string().into_bytes();
        let at = cut.index(body.len());
        all_survive(body.get(..at).unwrap());
        body[at] = byte;
        all_survive(&body);
    }

    #[test]
    fn a_body_without_drift_decodes(body in json()) {
        let body = body.to_string();
        if Total::audit(&body).unwrap().is_empty() {
            prop_assert!(Total::decode(200, (), &body).is_ok());
        }
    }

    #[test]
    fn the_pointer_of_a_misfit_leads_to_a_place_of_the_body(body in json()) {
        let text = body.to_string();
        if let Err(ResponseError::Malformed(malformed)) = Total::decode(200, (), &text) {
            prop_assert!(body.pointer(malformed.pointer()).is_some(), "{malformed}");
        }
        for drift in Total::audit(&text).unwrap() {
            let place = if drift.kind == restable::DriftKind::Missing {
                drift.pointer.rsplit_once('/').map_or("", |(object, _)| object)
            } else {
                &drift.pointer
            };
            prop_assert!(body.pointer(place).is_some(), "{drift}");
        }
    }

    #[test]
    fn what_was_read_tolerantly_is_read_again_as_it_was_written(body in json().prop_map(exact)) {
        if let Ok(total) = Total::decode(200, (), &body.to_string()) {
            let written = serde_json::to_string(&total).unwrap();
            let again = Total::decode(200, (), &written).unwrap();
            prop_assert_eq!(serde_json::to_string(&again).unwrap(), written);
        }
    }
}
