//! Text of pages as documentation.

use crate::page::Row;

/// The documentation of a row, or what is said where the page says nothing. Its references become `see(…)`.
pub(super) fn of_row(row: &Row, otherwise: impl FnOnce() -> String) -> String {
    if row.description.is_empty() { otherwise() } else { row.description.markdown(&|_| None) }
}

/// A title or caption as a sentence.
pub(super) fn sentence(text: &str) -> String {
    let mut docs = escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    if docs.is_empty() {
        "No title.".clone_into(&mut docs);
    }
    if !docs.ends_with(['.', '!', '?', ':']) {
        docs.push('.');
    }
    docs
}

/// Text that Markdown shows as it is.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        // An underscore inside of a word is no markup.
        let inside =
            letter == '_' && before.is_alphanumeric() && letters.peek().is_some_and(|next| next.is_alphanumeric());
        if r"\`*_[]<>#~&|".contains(letter) && !inside {
            out.push('\\');
        }
        out.push(if letter.is_control() { ' ' } else { letter });
        before = letter;
    }
    // A bare address is a warning of rustdoc.
    out.replace("://", ":\\//").replace("www.", "www\\.")
}

/// A text as code, if it can be.
pub(super) fn code(text: &str) -> String {
    let text = super::rows::short(text.trim());
    if text.contains('`') || text.is_empty() { escaped(&text) } else { format!("`{text}`") }
}
