//! Values that decoding refuses although they agree with the table are drift, so a body without drift decodes.

use std::collections::BTreeMap;
use std::time::Duration;

use proptest::prelude::*;
use proptest::sample::select;
use restable::{DriftKind, JobId, Secret, Timestamp, response, structure};
use serde_json::{Value, json};

use super::{State, places};

/// Types that refuse values which no table excludes.
#[response]
#[derive(Debug)]
struct Strict {
    #[param("Integer")]
    small: u8,
    #[param("Long")]
    signed: i64,
    #[param("Float")]
    ratio: f32,
    #[param("Boolean")]
    on: bool,
    #[param("String", optional)]
    job_id: JobId,
    #[param("String")]
    created: Timestamp,
    #[param("String")]
    password: Secret<String>,
    #[param("String")]
    state: Option<State>,
    #[param("Array of integers")]
    ports: Vec<u16>,
    #[param("Array of strings")]
    jobs: Vec<JobId>,
    #[param("Map<String,Integer>")]
    limits: BTreeMap<String, i8>,
    #[param("Object", optional)]
    part: Option<Box<Part>>,
    #[param("Array of objects", optional)]
    parts: Vec<Part>,
    #[param("Object", differs = "the server sends a count")]
    #[allow(dead_code)]
    count: Option<u32>,
    any: Option<Value>,
    #[param(serde)]
    span: Option<Duration>,
    #[param("Any", optional)]
    digits: Option<i16>,
    #[param(rest)]
    rest: BTreeMap<String, u32>,
}

#[structure]
#[derive(Debug)]
struct Part {
    #[param("Integer", optional)]
    id: u64,
    #[param("String", optional)]
    name: String,
    #[param("Array of doubles", optional)]
    series: Vec<Option<f32>>,
}

/// A body that agrees with the table and decodes.
fn good() -> Value {
    json!({
        "small": 7, "signed": -7, "ratio": 0.5, "on": true, "job_id": "j-1", "created": "2024-05-01",
        "password": "hunter2", "state": "UP", "ports": [80], "jobs": ["j-2"], "limits": {"a": 1},
        "part": {"id": 1, "name": "a"}, "parts": [{"id": 2, "name": "b"}], "count": {}, "digits": 1, "x-more": 3,
    })
}

/// The good body with one other value, and without `count`, whose absence is drift.
fn with(pointer: &str, value: Value) -> String {
    let mut body = good();
    let (object, name) = pointer.rsplit_once('/').unwrap();
    match body.pointer_mut(object).unwrap() {
        Value::Object(members) => drop(members.insert(name.into(), value)),
        Value::Array(elements) => elements.push(value),
        _ => unreachable!("an object or a list"),
    }
    without_count(body)
}

fn without_count(mut body: Value) -> String {
    body["count"] = Value::Null;
    body.to_string()
}

/// The drift of a body, without that of `count`.
fn drift(body: &str) -> Vec<(String, DriftKind)> {
    let drift = Strict::audit(body).unwrap().into_iter().filter(|drift| drift.pointer != "/count");
    drift.map(|drift| (drift.pointer, drift.kind)).collect()
}

#[test]
fn a_good_body_has_no_drift_and_decodes() {
    let body = without_count(good());
    assert_eq!(drift(&body), []);
    assert!(Strict::decode(200, (), &body).is_ok());
}

#[test]
fn what_is_out_of_the_range_of_the_type_is_refused_wherever_it_is() {
    let cases = [
        ("/small", json!(256)),
        ("/signed", json!(u64::MAX)),
        ("/ratio", json!(1e39)),
        ("/ports/1", json!(70_000)),
        ("/limits/b", json!(-129)),
        ("/part/id", json!(-1)),
        ("/digits", json!(40_000)),
        ("/x-other", json!(-1)),
    ];
    for (pointer, value) in cases {
        let body = with(pointer, value);
        assert!(Strict::decode(200, (), &body).is_err(), "{body}");
        assert_eq!(drift(&body), [(pointer.into(), DriftKind::Refused)], "{body}");
    }
}

#[test]
fn the_reason_is_that_of_decoding() {
    let drift = Strict::audit(&with("/small", json!(256))).unwrap();
    let expected = "/small: decoding fails: expected an integer in the range of the field's type, found an integer";
    assert!(drift.iter().any(|drift| drift.to_string() == expected), "{drift:?}");
}

#[test]
fn a_job_id_with_a_control_character_is_refused() {
    for (pointer, id) in [("/job_id", "a\u{7}b"), ("/job_id", ".."), ("/jobs/1", "a\nb"), ("/jobs/1", "")] {
        let body = with(pointer, id.into());
        assert!(Strict::decode(200, (), &body).is_err(), "{body}");
        assert_eq!(drift(&body), [(pointer.into(), DriftKind::Refused)], "{body}");
    }
}

#[test]
fn a_parameter_that_the_struct_needs_is_refused_where_the_page_lets_it_out() {
    let mut body = good();
    body.as_object_mut().unwrap().remove("job_id");
    body["parts"][0]["name"] = Value::Null;
    let body = without_count(body);
    let expected = ["/parts/0/name", "/job_id"].map(|pointer| (pointer.into(), DriftKind::Refused));
    assert_eq!(drift(&body), expected);
    let drift = Strict::audit(&body).unwrap();
    let reason = "/job_id: decoding fails: mandatory parameter `job_id` is missing or null";
    assert!(drift.iter().any(|drift| drift.to_string() == reason), "{drift:?}");
}

#[test]
fn everything_that_is_refused_is_found_and_not_only_the_first() {
    #[response]
    struct Ports {
        #[param("Array of integers", optional)]
        _ports: Vec<u16>,
        #[param("Array of objects", optional)]
        _parts: Vec<Part>,
        #[param("Map<String,Integer>", optional)]
        _limits: BTreeMap<String, i8>,
    }
    let body = r#"{"_ports": [70000, 1, -1], "_limits": {"a": 1000, "b": 1, "c": -1000},
        "_parts": [{"id": -1, "name": "a"}, {"id": 1, "name": "b"}, {"id": -2}]}"#;
    let drift = Ports::audit(body).unwrap();
    let mut found = places(&drift);
    found.sort_unstable();
    let expected =
        ["/_limits/a", "/_limits/c", "/_parts/0/id", "/_parts/2/id", "/_parts/2/name", "/_ports/0", "/_ports/2"];
    assert_eq!(found, expected.map(|pointer| (pointer, DriftKind::Refused)));
}

#[test]
fn drift_from_the_page_is_reported_once() {
    let body = with("/small", json!("many"));
    assert_eq!(drift(&body), [("/small".into(), DriftKind::Type)]);
    let body = with("/parts/1", Value::Null);
    assert_eq!(drift(&body), [("/parts/1".into(), DriftKind::Null)]);
    let body = with("/on", Value::Null);
    assert_eq!(drift(&body), [("/on".into(), DriftKind::Null)]);
}

#[test]
fn the_error_of_a_type_that_only_serde_reads_is_reported() {
    let body = with("/span", json!({"secs": -1, "nanos": 0}));
    assert!(Strict::decode(200, (), &body).is_err());
    assert_eq!(drift(&body), [("/span".into(), DriftKind::Refused)]);
    let mut body: Value = serde_json::from_str(&body).unwrap();
    body["small"] = json!(256);
    let expected = ["/small", "/span"].map(|pointer| (pointer.into(), DriftKind::Refused));
    assert_eq!(drift(&body.to_string()), expected);
}

#[test]
fn what_serde_borrows_is_refused_only_where_decoding_refuses_it() {
    #[response]
    struct Borrowed<'a> {
        #[param(serde)]
        name: &'a str,
    }
    assert!(Borrowed::audit(r#"{"name": "a"}"#).unwrap().is_empty());
    assert_eq!(Borrowed::decode(200, (), r#"{"name": "a"}"#).unwrap().name, "a");
    assert_eq!(places(&Borrowed::audit(r#"{"name": 7}"#).unwrap()), [("/name", DriftKind::Refused)]);
}

#[test]
fn text_that_is_borrowed_is_refused_only_where_decoding_refuses_it() {
    #[response]
    struct Borrowed<'a> {
        name: &'a str,
        #[param(optional)]
        others: Vec<&'a str>,
    }
    let body = r#"{"name": "a", "others": ["b"]}"#;
    assert!(Borrowed::audit(body).unwrap().is_empty());
    let read = Borrowed::decode(200, (), body).unwrap();
    assert_eq!((read.name, read.others), ("a", vec!["b"]));
    let drift = Borrowed::audit(r#"{"name": "\u0061", "others": []}"#).unwrap();
    assert_eq!(places(&drift), [("/name", DriftKind::Refused)]);
}

#[test]
fn a_repeated_parameter_is_refused_where_one_of_its_values_is() {
    #[response]
    struct Small {
        _size: u8,
    }
    let body = r#"{"_size": 256, "_size": 1}"#;
    assert_eq!(Small::audit(body).unwrap().is_empty(), Small::decode(200, (), body).is_ok());
}

#[test]
fn a_root_value_that_the_type_refuses_is_refused() {
    #[response]
    #[derive(Debug)]
    struct Id(#[param("Any", differs = "text")] JobId);
    assert!(Id::decode(200, (), "null").is_err());
    assert_eq!(places(&Id::audit("null").unwrap()), [("", DriftKind::Null)]);
    assert_eq!(places(&Id::audit(r#""..""#).unwrap()), [("", DriftKind::Refused)]);
}

#[test]
fn a_body_that_reports_a_failed_call_is_drift() {
    #[response(success("/error_code", "0", "OK"))]
    struct Told {
        #[param("String", optional)]
        error_code: Option<String>,
    }
    let drift = Told::audit(r#"{"error_code": "E.7"}"#).unwrap();
    assert_eq!(drift[0].to_string(), r#"/error_code: "E.7" is not one of the documented values 0, OK"#);
    assert!(Told::audit(r#"{"error_code": "OK"}"#).unwrap().is_empty());
    assert_eq!(Told::decode(200, (), "{}").unwrap().error_code, None);
    #[response(success("/error_code", "0"))]
    struct Unread;
    assert_eq!(Unread::audit(r#"{"error_code": 1}"#).unwrap().len(), 1);
}

/// Values at the limits of what the types accept.
fn value() -> impl Strategy<Value = Value> {
    let numbers = [-1e39, 1e39, 0.5, 7.0, -0.0, 9_007_199_254_740_993.0, f64::MAX, 1e-60].map(Value::from);
    let integers = [0_i64, 1, -1, 255, 256, 65_535, 65_536, -129, 4_294_967_296, i64::MIN, i64::MAX].map(Value::from);
    let texts =
        ["", " ", "a", "7", "256", "true", "UP", "up", "a\u{7}", ".", "..", "Wed, 17 Aug 2016 22:11:58 GMT", "\u{85}"];
    let others = [json!(null), json!(true), json!([]), json!({}), json!([null]), json!({"a": null}), json!(u64::MAX)];
    let texts = texts.map(Value::from);
    let all: Vec<_> = numbers.into_iter().chain(integers).chain(texts).chain(others).collect();
    let long = (1_020_usize..1_030).prop_map(|length| "x".repeat(length).into());
    prop_oneof![12 => select(all), 1 => long, 1 => any::<f64>().prop_map(Value::from), 1 => any::<String>().prop_map(Value::from)]
}

/// The good body with other values in some places; it nests like the table.
fn nearly_good() -> impl Strategy<Value = Value> {
    let pointers = [
        "/small",
        "/signed",
        "/ratio",
        "/on",
        "/job_id",
        "/created",
        "/password",
        "/state",
        "/ports",
        "/ports/0",
        "/jobs",
        "/jobs/0",
        "/limits",
        "/limits/a",
        "/part",
        "/part/id",
        "/part/name",
        "/part/series",
        "/parts",
        "/parts/0",
        "/parts/0/id",
        "/parts/0/series",
        "/any",
        "/span",
        "/digits",
        "/x-more",
    ];
    let change = (select(pointers.to_vec()), value(), 0..4_u8);
    prop::collection::vec(change, 0..3).prop_map(|changes| {
        let mut body = good();
        body["count"] = Value::Null;
        for (pointer, value, form) in changes {
            let (object, name) = pointer.rsplit_once('/').unwrap();
            match (body.pointer_mut(object), form) {
                (Some(Value::Object(members)), 0) => drop(members.remove(name)),
                (Some(Value::Object(members)), 1) => drop(members.insert(name.into(), json!([value]))),
                (Some(Value::Object(members)), _) => drop(members.insert(name.into(), value)),
                (Some(Value::Array(elements)), _) => elements.push(value),
                _ => {}
            }
        }
        body
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_body_without_drift_decodes(body in nearly_good()) {
        let body = body.to_string();
        if drift(&body).is_empty() {
            let decoded = Strict::decode(200, (), &body);
            prop_assert!(decoded.is_ok(), "{decoded:?}");
        }
    }

    #[test]
    fn what_decoding_refuses_is_found_at_its_place(body in nearly_good()) {
        let body = body.to_string();
        if let Err(error) = Strict::decode(200, (), &body) {
            let restable::ResponseError::Malformed(malformed) = error else { return Ok(()) };
            let found = drift(&body);
            prop_assert!(found.iter().any(|(pointer, _)| pointer.starts_with(malformed.pointer())), "{malformed}: {found:?}");
        }
    }
}
