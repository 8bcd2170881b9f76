//! Text of pages as documentation.

use crate::page::Row;

/// The documentation of a row, or what is said where the page says nothing.
pub(super) fn of_row(row: &Row, otherwise: impl FnOnce() -> String) -> String {
    let mut docs = String::new();
    for line in row.description.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !docs.is_empty() {
            docs.push_str("\n\n");
        }
        docs.push_str(&escaped(line));
    }
    if docs.is_empty() { otherwise() } else { docs }
}

/// A title or caption as a sentence.
pub(super) fn sentence(text: &str) -> String {
    let mut docs = escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    if !docs.ends_with(['.', '!', '?', ':']) {
        docs.push('.');
    }
    docs
}

/// Text that Markdown shows as it is.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if r"\`*_[]<>#~&|".contains(letter) {
            out.push('\\');
        }
        out.push(if letter.is_control() { ' ' } else { letter });
    }
    // A bare address is a warning of rustdoc.
    out.replace("://", ":\\//").replace("www.", "www\\.")
}
