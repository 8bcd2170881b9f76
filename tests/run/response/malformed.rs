//! The place and the reason of a malformed body.

use std::collections::{BTreeMap, HashMap};

use restable::{response, structure};
use serde_json::{Map, Value};

use super::malformed;

#[structure]
struct Disk {
    #[param("Integer")]
    size: i64,
    #[param("Array of integers")]
    ports: Vec<u16>,
}

/// A rack and its servers.
#[response(docs = "https://docs.example.com/metal", page = "racks.html")]
struct Rack {
    disks: Vec<Disk>,
    by_slot: BTreeMap<String, Disk>,
    racks: HashMap<String, Vec<Rack>>,
    #[param(name = "odd/na~me")]
    odd: Option<bool>,
    boxed: Option<Box<Rack>>,
    #[param(serde)]
    own: Option<Own>,
    #[param(rest)]
    rest: Map<String, Value>,
}

#[derive(serde::Deserialize, serde::Serialize)]
struct Own {
    weight: u8,
}

/// The pointer to the value that does not fit.
fn pointer(body: &str) -> String {
    malformed(Rack::decode(200, (), body)).pointer().to_owned()
}

#[test]
fn the_pointer_leads_through_lists_maps_and_tables() {
    let cases = [
        (r#"{"disks": [{"size": 1}, {"size": []}]}"#, "/disks/1/size"),
        (r#"{"disks": [{"size": 1, "ports": [1, 70000]}]}"#, "/disks/0/ports/1"),
        (r#"{"disks": [{"size": 1}, {}]}"#, "/disks/1"),
        (r#"{"disks": [{"size": 1}, null]}"#, "/disks/1"),
        (r#"{"disks": [{"size": 1, "ports": [1, null, 2]}]}"#, "/disks/0/ports/1"),
        (r#"{"by_slot": {"left": {"size": 1}, "right": {"size": "big"}}}"#, "/by_slot/right/size"),
        (r#"{"racks": {"a": [{"racks": {"b": [{"odd/na~me": 7}]}}]}}"#, "/racks/a/0/racks/b/0/odd~1na~0me"),
        (r#"{"boxed": {"boxed": {"disks": 7}}}"#, "/boxed/boxed/disks"),
        (r#"{"own": {"weight": 256}}"#, "/own"),
        (r#"{"disks": {"size": 1}}"#, "/disks"),
        ("[]", ""),
    ];
    for (body, expected) in cases {
        assert_eq!(pointer(body), expected, "{body}");
    }
}

#[test]
fn keys_of_the_body_are_escaped_in_the_pointer() {
    assert_eq!(pointer(r#"{"by_slot": {"a/b": 7}}"#), "/by_slot/a~1b");
    assert_eq!(pointer(r#"{"by_slot": {"~1": 7}}"#), "/by_slot/~01");
    assert_eq!(pointer(r#"{"by_slot": {"": 7}}"#), "/by_slot/");
    assert_eq!(pointer(r#"{"by_slot": {"q\"\u00e9\n": 7}}"#), "/by_slot/q\"é\n");
}

#[test]
fn the_pointer_finds_the_value_in_the_body() {
    let body = r#"{"racks": {"a/b": [{}, {"by_slot": {"~": {"size": 0.5}}}]}}"#;
    let value: Value = serde_json::from_str(body).unwrap();
    assert_eq!(value.pointer(&pointer(body)), Some(&Value::from(0.5)));
}

#[test]
fn a_body_that_breaks_off_points_at_what_was_being_read() {
    assert_eq!(pointer(r#"{"disks": [{"size": 1}, {"size": 2"#), "/disks/1");
    assert_eq!(pointer(r#"{"disks": [{"size": tru"#), "/disks/0/size");
    assert_eq!(pointer(r#"{"by_slot": {"left": {"size"#), "/by_slot/left");
    assert_eq!(pointer(r#"{"some": {"else": [1, "#), "/some");
}

#[test]
fn line_and_column_are_where_reading_stopped() {
    let error = malformed(Rack::decode(200, (), "{\n  \"disks\": [\n    {\"size\": \"big\"}\n  ]\n}"));
    assert_eq!((error.line(), error.column()), (3, 18));
    let error = malformed(Rack::decode(200, (), "{\"own\": {\n\"weight\": \"heavy\"}}"));
    assert_eq!(error.line(), 2);
    assert!(!error.reason().contains("line"), "the place is told once: {error}");
}

#[test]
fn the_message_has_type_pointer_reason_place_page_and_request() {
    let answer = Rack::decode(200, [("X-Request-Id", "r-9")], r#"{"disks": 7}"#);
    assert_eq!(
        answer.err().unwrap().to_string(),
        "the body does not fit Rack at /disks: expected a list, found an integer (line 1, column 11); \
         documented at https://docs.example.com/metal/racks.html [request r-9]"
    );
}

#[test]
fn the_value_itself_is_not_in_the_message() {
    let error = malformed(Rack::decode(200, (), r#"{"disks": "hunter2", "by_slot": 7}"#));
    assert!(!error.to_string().contains("hunter2") && !format!("{error:?}").contains("hunter2"), "{error}");
}

#[test]
fn the_page_is_that_of_the_response_or_none() {
    #[response]
    struct Bare {
        _a: String,
    }
    let error = malformed(Bare::decode(200, (), "{}"));
    assert_eq!(error.page(), None);
    assert!(!error.to_string().contains("documented at"));
    assert_eq!(malformed(Rack::decode(200, (), "done")).page(), Some("https://docs.example.com/metal/racks.html"));
}
