//! Statuses, headers and texts that pages document outside of tables.

use std::path::PathBuf;

use restable_bindgen::Builder;
use restable_bindgen::mock::{Mock, Server};

use super::send;

fn lighthouses() -> Server {
    let pages = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/generate/lighthouses");
    Mock::read(&Builder::new().pages(pages)).unwrap().without_tokens().start().unwrap()
}

#[test]
fn a_response_has_the_only_normal_status_of_its_page() {
    let server = lighthouses();
    let (status, answer) = send(&server, "DELETE /v1/p/lighthouses/l?cascade=true&season=winter", "", "");
    assert_eq!(status, 202, "{answer}");
    let (status, answer) = send(&server, "POST /v1/p/lamps/l/light", "content-type: application/json\r\n", "{}");
    assert_eq!(status, 201, "{answer}");
}

#[test]
fn a_header_that_the_text_of_a_page_requires_is_checked() {
    let server = lighthouses();
    let put = |headers: &str| send(&server, "PUT /v1/p/lighthouses/l/tags/t", headers, "");
    let (status, answer) = put("x-lighthouse-version: 2.26\r\nif-match: e\r\n");
    assert!(status < 300, "{answer}");
    for (headers, name) in [
        ("if-match: e\r\n", "X-Lighthouse-Version"),
        ("x-lighthouse-version: 2.25\r\nif-match: e\r\n", "X-Lighthouse-Version"),
        ("x-lighthouse-version: 2.26\r\n", "If-Match"),
    ] {
        let (status, answer) = put(headers);
        assert!(status == 400 && answer.contains(name), "{name} is missing in {answer}");
    }
}

#[test]
fn a_text_is_played_as_text() {
    let server = lighthouses();
    let (status, answer) = send(&server, "GET /v1/p/lighthouses/l/log", "", "");
    assert!(status == 200 && answer.contains("content-type: text/plain"), "{answer}");
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(body.lines().count() > 1, "{body}");
}

#[test]
fn a_mandatory_parameter_may_be_the_null_that_its_example_shows() {
    let server = lighthouses();
    let put = |body: &str| send(&server, "PUT /v1/p/lamps/l", "content-type: application/json\r\n", body);
    let (status, answer) = put(r#"{"lamp": {"color": null, "height": null}}"#);
    assert!(status < 300, "{answer}");
    let (status, answer) = put(r#"{"lamp": {"height": null}}"#);
    assert!(status == 400 && answer.contains("`/lamp/color`: mandatory, but absent"), "{answer}");
    let (status, answer) = put(r#"{"lamp": {"color": "red", "name": [null]}}"#);
    assert!(status == 400 && answer.contains("`/lamp/name`: does not have"), "{answer}");
}
