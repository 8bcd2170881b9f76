//! Responses that are text or bytes, and responses to conditional requests.

use restable::{Conditional, Described, Endpoint, Location, Response, ResponseError, Status, request, response};

#[response]
#[derive(Debug)]
struct Readme(#[param(raw)] String);

#[response]
#[derive(Debug)]
struct Image {
    #[status]
    status: Status,
    #[header("ETag")]
    etag: Option<String>,
    #[header("X-Size")]
    #[param("Integer", mandatory)]
    size: u64,
    #[param(raw)]
    content: Vec<u8>,
}

#[response]
#[derive(Debug)]
struct Log {
    #[param(raw)]
    text: Option<String>,
}

const HEADERS: [(&str, &str); 2] = [("ETag", "\"v1\""), ("x-size", "3")];

#[test]
fn a_raw_body_is_read_as_it_is() {
    for text in ["", "{", "null", " # Title\n", "\u{feff}x", r#"{"error": {"code": "X.1", "message": "no"}}"#] {
        assert_eq!(Readme::decode(200, (), text).expect("text").0, text);
    }
    let image = Image::decode(206, HEADERS, &[0, 255, 10]).expect("an image");
    assert_eq!((image.content, image.size, image.status.as_u16()), (vec![0, 255, 10], 3, 206));
    assert_eq!(image.etag.as_deref(), Some("\"v1\""));
}

#[test]
fn an_empty_body_is_no_optional_text() {
    assert_eq!(Log::decode(204, (), "").expect("no log").text, None);
    assert_eq!(Log::decode(200, (), "a").expect("a log").text.as_deref(), Some("a"));
}

#[test]
fn an_abnormal_status_has_an_envelope() {
    let error = Image::decode(404, (), r#"{"error": {"code": "IMG.4", "message": "gone"}}"#).unwrap_err();
    assert!(matches!(error, ResponseError::Abnormal(_)));
    assert!(error.is_code("IMG.4"));
}

#[test]
fn text_in_another_encoding_is_malformed() {
    let error = Readme::decode(200, (), b"caf\xe9").unwrap_err();
    let ResponseError::Malformed(malformed) = &error else { panic!("{error}") };
    assert_eq!(malformed.header(), None);
    assert!(error.to_string().contains("the body is not text in UTF-8"), "{error}");
}

#[test]
fn a_missing_header_is_malformed_next_to_a_raw_body() {
    let error = Image::decode(200, (), b"png").unwrap_err();
    let ResponseError::Malformed(malformed) = &error else { panic!("{error}") };
    assert_eq!(malformed.header(), Some("X-Size"));
    assert_eq!(malformed.body(), b"png");
}

#[test]
fn a_reader_of_json_refuses_a_raw_body() {
    let error = serde_json::from_str::<Readme>("{}").unwrap_err();
    assert!(error.to_string().contains("the raw body is missing"), "{error}");
    assert_eq!(serde_json::from_str::<Log>("{}").expect("a log without text").text, None);
    assert_eq!(serde_json::to_string(&Readme("x".into())).expect("JSON"), "{}");
}

#[test]
fn the_table_and_the_audit_have_the_raw_body() {
    let rows: Vec<_> = Image::TABLE.parameters().map(|row| (row.name, row.location)).collect();
    assert_eq!(rows, [("ETag", Location::Header), ("X-Size", Location::Header), ("content", Location::WholeBody)]);
    assert_eq!(Image::audit_with_headers(HEADERS, b"\xff").expect("an audit"), []);
    assert_eq!(Readme::audit("# Title").expect("an audit"), []);
    assert_eq!(Readme::audit_with_headers((), b"\xff").expect("an audit").len(), 1);
}

#[test]
fn a_body_without_status_is_read_as_it_is() {
    assert_eq!(Readme::decode_body("x").expect("text").0, "x");
}

#[response]
#[derive(Debug)]
struct Release {
    tag_name: String,
}

#[request(GET "/releases/latest", response = Conditional<Release>)]
struct LatestRelease {
    #[header("If-None-Match")]
    known: Option<String>,
}

fn received(status: u16, body: &str) -> http::Response<&str> {
    http::Response::builder()
        .status(status)
        .header("ETag", "\"v1\"")
        .header("X-Request-Id", "r-1")
        .body(body)
        .expect("a response")
}

#[test]
fn a_304_is_a_state_of_its_own() {
    let response = LatestRelease::decode(received(304, "")).expect("not modified");
    assert!(response.is_not_modified());
    let Conditional::NotModified(head) = response else { panic!("modified") };
    assert_eq!((head.etag(), head.request_id()), (Some("\"v1\""), Some("r-1")));
    assert!(!format!("{head:?}").contains("v1"));
    let response = LatestRelease::decode(received(200, r#"{"tag_name": "2.0"}"#)).expect("modified");
    assert_eq!(response.modified().expect("a release").tag_name, "2.0");
}

#[test]
fn every_other_status_is_that_of_the_type() {
    assert!(LatestRelease::decode(received(412, "")).unwrap_err().is_precondition_failed());
    assert!(!LatestRelease::decode(received(409, "")).unwrap_err().is_precondition_failed());
    assert!(matches!(LatestRelease::decode(received(200, "{}")).unwrap_err(), ResponseError::Malformed(_)));
    let abnormal = Release::decode(304, (), "").unwrap_err();
    assert_eq!(abnormal.status(), Some(Status::from(304)));
}
