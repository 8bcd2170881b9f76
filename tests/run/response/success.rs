//! Services that tell in a 2xx body whether the call succeeded.

use restable::response;

use super::abnormal;

#[response(success("/error_code", "0", "OK.0000"))]
struct Rotated {
    rotated: Option<bool>,
}

#[response(success("/meta/0/ok", "true"))]
struct Deep {}

#[test]
fn a_value_of_the_rule_is_a_success_as_text_or_as_an_integer() {
    for code in [r#""0""#, "0", r#""OK.0000""#] {
        let body = format!("{{\"rotated\": true, \"error_code\": {code}}}");
        assert_eq!(Rotated::decode(200, (), &body).unwrap().rotated, Some(true), "{code}");
        assert!(Rotated::decode_body(&body).is_ok());
    }
}

#[test]
fn a_body_that_does_not_tell_is_a_success() {
    for body in ["{}", r#"{"error_code": null}"#, r#"{"rotated": false}"#] {
        assert!(Rotated::decode(200, (), body).is_ok(), "{body}");
    }
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
fn a_failed_status_stays_abnormal_whatever_the_body_tells() {
    abnormal(Rotated::decode(500, (), r#"{"error_code": "0"}"#));
}

#[test]
fn the_pointer_leads_into_objects_and_lists() {
    assert!(Deep::decode(200, (), r#"{"meta": [{"ok": true}]}"#).is_ok());
    abnormal(Deep::decode(200, (), r#"{"meta": [{"ok": false}]}"#));
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

#[test]
fn the_last_of_several_values_of_the_rule_counts() {
    assert!(Rotated::decode(200, (), r#"{"error_code": "BMS.1", "error_code": "0"}"#).is_ok());
    assert!(Deep::decode(200, (), r#"{"meta": [{"ok": false}], "meta": [{"ok": true}]}"#).is_ok());
}

#[test]
fn a_segment_of_the_pointer_may_be_escaped_and_an_index_has_no_leading_zero() {
    #[response(success("/a~1b~0c/10", "true"))]
    struct Escaped {
        #[param(name = "a/b~c")]
        _list: serde_json::Value,
    }
    #[response(success("/meta/00/ok", "true"))]
    struct Zeros {
        #[param(name = "meta")]
        _meta: serde_json::Value,
    }
    let list = |last: &str| format!(r#"{{"a/b~c": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, {last}]}}"#);
    assert!(Escaped::decode(200, (), &list("true")).is_ok());
    abnormal(Escaped::decode(200, (), &list("false")));
    assert!(Zeros::decode(200, (), r#"{"meta": [{"ok": false}]}"#).is_ok());
}

#[test]
fn a_response_without_a_rule_takes_no_code_for_a_failure() {
    #[response]
    struct Plain {
        error_code: String,
    }
    assert_eq!(Plain::decode(200, (), r#"{"error_code": "9"}"#).unwrap().error_code, "9");
}
