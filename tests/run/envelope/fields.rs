//! Maps from the fields of a request to their errors.

use restable::ErrorEnvelope;

use super::{also, found, pair, read};

#[test]
fn the_first_text_of_a_map_is_the_message() {
    for body in [
        r#"{"message": {"name": ["is there already", "is too long"], "path": ["is there already"]}}"#,
        r#"{"errors": {"name": ["is there already"], "code": ["is too long"], "title": ["is blank"]}}"#,
        r#"{"errorMessages": [], "errors": {"name": "is there already"}}"#,
        r#"{"errors": {"owner": {"name": ["is there already"]}}}"#,
        r#"{"fieldErrors": {"type": ["is there already"]}}"#,
        r#"{"name": ["is there already"], "non_field_errors": ["is too long"]}"#,
    ] {
        assert_eq!(pair(body), found("", "is there already"), "{body}");
    }
    assert_eq!(also(&read(r#"{"errors": {"a": ["one", "two"], "b": ["three"]}}"#)), ["two", "three"]);
}

#[test]
fn a_message_next_to_a_map_has_priority() {
    assert_eq!(pair(r#"{"errors": {"a": ["one"]}, "message": "m"}"#), found("", "m"));
    assert_eq!(pair(r#"{"errors": {"a": ["one"]}, "title": "t", "status": 400}"#), found("", "t"));
}

#[test]
fn lists_of_messages_give_the_first() {
    let envelope = read(r#"{"errorMessages": ["one", "two"], "errors": {}}"#);
    assert_eq!((envelope.message(), also(&envelope)), (Some("one"), vec!["two"]));
}

#[test]
fn an_object_with_a_code_or_a_message_is_no_map() {
    let envelope = read(r#"{"errors": {"code": "A.1", "message": "m", "target": "some thing"}}"#);
    assert_eq!((envelope.code(), envelope.message(), also(&envelope)), (Some("A.1"), Some("m"), vec![]));
}

#[test]
fn lists_of_texts_mean_nothing_in_an_answer_that_did_not_fail() {
    let body = br#"{"tags": ["one two"], "lines": ["three four"]}"#;
    assert!(!ErrorEnvelope::read(Some(200), &(), body).is_recognised());
    assert!(!ErrorEnvelope::read(None, &(), body).is_recognised());
}

#[test]
fn lines_of_a_stack_are_no_messages() {
    let envelope = read(r#"{"error": {"stacktrace": ["at f (a.js:1)", "at g (a.js:2)"], "code": "A.1"}}"#);
    assert_eq!((envelope.message(), also(&envelope)), (None, vec![]));
}
