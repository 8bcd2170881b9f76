//! Malformed JSON, and JSON that differs from its documentation.

use restable::{Dialect, ErrorEnvelope};

use super::{also, codes, found, pair, read};

#[test]
fn codes_are_text_and_keep_their_zeros() {
    assert_eq!(pair(r#"{"code": "00000010"}"#), found("00000010", ""));
    assert_eq!(pair(r#"{"code": "0168"}"#), found("0168", ""));
    assert_eq!(pair(r#"{"code": 18446744073709551615}"#), found("18446744073709551615", ""));
    assert_eq!(pair(r#"{"error_code": 0}"#), found("0", ""));
}

#[test]
fn arrays_give_their_first_usable_element() {
    let envelope = read(r#"{"errorcode": [null, "", "1115", 1116], "message": ["first", "second"]}"#);
    assert_eq!(codes(&envelope), ["1115", "1116"]);
    assert_eq!((envelope.message(), also(&envelope)), (Some("first"), vec!["second"]));
    assert_eq!(pair(r#"{"code": [[1]], "message": "m"}"#), found("", "m"));
}

#[test]
fn blanks_around_codes_are_dropped_and_messages_stay_as_they_are() {
    assert_eq!(pair(r#"{"code": " A.1\n", "message": " m\n"}"#), found("A.1", " m\n"));
}

#[test]
fn byte_order_mark_and_blanks_are_passed_over() {
    assert_eq!(pair("\u{feff}\r\n\t {\"code\": \"A.1\"}\n"), found("A.1", ""));
}

#[test]
fn trailing_commas_are_dropped_outside_of_texts() {
    assert_eq!(pair(r#"{"code": "A,}", "message": "a,] \",}", "details": [1, 2, ] , }"#), found("A,}", "a,] \",}"));
}

#[test]
fn what_follows_the_document_is_not_looked_at() {
    assert_eq!(pair("{\"code\": \"A.1\"}\n<!-- padding -->"), found("A.1", ""));
}

#[test]
fn broken_json_is_plain_text() {
    for body in [r#"{"code": "A.1""#, r#"{"code": XXX}"#, r#"{"code": "A" "message": "m"}"#, "{", "[", "\""] {
        let envelope = read(body);
        assert_eq!((envelope.dialect(), envelope.code()), (Dialect::PlainText, None), "{body}");
    }
}

#[test]
fn bytes_that_are_not_utf_8_do_not_hide_the_code() {
    let envelope = ErrorEnvelope::read(Some(400), &(), b"{\"code\": \"A.1\", \"message\": \"caf\xe9\"}");
    assert_eq!((envelope.code(), envelope.message()), (Some("A.1"), Some("caf\u{fffd}")));
}

#[test]
fn a_backslash_that_is_half_of_a_character_does_not_hide_the_code() {
    // In GBK, the second byte of these characters equals a backslash, and the last one is before the closing quote.
    let gbk = b"{\"message\": \"\xd5\x5c\xb4\xed\x95\x5c\", \"code\": \"A.1\"}";
    let envelope = ErrorEnvelope::read(Some(400), &[("X-Request-Id", "r")], gbk);
    assert_eq!((envelope.code(), envelope.message()), (Some("A.1"), Some("\u{fffd}\u{fffd}\u{fffd}")));
    assert_eq!(envelope.request_id(), Some("r"));
    // A backslash after a complete character is an escape.
    let quoted = b"{\"message\": \"\xb4\xed\\\"x\x95\x5c\", \"error_code\": 7}";
    let envelope = ErrorEnvelope::read(Some(400), &(), quoted);
    assert_eq!((envelope.code(), envelope.message()), (Some("7"), Some("\u{fffd}\"x\u{fffd}")));
}

#[test]
fn escapes_are_resolved() {
    assert_eq!(pair(r#"{"c\u006fde": "A\u002e1", "message": "say \"no\"\n\u5220"}"#), found("A.1", "say \"no\"\n删"));
}

#[test]
fn json_in_a_text_is_opened() {
    let ironic =
        r#"{"error_message": "{\"faultcode\": \"Client\", \"faultstring\": \"No node.\", \"debuginfo\": null}"}"#;
    assert_eq!(pair(ironic), found("Client", "No node."));
    assert_eq!(pair(r#""{\"error_code\": \"A.1\", \"error_msg\": \"m\"}""#), found("A.1", "m"));
    assert_eq!(pair(r#"{"error": "{\"code\": \"A.1\", \"message\": \"m\"}"}"#), found("A.1", "m"));
    assert_eq!(pair(r#"{"body": "{\"code\": \"A.1\", \"message\": \"m\"}"}"#), found("A.1", "m"));
}

#[test]
fn a_code_next_to_a_text_of_json_stays_primary() {
    let envelope =
        read(r#"{"error_code": "VPC.1", "error_msg": "{\"NeutronError\": {\"type\": \"T\", \"message\": \"m\"}}"}"#);
    assert_eq!((envelope.code(), envelope.message(), codes(&envelope)), (Some("VPC.1"), Some("m"), vec!["VPC.1", "T"]));
    assert_eq!(envelope.dialect(), Dialect::Pair);
}

#[test]
fn json_in_a_text_is_opened_once_only() {
    let innermost = r#"{"code": "A.1"}"#.to_owned();
    let inner = serde_json::json!({ "message": innermost }).to_string();
    let outer = serde_json::json!({ "message": inner }).to_string();
    assert_eq!(pair(&outer), found("", &innermost));
}

#[test]
fn a_text_with_braces_that_is_no_error_stays_a_message() {
    for text in ["{name} is missing", "{}", "[1, 2]", "{\"a\": 1}"] {
        let body = serde_json::json!({ "message": text }).to_string();
        assert_eq!(pair(&body), found("", text));
    }
}

#[test]
fn an_error_given_as_text_is_its_message() {
    assert_eq!(pair(r#"{"error": "no such path"}"#), found("", "no such path"));
    assert_eq!(pair(r#"{"NeutronError": "it broke"}"#), found("", "it broke"));
    assert_eq!(pair(r#"{"errors": ["first", "second"]}"#), found("", "first"));
    let envelope = read(r#"{"status": 404, "error": "Not Found", "message": "no handler"}"#);
    assert_eq!((envelope.message(), also(&envelope)), (Some("no handler"), vec!["Not Found"]));
}

#[test]
fn the_type_of_a_neutron_error_is_its_code() {
    assert_eq!(pair(r#"{"NeutronError": {"type": "T", "message": "m", "detail": ""}}"#), found("T", "m"));
}

#[test]
fn capitals_at_the_start_of_keys_are_read() {
    assert_eq!(pair(r#"{"Error": {"Code": "A.1", "Message": "m"}}"#), found("A.1", "m"));
    assert_eq!(pair(r#"{"ErrorCode": "A.1", "ErrorMessage": "m"}"#), found("A.1", "m"));
}

#[test]
fn lists_of_any_name_are_read_last() {
    assert_eq!(pair(r#"{"results": [{"id": "1"}, {"error_code": "A.1"}]}"#), found("A.1", ""));
    assert_eq!(pair(r#"{"checks": [{"link": [{"message": "no route", "status": "ERROR"}]}]}"#), found("", "no route"));
    assert_eq!(pair(r#"{"checks": [{"code": "A.1"}], "fault": {"code": "A.2"}}"#), found("A.2", ""));
    assert_eq!(pair(r#"[["code"], "code", {"error": {"code": "A.1"}}]"#), found("A.1", ""));
    assert_eq!(pair(r#"{"error": [{"code": "A.1"}]}"#), found("A.1", ""));
}

#[test]
fn scalars_and_literals_hold_no_error() {
    for body in ["null", "true", "42", "\"text\"", "[]", "{}", "[1, null]", "{\"code\": true}"] {
        assert!(!read(body).is_recognised(), "{body}");
    }
}

#[test]
fn the_detail_of_an_error_is_kept_next_to_its_message() {
    let envelope = read(r#"{"errorCode": "400012", "errorMessage": "No such service", "detail": "Never registered."}"#);
    assert_eq!(also(&envelope), ["Never registered."]);
}
