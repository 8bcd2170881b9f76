//! Responses with headers next to one field that is the whole body.

use std::collections::BTreeMap;

use restable::{Described as _, DriftKind, JobId, Response as _, Secret, Status, response, structure};

use super::malformed;

/// The lanterns of a page.
#[response]
#[derive(Debug, PartialEq)]
struct Lanterns {
    #[header("Content-Range")]
    range: Option<String>,
    #[status]
    status: Option<Status>,
    #[param("Array of objects", body)]
    lanterns: Vec<Lantern>,
}

#[structure]
#[derive(Debug, PartialEq)]
struct Lantern {
    #[param("String", mandatory)]
    id: String,
}

const LIT: &str = r#"[{"id": "a"}, {"id": "b"}]"#;

#[test]
fn list_next_to_header_and_status() {
    let lit = Lanterns::decode(206, [("content-range", "0-1/9")], LIT).unwrap();
    assert_eq!(lit.range.as_deref(), Some("0-1/9"));
    assert_eq!(lit.status, Some(Status::from(206)));
    let ids: Vec<_> = lit.lanterns.iter().map(|lantern| lantern.id.as_str()).collect();
    assert_eq!(ids, ["a", "b"]);
}

#[test]
fn readers_of_a_body_leave_headers_absent() {
    let read: Lanterns = serde_json::from_str(LIT).unwrap();
    assert_eq!((&read.range, read.status, read.lanterns.len()), (&None, None, 2));
    assert_eq!(serde_json::to_string(&read).unwrap(), r#"[{"id":"a"},{"id":"b"}]"#);
    assert_eq!(Lanterns::decode_body(LIT).unwrap(), read);
}

#[test]
fn an_empty_body_is_an_empty_list() {
    for body in ["", "null", "[]"] {
        let none = Lanterns::decode(200, [("Content-Range", "*/0")], body).unwrap();
        assert_eq!((none.range.as_deref(), none.lanterns.len()), (Some("*/0"), 0), "{body}");
    }
}

#[test]
fn a_body_that_does_not_fit_keeps_its_place() {
    let error = malformed(Lanterns::decode(200, (), r#"[{"id": "a"}, {}]"#));
    assert_eq!(error.pointer(), "/1");
    let error = malformed(Lanterns::decode(200, (), r#"{"lanterns": []}"#));
    assert_eq!(error.pointer(), "");
    let refused = Lanterns::decode(404, (), r#"{"error": {"code": "LAN.404", "message": "no such pier"}}"#);
    assert!(refused.is_err_and(|error| error.is_code("LAN.404")));
}

#[test]
fn the_table_has_the_headers_and_the_body() {
    let rows: Vec<_> = Lanterns::TABLE.parameters().map(|row| (row.name, row.location.word())).collect();
    assert_eq!(rows, [("Content-Range", "header"), ("lanterns", "body")]);
}

#[test]
fn an_audit_compares_the_body_and_the_headers() {
    let drift = Lanterns::audit(r#"[{"id": "a", "lit": true}]"#).unwrap();
    assert_eq!(drift.iter().map(|drift| drift.pointer.as_str()).collect::<Vec<_>>(), ["/0/lit"]);
    assert_eq!(Lanterns::audit(LIT).unwrap(), []);
    let drift = Piers::audit_with_headers((), "{}").unwrap();
    assert_eq!(
        drift.iter().map(|drift| (drift.kind, drift.pointer.as_str())).collect::<Vec<_>>(),
        [(DriftKind::Missing, "X-Token")]
    );
}

/// A mandatory header next to a map.
#[response]
#[derive(Debug)]
struct Piers {
    #[header("X-Token")]
    #[param("String", mandatory)]
    token: Secret<String>,
    #[param("Map", body)]
    piers: BTreeMap<String, Lantern>,
}

#[test]
fn a_mandatory_header_is_required_by_every_reader() {
    let piers = Piers::decode(200, [("X-Token", "t")], r#"{"north": {"id": "a"}}"#).unwrap();
    assert_eq!((piers.token.expose().as_str(), piers.piers["north"].id.as_str()), ("t", "a"));
    let error = malformed(Piers::decode(200, (), "{}"));
    assert_eq!(error.header(), Some("X-Token"));
    let missing = "mandatory header `X-Token` is missing, because only the body was read";
    for body in ["{}", "null", r#"{"north": {"id": "a"}}"#] {
        let error = serde_json::from_str::<Piers>(body).unwrap_err();
        assert!(body == "null" || error.to_string().starts_with(missing), "{body}: {error}");
        assert!(malformed(Piers::decode_body(body)).to_string().contains("X-Token"), "{body}");
    }
}

/// Responses inside another type.
#[response]
#[derive(Debug)]
struct Harbour {
    now: Piers,
    before: Option<Piers>,
}

#[response]
#[derive(Debug)]
struct Quay {
    now: Lanterns,
    before: Option<Lanterns>,
}

#[test]
fn inside_another_type_only_the_body_is_read() {
    let quay = Quay::decode(200, (), r#"{"now": [{"id": "a"}], "before": []}"#).unwrap();
    assert_eq!((quay.now.lanterns.len(), quay.now.range), (1, None));
    assert_eq!(quay.before.unwrap().lanterns.len(), 0);
    assert_eq!(Quay::decode(200, (), "{}").unwrap().now.lanterns.len(), 0);
    for body in [r#"{"now": {}}"#, r#"{"now": {}, "before": {}}"#] {
        let error = malformed(Harbour::decode(200, (), body));
        assert_eq!(error.pointer(), "/now", "{error}");
        assert!(error.to_string().contains("mandatory header `X-Token`"), "{error}");
    }
}

/// A structure as the whole body, with the id of a job in a header.
#[response(success("/id", "a"))]
#[derive(Debug)]
struct Started {
    #[header("X-Job")]
    job_id: Option<JobId>,
    #[param(body)]
    lantern: Lantern,
}

#[test]
fn structure_with_a_job_in_a_header() {
    let started = Started::decode(202, [("x-job", "J-1")], r#"{"id": "a"}"#).unwrap();
    assert_eq!((started.job_id.unwrap().as_str(), started.lantern.id.as_str()), ("J-1", "a"));
    assert!(Started::decode(202, (), r#"{"id": "b"}"#).is_err());
    assert_eq!(malformed(Started::decode(202, [("x-job", "J-1")], "")).header(), None);
}

/// A type parameter, and no header.
#[response]
#[derive(Debug)]
struct Only<T> {
    #[param(body)]
    items: Vec<T>,
}

#[test]
fn without_headers_it_is_like_an_unnamed_field() {
    assert_eq!(Only::<i64>::decode(200, (), "[1, \"2\"]").unwrap().items, [1, 2]);
    assert_eq!(Only::<String>::decode_body("[\"x\"]").unwrap().items, ["x"]);
    assert_eq!(serde_json::to_string(&Only { items: vec![1_i64] }).unwrap(), "[1]");
}
