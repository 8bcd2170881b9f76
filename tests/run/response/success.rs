//! Services whose 2xx bodies state whether the call succeeded.

use std::collections::BTreeMap;

use restable::{ResponseError, response, structure};
use serde_json::Value;

use super::abnormal;

#[response(success("/error_code", "0", "OK.0000"))]
struct Rotated {
    rotated: Option<bool>,
    error_code: Option<Value>,
}

#[response(success("/meta/0/ok", "true"))]
struct Deep {
    #[param("Array of objects", mandatory)]
    meta: Vec<Meta>,
}

#[structure]
struct Meta {
    ok: Option<bool>,
    #[param("Object")]
    inner: Option<Inner>,
    #[param(rest)]
    rest: BTreeMap<String, Value>,
}

#[structure]
struct Inner {
    #[param("String", name = "a/b~c")]
    odd: Option<String>,
}

#[test]
fn a_value_of_the_rule_is_a_success_as_text_or_as_an_integer() {
    for code in [r#""0""#, "0", r#""OK.0000""#] {
        let body = format!("{{\"rotated\": true, \"error_code\": {code}}}");
        assert_eq!(Rotated::decode(200, (), &body).unwrap().rotated, Some(true), "{code}");
        assert!(Rotated::decode_body(&body).is_ok());
    }
}

#[test]
fn a_body_without_an_optional_flag_is_a_success() {
    for body in ["{}", r#"{"error_code": null}"#, r#"{"rotated": false}"#] {
        assert!(Rotated::decode(200, (), body).is_ok(), "{body}");
        assert!(Rotated::decode_body(body).is_ok(), "{body}");
    }
    #[response(success("/meta/ok", "true"))]
    struct Documented {
        #[param("Object", optional)]
        meta: Option<Meta>,
    }
    for body in ["{}", r#"{"meta": {}}"#, r#"{"meta": {"ok": null}}"#, r#"{"meta": {"ok": true}}"#] {
        assert!(Documented::decode(200, (), body).is_ok(), "{body}");
    }
    abnormal(Documented::decode(200, (), r#"{"meta": {"ok": false}}"#));
}

/// Asserts that the body is not a success, and that the error names the missing flag.
fn missing<T>(decoded: Result<T, ResponseError>, pointer: &str) {
    match decoded.err().unwrap() {
        ResponseError::Malformed(malformed) => {
            assert_eq!(malformed.pointer(), pointer);
            assert_eq!(malformed.reason(), "the parameter that says whether the call succeeded is missing or null");
        }
        other => panic!("{other}"),
    }
}

#[test]
fn a_body_without_a_flag_that_is_documented_is_an_error() {
    #[response(success("/error_code", "0"))]
    struct Documented {
        #[param("String")]
        error_code: Option<String>,
    }
    #[response(success("/error_code", "0"))]
    struct Mandatory {
        error_code: String,
    }
    for body in ["{}", r#"{"error_code": null}"#, r#"{"else": 1}"#] {
        missing(Documented::decode(200, (), body), "/error_code");
        let error = Mandatory::decode(200, (), body).err().unwrap().to_string();
        assert!(error.contains("`error_code` is missing or null"), "{error}");
    }
    missing(Deep::decode(200, (), r#"{"meta": []}"#), "/meta/0/ok");
    // An error envelope has the details.
    abnormal(Documented::decode(200, (), r#"{"error": {"code": "A.1", "message": "no"}}"#));
}

#[test]
fn a_body_without_a_flag_that_no_table_documents_is_an_error() {
    #[response(success("/flags/ok", "true"))]
    struct Collecting {
        #[param(rest)]
        rest: BTreeMap<String, Value>,
    }
    #[response(success("/ok", "true"))]
    struct Map(BTreeMap<String, Value>);
    #[response(success("/0/ok", "true"))]
    struct List(Vec<Meta>);
    #[response(success("/ok", "true"))]
    struct Any;
    #[response(success("/meta/rest/ok", "true"))]
    struct Unknown {
        meta: Meta,
    }
    missing(Collecting::decode(200, (), "{}"), "/flags/ok");
    missing(Map::decode(200, (), "{}"), "/ok");
    missing(List::decode(200, (), "[]"), "/0/ok");
    missing(Any::decode(200, (), ""), "/ok");
    missing(Unknown::decode(200, (), r#"{"meta": {"rest": {}}}"#), "/meta/rest/ok");
    assert!(Collecting::decode(200, (), r#"{"flags": {"ok": true}}"#).is_ok());
    assert!(Map::decode(200, (), r#"{"ok": true}"#).is_ok());
    assert!(List::decode(200, (), r#"[{"ok": true}]"#).is_ok());
    assert!(List::decode(200, (), r#"[{}]"#).is_ok(), "an `Option` without a documented type");
    assert!(Any::decode(200, (), r#"{"ok": true}"#).is_ok());
    abnormal(Any::decode(200, (), r#"{"ok": false}"#));
}

#[test]
fn a_body_that_does_not_fit_is_reported_as_such() {
    let error = Deep::decode(200, (), r#"{"meta": 7}"#).err().unwrap().to_string();
    assert!(error.contains("expected a list"), "{error}");
    let error = Rotated::decode(200, (), "<html>").err().unwrap().to_string();
    assert!(error.contains("an HTML page instead of JSON"), "{error}");
}

#[test]
fn a_pointer_escapes_what_separates_its_segments() {
    #[response(success("/meta/inner/a~1b~0c", "yes"))]
    struct Escaped {
        meta: Meta,
    }
    assert!(Escaped::decode(200, (), r#"{"meta": {"inner": {"a/b~c": "yes"}}}"#).is_ok());
    abnormal(Escaped::decode(200, (), r#"{"meta": {"inner": {"a/b~c": "no"}}}"#));
    missing(Escaped::decode(200, (), r#"{"meta": {"inner": {}}}"#), "/meta/inner/a~1b~0c");
}

#[test]
fn a_rule_looks_into_a_generic_table() {
    #[response(success("/item/ok", "true"))]
    struct Wrapped<T> {
        item: T,
    }
    assert!(Wrapped::<Meta>::decode(200, (), r#"{"item": {"ok": true}}"#).is_ok());
    abnormal(Wrapped::<Meta>::decode(200, (), r#"{"item": {"ok": false}}"#));
}

#[test]
fn any_other_value_is_abnormal_although_the_status_is_2xx_and_the_body_fits() {
    for code in ["1", r#""1""#, r#""""#, r#""ok.0000""#, "false", "[0]", "{}"] {
        let body = format!("{{\"rotated\": true, \"error_code\": {code}, \"error_msg\": \"nothing to rotate\"}}");
        let error = abnormal(Rotated::decode(200, (), &body));
        assert_eq!(error.envelope().message(), Some("nothing to rotate"), "{code}");
        assert_eq!(error.body(), body.as_bytes());
    }
}

#[test]
fn a_failed_status_stays_abnormal_with_any_body() {
    abnormal(Rotated::decode(500, (), r#"{"error_code": "0"}"#));
}

#[test]
fn the_pointer_leads_into_objects_and_lists() {
    assert!(Deep::decode(200, (), r#"{"meta": [{"ok": true}]}"#).is_ok());
    abnormal(Deep::decode(200, (), r#"{"meta": [{"ok": false}]}"#));
}

#[test]
fn a_response_without_a_rule_takes_no_code_for_a_failure() {
    #[response]
    struct Plain {
        error_code: String,
    }
    assert_eq!(Plain::decode(200, (), r#"{"error_code": "9"}"#).unwrap().error_code, "9");
}

#[test]
fn nothing_else_in_the_body_hides_that_the_call_failed() {
    let deep = "[".repeat(200) + &"]".repeat(200);
    let others = [deep.as_str(), r#""\ud800""#, "1e999", r#"{"error_code": 0}"#];
    for other in others {
        for body in [
            format!(r#"{{"x": {other}, "error_code": "BMS.1"}}"#),
            format!(r#"{{"error_code": "0", "error_code": "BMS.1", "x": {other}}}"#),
            format!(r#"{{"error\u005fcode": "BMS.1", "x": [{other}]}}"#),
        ] {
            abnormal(Rotated::decode(200, (), &body));
        }
    }
    abnormal(Rotated::decode(200, (), b"{\"x\": \"\xff\", \"error_code\": 1}"));
    abnormal(Deep::decode(200, (), r#"{"meta": [{"x": 1e999, "ok": false}, {"ok": true}], "x": 1e999}"#));
}
