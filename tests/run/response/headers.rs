//! Fields that are read from the headers of a response.

use std::borrow::Cow;
use std::collections::BTreeMap;

use restable::{
    Body, Described, DriftKind, Headers, JobId, Location, Malformed, Presence, Response, ResponseError, Secret,
    Timestamp, response, structure, values,
};
use serde_json::Value;

/// A token that authorizes calls.
#[response(docs = "https://docs.example.com/id", page = "tokens.html")]
#[derive(Debug)]
struct Issued {
    /// The token.
    #[header("X-Subject-Token")]
    #[param("String", mandatory)]
    token: Secret<String>,
    #[param("Object", mandatory, name = "token")]
    details: Details,
}

#[structure]
#[derive(Debug)]
struct Details {
    #[param("String", mandatory)]
    expires_at: Timestamp,
}

#[values]
#[derive(Debug, PartialEq)]
enum Cache {
    Hit,
    Miss,
}

/// Every type that a header can have.
#[response]
#[derive(Debug, Default)]
struct Everything {
    #[header("ETag")]
    etag: Option<String>,
    #[header("X-Job")]
    job: Option<JobId>,
    #[header("Content-Length")]
    length: Option<u64>,
    #[header("X-Load")]
    load: Option<f64>,
    #[header("X-Versioned")]
    versioned: Option<bool>,
    #[header("Last-Modified")]
    modified: Option<Timestamp>,
    #[header("X-Cache")]
    cache: Option<Cache>,
    #[header("X-Any")]
    any: Value,
    #[header("X-Outer")]
    outer: Option<Option<u8>>,
    #[header("Allow")]
    allow: Vec<String>,
    #[header("X-Zones")]
    zones: Option<Vec<u16>>,
    #[header("X-Secrets")]
    secrets: Option<Secret<Vec<String>>>,
    #[header("Set-Cookie")]
    cookies: Vec<String>,
    name: Option<String>,
}

const ISSUED: &str = r#"{"token": {"expires_at": "2026-11-28T00:00:00Z"}}"#;

fn malformed<T>(answer: Result<T, ResponseError>) -> Malformed {
    match answer {
        Err(ResponseError::Malformed(malformed)) => *malformed,
        Err(other) => panic!("not malformed: {other}"),
        Ok(_) => panic!("read as the normal response"),
    }
}

fn everything(name: &str, value: &str) -> Everything {
    Everything::decode(200, [(name, value)], "{}").unwrap()
}

fn refused(name: &str, value: &str) -> String {
    malformed(Everything::decode(200, [(name, value)], "{}")).reason().to_owned()
}

#[test]
fn token_of_a_login() {
    let issued = Issued::decode(201, [("Vary", "X-Auth-Token"), ("X-Subject-Token", "gAAAA")], ISSUED).unwrap();
    assert_eq!(issued.token.expose(), "gAAAA");
    assert_eq!(issued.details.expires_at.as_str(), "2026-11-28T00:00:00Z");
    assert!(!format!("{issued:?}").contains("gAAAA"));
}

#[test]
fn name_in_another_case() {
    for name in ["x-subject-token", "X-SUBJECT-TOKEN"] {
        assert_eq!(Issued::decode(201, [(name, "gAAAA")], ISSUED).unwrap().token.expose(), "gAAAA");
    }
}

#[test]
fn headers_of_the_crate_http() {
    let mut headers = http::HeaderMap::new();
    headers.insert("x-subject-token", "gAAAA".parse().unwrap());
    assert_eq!(Issued::decode(201, &headers, ISSUED).unwrap().token.expose(), "gAAAA");
}

#[test]
fn headers_that_cannot_be_listed() {
    struct Named;

    impl Headers for Named {
        fn header(&self, name: &str) -> Option<&str> {
            name.eq_ignore_ascii_case("allow").then_some("GET, PUT")
        }
    }

    assert_eq!(Everything::decode(200, Named, "{}").unwrap().allow, ["GET", "PUT"]);
}

#[test]
fn scalars() {
    assert_eq!(everything("ETag", "\"5f0d3b\"").etag.as_deref(), Some("\"5f0d3b\""));
    assert_eq!(everything("X-Job", "70a599e0").job, Some("70a599e0".parse().unwrap()));
    assert_eq!(everything("Content-Length", "1024").length, Some(1024));
    assert_eq!(everything("X-Load", "0.25").load, Some(0.25));
    assert_eq!(everything("X-Versioned", "True").versioned, Some(true));
    assert_eq!(everything("X-Cache", "HIT").cache, Some(Cache::Hit));
    assert_eq!(everything("X-Cache", "STALE").cache, Some(Cache::Other("STALE".into())));
    assert_eq!(everything("X-Any", "5").any, Value::from("5"));
    assert_eq!(everything("X-Outer", "5").outer, Some(Some(5)));
    assert_eq!(everything("X-Outer", "").outer, Some(None));
}

#[test]
fn http_date_keeps_its_text() {
    let date = "Wed, 21 Oct 2026 07:28:00 GMT";
    assert_eq!(everything("Last-Modified", date).modified.unwrap().as_str(), date);
}

#[test]
fn spaces_around_a_value() {
    assert_eq!(everything("ETag", " a b\t").etag.as_deref(), Some("a b"));
}

#[test]
fn absent_headers() {
    let everything = Everything::decode(200, (), "{}").unwrap();
    assert!(everything.etag.is_none() && everything.length.is_none() && everything.outer.is_none());
    assert!(everything.allow.is_empty() && everything.zones.is_none() && everything.secrets.is_none());
    assert_eq!(everything.any, Value::Null);
}

#[test]
fn empty_number_counts_as_absent() {
    assert_eq!(everything("Content-Length", "").length, None);
    assert_eq!(everything("ETag", "").etag.as_deref(), Some(""));
}

#[test]
fn list_in_one_line() {
    assert_eq!(everything("Allow", "GET,HEAD , PUT,, ").allow, ["GET", "HEAD", "PUT"]);
    assert_eq!(everything("X-Zones", "1, 2").zones, Some(vec![1, 2]));
    assert_eq!(everything("X-Zones", "").zones, Some(vec![]));
    assert_eq!(everything("X-Secrets", "a, b").secrets.unwrap().expose(), &["a", "b"]);
}

#[test]
fn list_in_several_lines() {
    let headers = [("Allow", "GET, HEAD"), ("X-Zones", "1"), ("allow", "PUT"), ("ALLOW", "")];
    assert_eq!(Everything::decode(200, headers, "{}").unwrap().allow, ["GET", "HEAD", "PUT"]);
}

#[test]
fn comma_in_quotes_is_part_of_an_element() {
    assert_eq!(everything("Allow", r#""a, \" b", c"#).allow, [r#""a, \" b""#, "c"]);
}

#[test]
fn cookie_is_not_split_at_the_comma_of_its_date() {
    let cookies = [("Set-Cookie", "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT"), ("Set-Cookie", "b=2")];
    let cookies = Everything::decode(200, cookies, "{}").unwrap().cookies;
    assert_eq!(cookies, ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"]);
}

#[test]
fn first_line_of_a_repeated_header_that_is_no_list() {
    let headers = [("Content-Length", "5"), ("Content-Length", "7")];
    assert_eq!(Everything::decode(200, headers, "{}").unwrap().length, Some(5));
}

#[test]
fn value_that_does_not_fit() {
    assert_eq!(refused("Content-Length", "many"), "header `Content-Length`: expected an integer, found a string");
    assert_eq!(refused("X-Versioned", "2"), "header `X-Versioned`: expected a boolean, found a string");
    assert_eq!(
        refused("X-Zones", "1, 70000"),
        "header `X-Zones`: expected an integer in the range of the field's type, found a string"
    );
    assert_eq!(
        refused("X-Outer", "256"),
        "header `X-Outer`: expected an integer in the range of the field's type, found a string"
    );
}

#[test]
fn missing_mandatory_header() {
    let error = malformed(Issued::decode(201, (), ISSUED));
    assert_eq!(error.header(), Some("X-Subject-Token"));
    assert_eq!((error.pointer(), error.line()), ("", 0));
    assert_eq!(error.page(), Some("https://docs.example.com/id/tokens.html"));
    assert_eq!(
        error.to_string(),
        "the response does not fit Issued: mandatory header `X-Subject-Token` is missing or empty; documented at \
         https://docs.example.com/id/tokens.html"
    );
}

#[test]
fn body_that_does_not_fit_comes_first() {
    let error = malformed(Issued::decode(201, (), r#"{"token": {}}"#));
    assert_eq!((error.header(), error.pointer()), (None, "/token"));
}

#[test]
fn missing_mandatory_header_of_an_error_envelope() {
    #[response]
    #[derive(Debug)]
    struct Copied {
        #[header("ETag")]
        etag: String,
    }

    let body = r#"{"error": {"code": "OBS.1", "message": "no such key"}}"#;
    assert!(Copied::decode(200, (), body).is_err_and(|error| error.is_code("OBS.1")));
    assert_eq!(Copied::decode(200, [("ETag", "5f")], body).unwrap().etag, "5f");
}

#[test]
fn abnormal_response_needs_no_header() {
    let body = r#"{"error": {"code": 401, "message": "wrong password", "title": "Unauthorized"}}"#;
    assert!(Issued::decode(401, (), body).is_err_and(|error| error.is_code("401")));
}

/// An object in a store, which is described by its headers.
#[response]
#[derive(Debug)]
struct Stored {
    #[header("ETag")]
    etag: String,
    #[header("x-obs-version-id")]
    version: Option<String>,
}

#[test]
fn response_of_headers_accepts_any_body() {
    for body in ["", "{}", "null", "[]", "OK", "<Result/>"] {
        let stored = Stored::decode(200, [("etag", "5f0d3b")], body).unwrap();
        assert_eq!((stored.etag.as_str(), stored.version), ("5f0d3b", None), "{body}");
    }
    assert!(matches!(Stored::TABLE.body, Body::Anything));
}

#[test]
fn empty_body_of_optional_parameters() {
    let everything = Everything::decode(204, [("Content-Length", "0")], "").unwrap();
    assert_eq!(everything.length, Some(0));
}

#[test]
fn rest_collects_no_header() {
    #[response]
    #[derive(Debug)]
    struct Open {
        #[param(rest)]
        rest: BTreeMap<String, Value>,
        #[header("ETag")]
        etag: Option<String>,
        name: String,
    }

    let open = Open::decode(200, [("ETag", "5f")], r#"{"ETag": "of the body", "name": "n", "x": 1}"#).unwrap();
    assert_eq!((open.name.as_str(), open.etag.as_deref()), ("n", Some("5f")));
    assert_eq!(open.rest.keys().collect::<Vec<_>>(), ["ETag", "x"]);
    let written = serde_json::to_value(&open).unwrap();
    assert_eq!(written, serde_json::json!({"ETag": "of the body", "name": "n", "x": 1}));
}

#[test]
fn header_beside_a_field_of_serde() {
    #[response]
    #[derive(Debug)]
    struct Listening {
        #[header("X-Region")]
        region: String,
        #[param(serde)]
        address: std::net::IpAddr,
    }

    let listening = Listening::decode(200, [("X-Region", "eu")], r#"{"address": "10.0.0.1"}"#).unwrap();
    assert_eq!((listening.region.as_str(), listening.address.to_string().as_str()), ("eu", "10.0.0.1"));
    assert_eq!(malformed(Listening::decode(200, (), r#"{"address": "10.0.0.1"}"#)).header(), Some("X-Region"));
}

#[test]
fn generic_and_borrowing_responses() {
    #[response]
    #[derive(Debug)]
    struct Page<'a, T> {
        #[header("X-Next")]
        next: Option<T>,
        #[header("Link")]
        link: Cow<'a, str>,
        name: &'a str,
    }

    let body = String::from(r#"{"name": "n"}"#);
    let page: Page<'_, u32> = Page::decode(200, [("x-next", "7"), ("link", "</>")], &body).unwrap();
    assert_eq!((page.next, page.link.as_ref(), page.name), (Some(7), "</>", "n"));
}

#[test]
fn body_alone_leaves_headers_absent() {
    let everything: Everything = serde_json::from_str(r#"{"ETag": "of the body", "name": "n"}"#).unwrap();
    assert_eq!((everything.etag, everything.name.as_deref()), (None, Some("n")));
    assert_eq!(Everything::decode_body(r#"{"name": "n"}"#).unwrap().etag, None);
}

#[test]
fn body_alone_lacks_a_mandatory_header() {
    let error = serde_json::from_str::<Issued>(ISSUED).unwrap_err();
    assert!(
        error.to_string().starts_with("mandatory header `X-Subject-Token` is missing, because only the body was read"),
        "{error}"
    );
    let error = malformed(Issued::decode_body(ISSUED));
    assert_eq!(error.reason(), "mandatory header `X-Subject-Token` is missing, because only the body was read");
    assert_eq!(error.header(), Some("X-Subject-Token"));
}

#[test]
fn success_rule_beside_headers() {
    #[response]
    #[derive(Debug)]
    struct Inner {
        #[header("ETag")]
        etag: Option<String>,
        #[param(rest)]
        rest: BTreeMap<String, Value>,
    }

    #[response(success("/inner/code", "0"))]
    #[derive(Debug)]
    struct Outer {
        #[header("X-Id")]
        id: Option<u8>,
        inner: Inner,
    }

    let outer = Outer::decode(200, [("X-Id", "7")], r#"{"inner": {"code": 0}}"#).unwrap();
    assert_eq!((outer.id, outer.inner.etag, outer.inner.rest.len()), (Some(7), None, 1));
    assert!(
        Outer::decode(200, [("X-Id", "x")], r#"{"inner": {"code": 1}}"#).is_err_and(|error| error.envelope().is_some())
    );
}

#[test]
fn only_the_outermost_response_reads_headers() {
    #[response]
    #[derive(Debug)]
    struct Outer {
        inner: Stored,
    }

    let error = malformed(Outer::decode(200, [("ETag", "5f")], r#"{"inner": {}}"#));
    assert_eq!(error.pointer(), "/inner");
    assert_eq!(error.reason(), "mandatory header `ETag` is missing, because only the body was read");
}

#[test]
fn headers_are_not_written() {
    let issued = Issued::decode(201, [("X-Subject-Token", "gAAAA")], ISSUED).unwrap();
    assert_eq!(serde_json::to_value(&issued).unwrap(), serde_json::from_str::<Value>(ISSUED).unwrap());
    assert_eq!(serde_json::to_string(&everything("ETag", "a")).unwrap(), "{}");
}

#[test]
fn header_is_a_row_of_the_table() {
    let rows: Vec<_> = Issued::TABLE.parameters().collect();
    let row = |index: usize| (rows[index].name, rows[index].location, rows[index].documented, rows[index].presence);
    assert_eq!(row(0), ("X-Subject-Token", Location::Header, Some("String"), Presence::Mandatory));
    assert_eq!(row(1), ("token", Location::Body, Some("Object"), Presence::Mandatory));
    assert_eq!(Everything::TABLE.parameters().next().unwrap().presence, Presence::Optional);
}

#[test]
fn audit_of_a_body_compares_no_header() {
    assert_eq!(Issued::audit(ISSUED).unwrap(), []);
    assert_eq!(Stored::audit("anything").unwrap(), []);
}

/// A documented header of each type.
#[response]
struct Documented {
    #[header("X-Count")]
    #[param("Integer", mandatory)]
    count: u8,
    #[header("X-On")]
    #[param("Boolean", optional)]
    on: Option<bool>,
    #[header("X-Ratio")]
    #[param("Number", optional)]
    ratio: Option<f64>,
    #[header("X-Cache")]
    #[param("String")]
    cache: Option<Cache>,
    #[header("X-Zones")]
    #[param("Array of integers", optional)]
    zones: Vec<i64>,
    #[header("X-Late")]
    #[param("String", optional)]
    late: String,
}

fn drift(headers: &[(&str, &str)]) -> Vec<String> {
    let drift = Documented::audit_with_headers(headers, "").unwrap();
    drift.iter().map(ToString::to_string).collect()
}

#[test]
fn audit_without_drift_of_headers() {
    let headers = [
        ("X-Count", "7"),
        ("x-on", "true"),
        ("X-Ratio", "0.5"),
        ("X-Cache", "HIT"),
        ("X-Zones", "1, 2"),
        ("X-Late", ""),
    ];
    assert_eq!(drift(&headers), [""; 0]);
    assert!(Documented::decode(200, headers, "").is_ok());
}

#[test]
fn audit_of_missing_headers() {
    assert_eq!(
        drift(&[]),
        [
            "header X-Count: documented as Integer, missing",
            "header X-Cache: documented as String, missing",
            "header X-Late: decoding fails: mandatory header `X-Late` is missing or empty",
        ]
    );
}

#[test]
fn audit_of_headers_of_other_types() {
    let headers = [
        ("X-Count", "many"),
        ("X-On", "2"),
        ("X-Ratio", "half"),
        ("X-Cache", "STALE"),
        ("X-Zones", "1, x"),
        ("X-Late", "a"),
    ];
    assert_eq!(
        drift(&headers),
        [
            "header X-Count: documented as Integer, found a string",
            "header X-On: documented as Boolean, found a string",
            "header X-Ratio: documented as Number, found a string",
            "header X-Cache: \"STALE\" is not one of the documented values HIT, MISS",
            "header X-Zones/1: documented as Integer, found a string",
        ]
    );
}

#[test]
fn audit_of_a_header_out_of_range() {
    let drift = Documented::audit_with_headers([("X-Count", "256"), ("X-Cache", "HIT"), ("X-Late", "a")], "").unwrap();
    assert_eq!((drift[0].kind, drift[0].pointer.as_str()), (DriftKind::Refused, "X-Count"));
    assert_eq!(drift.len(), 1);
}

#[test]
fn audit_of_a_body_and_its_headers() {
    let drift = Issued::audit_with_headers((), r#"{"token": {"expires_at": 7}}"#).unwrap();
    let kinds: Vec<_> = drift.iter().map(|drift| (drift.pointer.as_str(), drift.kind)).collect();
    assert_eq!(kinds, [("/token/expires_at", DriftKind::Type), ("X-Subject-Token", DriftKind::Missing)]);
}
