//! Keys that are a code or a message only if there is no better one, and only in an error.

use restable::ErrorEnvelope;

use super::{also, codes, found, pair, read};

#[test]
fn a_description_is_the_message_of_an_object_that_is_an_error() {
    for key in ["description", "detail", "explanation", "reason", "title", "summary", "desc", "userMessage"] {
        for body in [
            format!(r#"{{"code": "A.1", "{key}": "It is so."}}"#),
            format!(r#"{{"error": {{"code": "A.1", "{key}": "It is so."}}}}"#),
            format!(r#"{{"errors": [{{"code": "A.1", "{key}": "It is so."}}]}}"#),
        ] {
            assert_eq!(pair(&body), found("A.1", "It is so."), "{body}");
        }
    }
}

#[test]
fn better_messages_win_over_late_ones() {
    let envelope = read(r#"{"code": "A.1", "description": "late", "detail": "later", "message": "m", "title": "t"}"#);
    assert_eq!((envelope.message(), also(&envelope), envelope.title()), (Some("m"), vec!["late", "later"], Some("t")));
    assert_eq!(pair(r#"{"title": "t", "code": "A.1", "detail": "d"}"#), found("A.1", "d"));
}

#[test]
fn a_message_in_error_wins_over_a_late_one_above() {
    assert_eq!(
        pair(r#"{"code": 404, "explanation": "late", "error": {"message": "m", "type": "T"}}"#),
        found("404", "m")
    );
}

#[test]
fn a_late_message_wins_over_those_of_a_list_below() {
    assert_eq!(
        pair(r#"{"status": 400, "detail": "The body is wrong", "errors": [{"message": "m"}]}"#),
        found("", "The body is wrong")
    );
}

#[test]
fn signs_of_an_error_make_a_description_its_message() {
    for sign in
        [r#""ok": false"#, r#""success": false"#, r#""error": true"#, r#""status": 404"#, r#""statusCode": "500""#]
    {
        let body = format!(r#"{{{sign}, "description": "It is so."}}"#);
        let envelope = ErrorEnvelope::read(Some(200), &(), body.as_bytes());
        assert_eq!(envelope.message(), Some("It is so."), "{sign}");
    }
    let alone = br#"{"description": "It is so."}"#;
    assert_eq!(ErrorEnvelope::read(Some(404), &(), alone).message(), Some("It is so."));
    assert_eq!(ErrorEnvelope::read(Some(200), &(), alone).message(), None);
}

#[test]
fn a_word_next_to_the_message_is_a_code() {
    for key in ["type", "reason", "status", "errorType", "category", "name", "error", "label", "exception", "sub_code"]
    {
        let envelope = read(&format!(r#"{{"code": 400, "message": "m", "{key}": "NOT_ALLOWED"}}"#));
        assert_eq!(codes(&envelope), ["400", "NOT_ALLOWED"], "{key}");
        assert_eq!(pair(&format!(r#"{{"message": "m", "{key}": "NOT_ALLOWED"}}"#)), found("NOT_ALLOWED", "m"), "{key}");
    }
}

#[test]
fn a_class_is_among_the_codes_and_not_the_code() {
    let envelope = read(r#"{"class": "Client::NotFound", "message": "m"}"#);
    assert_eq!((envelope.code(), codes(&envelope)), (None, vec!["Client::NotFound"]));
}

#[test]
fn words_that_every_error_has_are_no_codes() {
    for word in ["error", "Failure", "about:blank", "fail", "two words"] {
        assert_eq!(
            pair(&format!(r#"{{"type": "{word}", "status": "{word}", "message": "m"}}"#)),
            found("", "m"),
            "{word}"
        );
    }
}

#[test]
fn error_is_a_code_next_to_a_message_and_a_message_alone() {
    assert_eq!(pair(r#"{"error": "invalid_grant", "error_description": "d"}"#), found("invalid_grant", "d"));
    assert_eq!(
        pair(r#"{"error": "conflict", "reason": "It changed meanwhile."}"#),
        found("conflict", "It changed meanwhile.")
    );
    assert_eq!(pair(r#"{"error": "not_found", "reason": "missing"}"#), found("not_found", "missing"));
    assert_eq!(pair(r#"{"error": "invalid_auth"}"#), found("invalid_auth", ""));
    assert_eq!(pair(r#"{"error": "Unauthorized"}"#), found("", "Unauthorized"));
    let phrase = read(r#"{"error": "Forbidden", "message": "m"}"#);
    assert_eq!((phrase.code(), phrase.message(), phrase.is_code("Forbidden")), (None, Some("m"), true));
}

#[test]
fn the_namespace_of_a_type_is_dropped() {
    assert_eq!(pair(r#"{"__type": "com.example#NoSuchTable", "Message": "m"}"#), found("NoSuchTable", "m"));
    assert_eq!(pair(r#"{"__type": "com.example#BadRequest"}"#), found("BadRequest", ""));
}

#[test]
fn a_type_that_is_a_namespace_alone_is_never_a_blank_code() {
    for value in ["com.example#", "#", ":http://internal.example/", "# "] {
        let envelope = ErrorEnvelope::read(Some(400), &[("x-amzn-ErrorType", value)], b"");
        assert_eq!(envelope.code(), Some(value.trim()));
        assert!(!envelope.to_string().trim().is_empty());
    }
}

#[test]
fn headers_give_the_code_that_the_body_has_not() {
    let headers = [("x-amzn-ErrorType", "AccessDenied:http://internal.example/"), ("x-ms-error-code", "Second")];
    let envelope = ErrorEnvelope::read(Some(403), &headers, br#"{"message": "m"}"#);
    assert_eq!((envelope.code(), envelope.message()), (Some("AccessDenied"), Some("m")));
    assert!(envelope.is_code("Second"));
    let envelope = ErrorEnvelope::read(Some(403), &headers, br#"{"code": "A.1", "message": "m"}"#);
    assert_eq!(codes(&envelope), ["A.1", "AccessDenied", "Second"]);
    let head = [("x-obs-error-code", "NoSuchBucket"), ("x-obs-error-message", "none")];
    assert_eq!(ErrorEnvelope::read(Some(404), &head, b"").to_string(), "NoSuchBucket: none");
}

#[test]
fn an_address_as_type_is_the_code_where_there_is_no_other() {
    let problem = r#"{"type": "https://e.example/a", "title": "T", "status": 400, "detail": "It is so."}"#;
    assert_eq!(pair(problem), found("https://e.example/a", "It is so."));
    let with_code = r#"{"type": "https://e.example/a", "title": "T", "status": 400, "errors": [{"code": "A.1"}]}"#;
    assert_eq!(pair(with_code), found("A.1", "T"));
}

#[test]
fn a_message_may_be_an_object_with_its_language() {
    assert_eq!(pair(r#"{"error": {"code": "A.1", "message": {"lang": "en", "value": "m"}}}"#), found("A.1", "m"));
    assert_eq!(pair(r#"{"code": "A.1", "message": {"locale": "en", "text": "m"}}"#), found("A.1", "m"));
}

#[test]
fn late_texts_of_a_wide_body_cost_no_more_than_the_others() {
    let item = r#"{"type": "not_found", "title": "t", "reason": "word", "description": "It is so."},"#;
    let body = format!(r#"{{"errors": [{}{{}}], "code": "A.1", "detail": "It is so."}}"#, item.repeat(20_000));
    let envelope = read(&body);
    assert_eq!((envelope.code(), envelope.message()), (Some("A.1"), Some("It is so.")));
    assert!(codes(&envelope).len() + also(&envelope).len() <= 128);
}
