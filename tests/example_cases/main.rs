//! The source that the tests of a generated crate share, compiled and called as those tests do it.
#![allow(
    clippy::expect_used,
    unreachable_pub,
    reason = "the shared source is written for the tests of another crate"
)]

#[macro_use]
#[path = "../../bindgen/src/generate/test_module/example_cases.rs"]
mod held;

use restable::response;

#[response]
#[derive(Debug)]
pub struct ShowBoxResponse {
    #[param("String", mandatory)]
    pub id: String,
    #[param("Integer")]
    pub size: Option<i64>,
    #[param("Array of strings")]
    pub tags: Vec<String>,
}

const DRIFT: &str =
    "box.rst:1: changed at /color\nbox.rst:2: retyped at /size\nbox.rst:3: refused at /id\n";

#[test]
fn an_example_that_is_not_listed_has_to_come_back_unchanged() {
    held!(
        ShowBoxResponse,
        "box.rst:10",
        r#"{"id": "a", "size": 1, "tags": ["x"]}"#
    );
    // A missing member, `null` and an empty list are the same.
    held!(
        ShowBoxResponse,
        "box.rst:11",
        r#"{"id": "a", "size": null, "tags": []}"#
    );
}

#[test]
fn an_example_has_the_outcome_that_is_listed() {
    held!(
        ShowBoxResponse,
        "box.rst:1",
        r#"{"id": "a", "color": "red"}"#
    );
    held!(ShowBoxResponse, "box.rst:2", r#"{"id": "a", "size": 1.0}"#);
    held!(ShowBoxResponse, "box.rst:3", r#"{"size": 1}"#);
}

#[test]
#[should_panic(expected = "box.rst:12: the drift file in tests/drift expects `same`")]
fn an_example_that_changes_and_is_not_listed_fails() {
    held!(
        ShowBoxResponse,
        "box.rst:12",
        r#"{"id": "a", "color": "red"}"#
    );
}

#[test]
#[should_panic(expected = "box.rst:1: the drift file in tests/drift expects `changed`")]
fn a_listed_example_that_is_unchanged_fails() {
    held!(ShowBoxResponse, "box.rst:1", r#"{"id": "a"}"#);
}

#[test]
#[should_panic(expected = "box.rst:13: the drift file in tests/drift expects `same`")]
fn an_example_that_is_refused_fails() {
    held!(ShowBoxResponse, "box.rst:13", "{}");
}

#[test]
fn an_error_is_recognized() {
    abnormal!(
        404,
        "box.rst:20",
        r#"{"error": {"code": "BOX.0404", "message": "no such box"}}"#
    );
}

#[test]
#[should_panic(expected = "box.rst:21: no error is recognized")]
fn a_body_without_an_error_fails() {
    abnormal!(404, "box.rst:21", r#"{"id": "a"}"#);
}
