//! Compares the values that a reader finds in a description with the expected ones, for the tests of the readers.

use restable_rst::Cell;

use super::DocumentedValue;

/// Compares the values with their meanings, as `value=meaning`.
#[track_caller]
pub(super) fn meanings(read: fn(&Cell<'_>) -> Vec<DocumentedValue>, text: &str, expected: &[&str]) {
    let found = found(read, text);
    let found: Vec<_> = found.iter().map(|value| format!("{}={}", value.value, value.meaning.marked())).collect();
    assert_eq!(found, expected, "{text}");
}

/// Compares the values.
#[track_caller]
pub(super) fn values(read: fn(&Cell<'_>) -> Vec<DocumentedValue>, text: &str, expected: &[&str]) {
    let found: Vec<_> = found(read, text).into_iter().map(|value| value.value).collect();
    assert_eq!(found, expected, "{text}");
}

/// Compares the only value.
#[track_caller]
pub(super) fn only(read: fn(&Cell<'_>) -> Option<DocumentedValue>, text: &str, expected: Option<&str>) {
    let (document, _) = restable_rst::read(text);
    let found = read(&Cell { line: 1, children: document.children }).map(|value| value.value);
    assert_eq!(found.as_deref(), expected, "{text}");
}

fn found(read: fn(&Cell<'_>) -> Vec<DocumentedValue>, text: &str) -> Vec<DocumentedValue> {
    let (document, _) = restable_rst::read(text);
    read(&Cell { line: 1, children: document.children })
}
