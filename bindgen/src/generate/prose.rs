//! Converts the text of pages to documentation.

use crate::page::Row;

/// Returns the documentation of a row, or `otherwise()` if the page has none. References are printed as `see(…)`
/// instead of links.
pub(super) fn of_row(row: &Row, otherwise: impl FnOnce() -> String) -> String {
    if row.description.is_empty() { otherwise() } else { row.description.markdown(&|_| None) }
}

/// Returns a title or caption as a sentence.
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

/// Escapes text for Markdown.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        // An underscore inside a word is not markup.
        let inside =
            letter == '_' && before.is_alphanumeric() && letters.peek().is_some_and(|next| next.is_alphanumeric());
        if r"\`*_[]<>#~&|".contains(letter) && !inside {
            out.push('\\');
        }
        out.push(if letter.is_control() { ' ' } else { letter });
        before = letter;
    }
    // rustdoc warns about a bare URL.
    out.replace("://", ":\\//").replace("www.", "www\\.")
}

/// Returns a text as a code span, or escaped if it contains a backtick.
pub(super) fn code(text: &str) -> String {
    let text = short(text.trim());
    if text.contains('`') || text.is_empty() { escaped(&text) } else { format!("`{text}`") }
}

/// Shortens a name for a message.
pub(super) fn short(name: &str) -> String {
    name.chars().take(80).collect()
}
