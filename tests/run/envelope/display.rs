//! The displayed line, and what it must not contain.

use restable::ErrorEnvelope;

use super::read;

fn shown(status: Option<u16>, body: &str) -> String {
    ErrorEnvelope::read(status, &(), body.as_bytes()).to_string()
}

#[test]
fn code_and_message_are_shown() {
    assert_eq!(shown(Some(400), r#"{"code": "A.1", "message": "m"}"#), "A.1: m");
    assert_eq!(shown(Some(400), r#"{"message": "m"}"#), "m");
}

#[test]
fn a_message_that_begins_with_the_code_is_shown_alone() {
    assert_eq!(shown(None, r#"{"errCode": "CSS.0036", "externalMessage": "CSS.0036 : broken"}"#), "CSS.0036 : broken");
}

#[test]
fn an_empty_message_is_replaced_by_title_other_message_or_reason() {
    assert_eq!(
        shown(Some(403), r#"{"error": {"code": "A.1", "title": "Forbidden", "message": ""}}"#),
        "A.1: Forbidden"
    );
    assert_eq!(shown(Some(400), r#"{"code": "A.1", "error": {"message": "inner"}}"#), "A.1: inner");
    assert_eq!(shown(Some(409), r#"{"code": "A.1", "message": ""}"#), "A.1: Conflict");
    assert_eq!(shown(None, r#"{"code": "A.1"}"#), "A.1");
}

#[test]
fn without_code_and_message_the_status_speaks() {
    assert_eq!(shown(Some(503), ""), "503 Service Unavailable");
    assert_eq!(shown(Some(502), "<h1>No backend</h1>"), "502 Bad Gateway: No backend");
    assert_eq!(shown(Some(502), "<title>502 Bad Gateway</title><hr>nginx"), "502 Bad Gateway");
    assert_eq!(shown(Some(502), "<title>504 Gateway Timeout</title>"), "502 Bad Gateway: 504 Gateway Timeout");
    assert_eq!(shown(Some(499), "{}"), "499 Client Error");
    assert_eq!(shown(Some(599), "{}"), "599 Server Error");
    assert_eq!(shown(Some(700), "x"), "status 700: x");
    assert_eq!(shown(Some(700), ""), "status 700");
    assert_eq!(shown(None, "x"), "x");
}

#[test]
fn nothing_at_all_is_not_blank() {
    assert!(!ErrorEnvelope::default().to_string().trim().is_empty());
    assert!(!shown(None, r#"{"message": " "}"#).trim().is_empty());
}

#[test]
fn the_encoded_authorization_message_is_kept_and_never_shown() {
    for body in [
        r#"{"error_code": "A.1", "encoded_authorization_message": "Egpj"}"#,
        r#"{"error": {"encoded_authorization_message": "Egpj"}}"#,
        r#"{"details": [{"encoded_authorization_message": "Egpj"}]}"#,
        r#"{"message": "{\"encoded_authorization_message\": \"Egpj\"}"}"#,
        r#"{"Error": {"EncodedAuthorizationMessage": "Egpj"}}"#,
        "<Error><encoded_authorization_message>Egpj</encoded_authorization_message></Error>",
    ] {
        let envelope = read(body);
        assert_eq!(envelope.encoded_authorization_message(), Some("Egpj"), "{body}");
        assert!(!format!("{envelope} {envelope:?} {envelope:#?}").contains("Egpj"), "{body}");
    }
}

#[test]
fn broken_json_does_not_show_it_either() {
    let envelope = read(r#"{"error_code": "A.1", "encoded_authorization_message": "Egpj"#);
    assert!(!format!("{envelope} {envelope:?}").contains("Egpj"));
}
