//! Drift: every difference of a body from its table, in the order of the body.

mod presence;
mod refused;
mod types;
mod whole;

use restable::{Drift, DriftKind, structure, values};

#[values]
#[derive(Debug)]
enum State {
    Up,
    Down,
}

/// A disk.
#[structure]
struct Disk {
    #[param("String", mandatory)]
    id: String,
    #[param("Integer")]
    size: i64,
    #[param("String", optional)]
    state: Option<State>,
}

/// Pointer and kind of each difference.
fn places(drift: &[Drift]) -> Vec<(&str, DriftKind)> {
    drift.iter().map(|drift| (drift.pointer.as_str(), drift.kind)).collect()
}

/// The differences of a body from the table of this type.
macro_rules! audit {
    ($ty:ident, $body:expr) => {{
        #[restable::response]
        struct Whole($ty);
        Whole::audit($body).unwrap()
    }};
}
use audit;

#[test]
fn a_body_that_agrees_has_no_drift() {
    assert!(audit!(Disk, r#"{"id": "a", "size": 7, "state": "UP"}"#).is_empty());
    assert!(audit!(Disk, r#"{"id": "a", "size": 7}"#).is_empty());
    assert!(audit!(Disk, r#"{"state": null, "id": "", "size": -7}"#).is_empty());
}

#[test]
fn drift_has_the_order_of_the_body_and_missing_parameters_come_last() {
    let drift = audit!(Disk, r#"{"zone": 1, "state": "UPSIDE", "area": [], "size": "7"}"#);
    let expected = [
        ("/zone", DriftKind::Unknown),
        ("/state", DriftKind::Value),
        ("/area", DriftKind::Unknown),
        ("/size", DriftKind::Type),
        ("/id", DriftKind::Missing),
    ];
    let mut sorted = expected.to_vec();
    sorted.sort_unstable();
    let mut found = places(&drift);
    assert_eq!(found.last(), Some(&("/id", DriftKind::Missing)));
    found.sort_unstable();
    assert_eq!(found, sorted);
}

#[test]
fn each_kind_states_what_is_documented_and_what_was_found() {
    let line = |body: &str| audit!(Disk, body).first().unwrap().to_string();
    let with = |member: &str| line(&format!("{{\"id\": \"a\", \"size\": 1, {member}}}"));
    assert_eq!(with(r#""zone": {"a": 1}"#), "/zone: not documented, found an object");
    assert_eq!(with(r#""state": "SIDEWAYS""#), r#"/state: "SIDEWAYS" is not one of the documented values UP, DOWN"#);
    assert_eq!(line(r#"{"id": "a"}"#), "/size: documented as Integer, missing");
    assert_eq!(line(r#"{"id": "a", "size": null}"#), "/size: documented as Integer, found null");
    assert_eq!(line(r#"{"id": 7, "size": 1}"#), "/id: documented as String, found an integer");
    assert_eq!(line("[]"), "the body: documented as Object, found a list");
}

#[test]
fn a_body_that_is_no_json_is_an_error_with_its_page() {
    #[restable::response(docs = "https://docs.example.com", page = "a.html")]
    struct Paged {
        _a: Option<String>,
    }
    for body in ["{", "<html>", "{} {}", "\0"] {
        let error = Paged::audit(body).unwrap_err();
        assert!(error.to_string().contains("https://docs.example.com/a.html"), "{error}");
        assert_eq!(error.body(), body.as_bytes());
    }
}

#[test]
fn the_last_value_of_a_repeated_parameter_is_compared_with_the_table() {
    let drift = audit!(Disk, r#"{"id": 7, "size": 1, "id": "a"}"#);
    assert_eq!(drift.len(), 1);
    assert_eq!(drift[0].to_string(), "/id: repeated, the last value is used");
}

#[test]
fn a_parameter_that_is_skipped_need_not_be_readable() {
    let others = [r#""\ud800""#, "1e999", r#"{"\ud800": "\ud800", "a": 1}"#, "[[1e999]]"];
    for other in others {
        let drift = audit!(Disk, &format!(r#"{{"id": "a", "size": 1, "zone": {other}}}"#));
        assert_eq!(places(&drift), [("/zone", DriftKind::Unknown)], "{other}");
    }
    let drift = audit!(Disk, b"{\"id\": \"a\", \"size\": 1, \"zone\": \"\xff\"}");
    assert_eq!(places(&drift), [("/zone", DriftKind::Unknown)]);
}

#[test]
fn a_parameter_that_cannot_be_read_is_refused() {
    for id in [&br#"{"id": "\ud800", "size": 1}"#[..], b"{\"id\": \"\xff\", \"size\": 1}"] {
        assert_eq!(places(&audit!(Disk, id)), [("/id", DriftKind::Refused)]);
    }
    assert!(!audit!(Disk, r#"{"id": "a", "size": 1e999}"#).is_empty());
}
