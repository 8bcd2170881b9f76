//! Bodies that readers of other projects misread, one test each.

use restable::ErrorEnvelope;

use super::{codes, found, pair, read};

#[test]
fn an_integer_code_is_kept() {
    assert_eq!(pair(r#"{"code": 403, "message": "no"}"#), found("403", "no"));
    assert_eq!(pair(r#"{"error": {"code": -1, "message": "no"}}"#), found("-1", "no"));
}

#[test]
fn the_first_of_two_nested_errors_wins_every_time() {
    for _ in 0..50 {
        assert_eq!(
            pair(r#"{"b": {"code": "B", "message": "b"}, "a": {"code": "A", "message": "a"}}"#),
            found("B", "b")
        );
    }
}

#[test]
fn a_code_without_a_message_is_enough() {
    assert_eq!(pair(r#"{"error": {"message": "", "code": "BMS.0001"}}"#), found("BMS.0001", ""));
}

#[test]
fn the_content_type_is_ignored() {
    for content_type in ["application/json;charset=UTF-8", "text/plain", "application/problem+json", ""] {
        let envelope = ErrorEnvelope::read(Some(400), &[("Content-Type", content_type)], br#"{"code": "A.1"}"#);
        assert_eq!(envelope.code(), Some("A.1"));
    }
}

#[test]
fn a_null_code_does_no_harm() {
    assert_eq!(pair(r#"{"error_code": null, "error_msg": null}"#), found("", ""));
    assert_eq!(pair(r#"{"error_code": null, "error_msg": "m"}"#), found("", "m"));
}

#[test]
fn root_arrays_are_read() {
    assert_eq!(pair(r#"[{"errorCode": "SVC.1", "errorMessage": "m", "detail": "d"}]"#), found("SVC.1", "m"));
}

#[test]
fn xml_from_a_json_service_is_read() {
    assert_eq!(pair("<Error><Code>AccessDenied</Code><Message>m</Message></Error>"), found("AccessDenied", "m"));
}

#[test]
fn the_status_is_never_given_out_as_a_code() {
    assert_eq!(read(r#"{"message": "m"}"#).code(), None);
    assert_eq!(read("").code(), None);
}

#[test]
fn the_last_nested_object_does_not_win() {
    assert_eq!(pair(r#"{"error": {"code": "A"}, "zz": {"code": "Z"}}"#), found("A", ""));
}

#[test]
fn the_code_is_not_shown_as_the_message() {
    let envelope = read(r#"{"error_code": "APIGW.0301", "error_msg": "bad signature"}"#);
    assert_eq!((envelope.code(), envelope.message()), (Some("APIGW.0301"), Some("bad signature")));
}

#[test]
fn a_dictionary_where_a_text_was_expected_is_read() {
    assert_eq!(pair(r#"{"message": {"code": "A.1", "message": "m"}}"#), found("A.1", "m"));
}

#[test]
fn the_request_id_of_the_gateway_is_read() {
    let envelope = ErrorEnvelope::read(Some(404), &[("X-Request-Id", "71d5")], b"");
    assert_eq!(envelope.request_id(), Some("71d5"));
}

#[test]
fn root_keys_are_not_replaced_by_the_reason_phrase() {
    let envelope = read(r#"{"error_code": "A.1", "error_msg": "m"}"#);
    assert_eq!(envelope.to_string(), "A.1: m");
}

#[test]
fn a_404_is_read_like_any_other_status() {
    let envelope = ErrorEnvelope::read(Some(404), &(), br#"{"message": "no such thing"}"#);
    assert_eq!(envelope.message(), Some("no such thing"));
}

#[test]
fn a_404_without_json_has_no_blank_text() {
    assert_eq!(ErrorEnvelope::read(Some(404), &(), b"").to_string(), "404 Not Found");
}

#[test]
fn an_error_object_is_recognised() {
    assert!(read(r#"{"error": {"code": "A.1"}}"#).is_recognised());
}

#[test]
fn statuses_with_fixed_texts_keep_their_body() {
    for status in [405, 429, 500, 502, 503, 504] {
        let envelope = ErrorEnvelope::read(Some(status), &(), br#"{"error_code": "A.1", "error_msg": "m"}"#);
        assert_eq!(envelope.to_string(), "A.1: m");
    }
}

#[test]
fn any_status_or_none_is_read_alike() {
    for status in [None, Some(200), Some(201), Some(202), Some(204), Some(302), Some(418), Some(999)] {
        let envelope = ErrorEnvelope::read(status, &(), br#"{"error_code": "10000000", "error_msg": "Fine"}"#);
        assert_eq!((envelope.code(), envelope.message()), (Some("10000000"), Some("Fine")));
    }
}

#[test]
fn an_absent_or_integer_code_does_not_panic() {
    assert_eq!(codes(&read(r#"{"errCode": 7}"#)), ["7"]);
    assert_eq!(codes(&read("{}")), [""; 0]);
}
