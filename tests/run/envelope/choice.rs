//! Which object is the error, and which of its texts are the code and the message.

use restable::Dialect;

use super::{also, codes, found, pair, read};

#[test]
fn code_keys_are_tried_in_order() {
    let keys = ["error_code", "errCode", "err_code", "errorCode", "errorCodeStr", "errorcode", "code", "faultcode"];
    for (index, first) in keys.iter().enumerate() {
        let rest: String = keys[index + 1..].iter().map(|key| format!(r#""{key}": "later", "#)).collect();
        assert_eq!(pair(&format!(r#"{{{rest}"{first}": "A.1"}}"#)), found("A.1", ""), "{first}");
    }
}

#[test]
fn message_keys_are_tried_in_order() {
    let keys = [
        "error_msg",
        "errMsg",
        "err_msg",
        "errorMsg",
        "errorMessage",
        "error_message",
        "externalMessage",
        "message",
        "msg",
        "error_description",
        "faultstring",
    ];
    for (index, first) in keys.iter().enumerate() {
        let rest: String = keys[index + 1..].iter().map(|key| format!(r#""{key}": "later", "#)).collect();
        assert_eq!(pair(&format!(r#"{{{rest}"{first}": "said"}}"#)), found("", "said"), "{first}");
    }
}

#[test]
fn the_spelling_of_the_code_does_not_affect_the_message() {
    assert_eq!(pair(r#"{"errCode": "A.1", "faultstring": "said"}"#), found("A.1", "said"));
    assert_eq!(pair(r#"{"error_code": "A.1", "error_description": "said"}"#), found("A.1", "said"));
}

#[test]
fn null_empty_and_boolean_values_are_passed_over() {
    assert_eq!(pair(r#"{"error_code": null, "errCode": "", "errorCode": false, "code": "A.1"}"#), found("A.1", ""));
    assert_eq!(pair(r#"{"error_msg": null, "errMsg": " ", "message": "said"}"#), found("", "said"));
    assert_eq!(pair(r#"{"error_code": {}, "errCode": [], "errorCode": 1.5, "code": "A.1"}"#), found("A.1", ""));
}

#[test]
fn the_outer_object_wins_though_it_ends_later() {
    let envelope = read(r#"{"error": {"code": "IN.1", "message": "inner"}, "code": "OUT.1"}"#);
    assert_eq!((envelope.code(), envelope.message()), (Some("OUT.1"), Some("inner")));
    assert_eq!(codes(&envelope), ["OUT.1", "IN.1"]);
}

#[test]
fn what_the_outer_object_has_not_is_taken_from_further_in() {
    let envelope = read(r#"{"error": {"code": "IN.1", "message": "inner"}, "msg": "outer"}"#);
    assert_eq!((envelope.code(), envelope.message()), (Some("IN.1"), Some("outer")));
    assert_eq!(also(&envelope), ["inner"]);
    assert_eq!(pair(r#"{"message": "m", "errors": [{"code": "E.1"}, {"code": "E.2"}]}"#), found("E.1", "m"));
    assert_eq!(pair(r#"{"errors": [{"message": "m"}], "meta": {"code": "A.1"}}"#), found("A.1", "m"));
}

#[test]
fn code_and_message_are_of_one_entry_of_a_list() {
    let envelope = read(r#"{"errors": [{"message": "first"}, {"message": "second", "extensions": {"code": "S.1"}}]}"#);
    assert_eq!((envelope.code(), envelope.message()), (None, Some("first")));
    assert!(envelope.is_code("S.1"));
}

#[test]
fn error_has_priority_over_earlier_objects() {
    assert_eq!(pair(r#"{"other": {"code": "B.1"}, "error": {"code": "A.1"}}"#), found("A.1", ""));
}

#[test]
fn other_objects_come_in_the_order_of_the_document() {
    assert_eq!(pair(r#"{"z": {"code": "Z.1"}, "a": {"code": "A.1"}}"#), found("Z.1", ""));
    assert_eq!(read(r#"{"z": {"code": "Z.1"}, "a": {"code": "A.1"}}"#).fault(), Some("z"));
}

#[test]
fn objects_come_before_lists_and_lists_before_details() {
    assert_eq!(pair(r#"{"errors": [{"code": "L.1"}], "o": {"code": "O.1"}}"#), found("O.1", ""));
    assert_eq!(pair(r#"{"details": [{"code": "D.1"}], "results": [{"code": "L.1"}]}"#), found("L.1", ""));
    assert_eq!(pair(r#"{"details": [{"code": "D.1"}]}"#), found("D.1", ""));
}

#[test]
fn a_shallow_object_wins_over_a_deep_one_before_it() {
    assert_eq!(pair(r#"{"a": {"b": {"code": "B.1"}}, "c": {"code": "C.1"}}"#), found("C.1", ""));
}

#[test]
fn equal_keys_give_the_last_usable_value() {
    let envelope = read(r#"{"code": "A.1", "code": "A.2", "code": null}"#);
    assert_eq!(codes(&envelope), ["A.2", "A.1"]);
}

#[test]
fn the_four_codes_of_cce_are_all_kept() {
    let envelope = read(
        r#"{"code": 404, "errorCode": "CCE.01404001", "error_code": "CCE_CM.0003", "errorMessage": "no node",
            "error_msg": "gone", "message": "node 7 is gone", "errCode": "X"}"#,
    );
    assert_eq!(codes(&envelope), ["CCE_CM.0003", "404", "CCE.01404001", "X"]);
    assert_eq!(envelope.message(), Some("gone"));
    assert_eq!(also(&envelope), ["no node", "node 7 is gone"]);
    assert!(["CCE_CM.0003", "404", "CCE.01404001", "X"].iter().all(|code| envelope.is_code(code)));
    assert!(!envelope.is_code("cce_cm.0003"));
}

#[test]
fn details_errors_and_internal_errors_are_listed() {
    let envelope = read(
        r#"{"code": "C", "message": "m", "details": [{"id": 7, "err_code": 3}, {"msg": "n"}, {}, "text"],
            "internalError": {"errorCode": "I", "id": "x"}, "errors": [{"error": {"code": "E"}}]}"#,
    );
    let details: Vec<_> = envelope.details().iter().map(|d| (d.id(), d.code(), d.message())).collect();
    assert_eq!(
        details,
        [
            (Some("7"), Some("3"), None),
            (None, None, Some("n")),
            (None, None, Some("text")),
            (Some("x"), Some("I"), None),
            (None, Some("E"), None),
        ]
    );
    assert!(envelope.is_code("E"));
}

#[test]
fn a_code_equal_to_the_status_is_flagged() {
    assert!(read(r#"{"code": 400}"#).code_is_status());
    assert!(read(r#"{"code": "400"}"#).code_is_status());
    assert!(read(r#"{"code": "400 Bad Request"}"#).code_is_status());
    assert!(!read(r#"{"code": "404 Not Found"}"#).code_is_status());
    assert!(!read(r#"{"code": "400 12"}"#).code_is_status());
    assert!(!read(r#"{"code": "400-1"}"#).code_is_status());
    assert!(!read(r#"{"code": "0400"}"#).code_is_status());
    assert!(!read(r#"{"code": "404"}"#).code_is_status());
    assert!(!read(r#"{"error_code": "A.1", "code": 400}"#).code_is_status());
    assert!(!restable::ErrorEnvelope::read(None, &(), br#"{"code": 400}"#).code_is_status());
}

#[test]
fn the_fault_is_named_only_where_it_holds_the_error() {
    assert_eq!(read(r#"{"itemNotFound": {"code": 404}}"#).fault(), Some("itemNotFound"));
    assert_eq!(read(r#"{"NeutronError": {"type": "Conflict"}}"#).fault(), Some("NeutronError"));
    assert_eq!(read(r#"{"error": {"code": 404}}"#).fault(), None);
    assert_eq!(read(r#"{"badRequest": {"code": 400}, "errCode": "A.1"}"#).fault(), None);
}

#[test]
fn the_shapes_are_distinguished() {
    for (body, dialect) in [
        (r#"{"errMsg": "m"}"#, Dialect::Pair),
        (r#"{"error": {"msg": "m"}}"#, Dialect::NestedError),
        (r#"{"error": "m"}"#, Dialect::Pair),
        (r#"{"forbidden": {"message": "m"}}"#, Dialect::Fault),
        (r#"{"NeutronError": {"message": "m"}}"#, Dialect::Neutron),
        (r#"[{"message": "m"}]"#, Dialect::Array),
        (r#"{"error_message": "{\"faultstring\": \"m\"}"}"#, Dialect::DoubleEncoded),
        (r#"{"job_id": "1"}"#, Dialect::OtherJson),
        ("<Error><Message>m</Message></Error>", Dialect::Xml),
        ("<html><p>m</p></html>", Dialect::Html),
        ("m", Dialect::PlainText),
        (" \n", Dialect::Empty),
    ] {
        assert_eq!(read(body).dialect(), dialect, "{body}");
        let structured = !matches!(dialect.as_str(), "other-json" | "html" | "plain-text" | "empty");
        assert_eq!(read(body).is_recognised(), structured, "{body}");
    }
}
