//! Responses that are not errors: a description is not a message, and a type is not a code.

use restable::ErrorEnvelope;

const NORMAL: [&str; 11] = [
    r#"{"server": {"id": "s-1", "name": "web", "status": "ERROR", "description": "my first box", "type": "vm"}}"#,
    r#"{"id": 1, "title": "A bug", "state": "open", "labels": [{"name": "bug", "description": "It is broken"}]}"#,
    r#"{"job_id": "70a5", "status": "FAIL", "job_type": "createX", "fail_reason": "It did not work out"}"#,
    r#"{"errors": [], "error": null, "items": [{"type": "book", "title": "A title", "description": "Long ago"}]}"#,
    r#"{"type": "book", "name": "x", "title": "A title", "detail": "Some detail", "reason": "none given"}"#,
    r#"{"tags": ["one two", "three four"], "pull_request_id": "7", "array_id": "8"}"#,
    r#"{"countryCode": "DE", "zip_code": "12345", "exit_code": 1, "statusCode": 200, "http_code": 200, "qr_code": "x"}"#,
    r#"{"kind": "Pod", "metadata": {"name": "p"}, "status": {"phase": "Running", "reason": "Evicted"}}"#,
    r#"{"details": {"description": "my thing", "type": "volume", "name": "v"}, "success": true}"#,
    r#"{"volume": {"status": "error", "description": "my volume", "id": "v", "errors": 3}}"#,
    r#"{"ok": true, "title": "A page", "content": "text", "summary": "in short", "info": "more"}"#,
];

#[test]
fn nothing_is_found_in_them() {
    for body in NORMAL {
        let envelope = ErrorEnvelope::read(Some(200), &(), body.as_bytes());
        assert!(!envelope.is_recognised(), "{body} {envelope:?}");
        assert_eq!((envelope.codes().count(), envelope.also_messages().count()), (0, 0), "{body}");
        assert_eq!(envelope.request_id(), None, "{body}");
    }
}

#[test]
fn a_status_that_is_not_known_makes_them_no_errors() {
    for body in NORMAL {
        assert!(!ErrorEnvelope::read(None, &(), body.as_bytes()).is_recognised(), "{body}");
    }
}

#[test]
fn what_a_service_calls_its_own_code_is_none() {
    let body = br#"{"workload_res_code": 1, "workload_res_str": "", "workload_queue": null}"#;
    assert!(!ErrorEnvelope::read(Some(500), &(), body).is_recognised());
}
