//! Bodies other than an object with parameters.

use std::collections::BTreeMap;

use restable::{response, structure};

use super::{Accepted, abnormal, malformed};

#[response]
#[derive(Debug)]
struct Deleted;

#[test]
fn a_response_without_parameters_takes_any_body() {
    let html = "<html><body>done</body></html>";
    for body in ["", "done", "removed \u{2713}", html, "{}", "null", "[1", "\"x\"", r#"{"a": {"b": 1}}"#] {
        assert!(Deleted::decode(200, (), body).is_ok(), "{body}");
        assert!(Deleted::decode_body(body).is_ok(), "{body}");
        assert!(Deleted::audit(body).unwrap().is_empty(), "{body}");
    }
    assert!(Deleted::decode(204, (), &[0xff, 0x00][..]).is_ok(), "nor need it be text");
    abnormal(Deleted::decode(404, (), ""));
}

#[structure]
#[derive(Debug, PartialEq)]
struct Zone {
    name: String,
}

#[response]
#[derive(Debug, PartialEq)]
struct Zones(Vec<Zone>);

#[response]
#[derive(Debug, PartialEq)]
struct Limits(BTreeMap<String, i64>);

#[response]
#[derive(Debug, PartialEq)]
struct Wrapped(Box<Zone>);

#[test]
fn a_list_as_the_whole_body() {
    let zones = Zones::decode(200, (), r#"[{"name": "a"}, {"name": "b"}]"#).unwrap();
    assert_eq!(zones, Zones(vec![Zone { name: "a".into() }, Zone { name: "b".into() }]));
    assert_eq!(serde_json::to_string(&zones).unwrap(), r#"[{"name":"a"},{"name":"b"}]"#);
    let error = malformed(Zones::decode(200, (), r#"[{"name": "a"}, {"name": {}}]"#));
    assert_eq!(error.pointer(), "/1/name");
    assert_eq!(malformed(Zones::decode(200, (), r#"[{"name": "a"}, null]"#)).pointer(), "/1");
}

#[test]
fn a_map_as_the_whole_body() {
    let limits = Limits::decode(200, (), r#"{"vcpu": "8", "ram": 16.0, "none": null}"#).unwrap();
    assert_eq!(limits, Limits([("vcpu".into(), 8), ("ram".into(), 16)].into()));
    let error = malformed(Limits::decode(200, (), r#"{"vcpu": 8, "a/b~c": "many"}"#));
    assert_eq!(error.pointer(), "/a~1b~0c");
}

#[test]
fn a_struct_as_the_whole_body() {
    assert_eq!(Wrapped::decode(200, (), r#"{"name": "a"}"#).unwrap().0.name, "a");
    assert_eq!(malformed(Wrapped::decode(200, (), "null")).pointer(), "");
}

#[test]
fn null_is_an_empty_list_or_map_and_no_object() {
    assert_eq!(Zones::decode(200, (), "null").unwrap(), Zones(Vec::new()));
    assert_eq!(Limits::decode(200, (), " null ").unwrap(), Limits(BTreeMap::new()));
    let error = malformed(Accepted::decode(200, (), "null"));
    assert_eq!((error.reason(), error.pointer()), ("expected a value, found null", ""));
    assert_eq!(error.line(), 0);
    let reason = |body: &str| malformed(Accepted::decode(200, (), body)).reason().to_owned();
    assert_eq!(reason("\"\""), "expected a value, found an empty string");
    assert_eq!(reason(" []"), "expected a value, found an empty list");
    assert!(!error.to_string().contains("line"), "there is no place to tell: {error}");
}

#[test]
fn an_error_where_a_list_is_documented_is_abnormal() {
    assert_eq!(abnormal(Zones::decode(200, (), super::ABNORMAL)).envelope().code(), Some("MTL.404"));
    assert_eq!(abnormal(Zones::decode_body(super::ABNORMAL)).envelope().code(), Some("MTL.404"));
}

#[test]
fn a_body_that_is_no_json_is_malformed_and_kept() {
    for body in ["done", "<html><title>Portal</title></html>", "{", "[]", "7", "\"text\"", "{'job_id': 'a'}"] {
        let error = malformed(Accepted::decode(200, (), body));
        assert_eq!(error.body(), body.as_bytes());
        assert_eq!(error.pointer(), "");
    }
}

#[test]
fn a_byte_order_mark_before_the_body_is_passed_over() {
    let body = format!("\u{feff}{}", super::NORMAL);
    assert_eq!(Accepted::decode(200, (), &body).unwrap().job_id, "JOB-17");
    assert!(Accepted::audit(&body).is_ok());
    let broken = "\u{feff}{\"job_id\": {}}";
    let error = malformed(Accepted::decode(200, (), broken));
    assert_eq!((error.pointer(), error.body()), ("/job_id", broken.as_bytes()));
}

#[test]
fn what_follows_the_body_makes_it_malformed() {
    for rest in ["x", "{}", ",", "\0"] {
        let body = format!("{} {rest}", super::NORMAL);
        let error = malformed(Accepted::decode(200, (), &body));
        assert_eq!((error.reason(), error.pointer()), ("trailing characters", ""));
        assert_eq!((error.line(), error.column()), (1, super::NORMAL.len() + 2));
    }
    assert!(Accepted::decode(200, (), &format!("\n {} \t\r\n", super::NORMAL)).is_ok());
}

#[test]
fn bytes_that_are_no_utf8_are_malformed_only_where_they_are_read() {
    let error = malformed(Accepted::decode(200, (), b"{\"job_id\": \"\xff\"}"));
    assert_eq!(error.pointer(), "/job_id");
    assert!(Accepted::decode(200, (), b"{\"job_id\": \"a\", \"name\": \"\xe4\"}").is_ok());
}
