//! Converts the text of pages to documentation.

pub(super) mod subject;

use std::collections::HashSet;

use crate::page::{Row, Versions};

/// Returns the documentation of a row, or `otherwise()` if the page has none. Its references are marked until the types of
/// all tables are known; see [`table_links`](super::passes::table_links).
pub(super) fn of_row(row: &Row, otherwise: impl FnOnce() -> String) -> String {
    if row.description.is_empty() { otherwise() } else { row.description.marked().to_owned() }
}

/// Returns the documentation of a parameter. If other rows describe it too, their descriptions follow unless they repeat it,
/// and each row has a sentence about its versions.
pub(super) fn of_rows<'r>(
    row: &Row,
    twins: impl Iterator<Item = &'r Row>,
    otherwise: impl FnOnce() -> String,
) -> String {
    let mut docs = of_row(row, otherwise);
    let mut known = HashSet::from([docs.clone()]);
    let mut before = &row.versions;
    for twin in twins {
        let other = of_row(twin, String::new);
        let other = Some(other).filter(|other| !other.is_empty() && known.insert(other.clone()));
        for paragraph in [versions(before), other].into_iter().flatten() {
            docs.extend(["\n\n", &paragraph]);
        }
        before = &twin.versions;
    }
    if !std::ptr::eq(before, &raw const row.versions) {
        docs.extend(versions(before).into_iter().flat_map(|last| ["\n\n".to_owned(), last]));
    }
    docs
}

/// Returns a sentence about the versions of the API that have a parameter.
pub(super) fn versions(versions: &Versions) -> Option<String> {
    match (&versions.min, &versions.max) {
        (None, None) => None,
        (Some(min), None) => Some(format!("Since version {}.", escaped(min.trim()))),
        (None, Some(max)) => Some(format!("Until version {}.", escaped(max.trim()))),
        (Some(min), Some(max)) => {
            Some(format!("Since version {}, until version {}.", escaped(min.trim()), escaped(max.trim())))
        }
    }
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

/// Returns a text as a code span in a cell of a table, where a vertical bar has to be escaped.
pub(super) fn code_in_table(text: &str) -> String {
    if text.contains('`') { escaped(text) } else { format!("`{}`", text.replace('|', "\\|")) }
}

/// The maximum length of a link's title. Longer titles are cut after a word.
const LONGEST_TITLE: usize = 80;

/// Returns the title of a link, without line ends.
pub(super) fn link_title(text: &str) -> String {
    let mut title = String::new();
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next_if(|word| title.is_empty() || title.len() + word.len() < LONGEST_TITLE) {
        title.extend([if title.is_empty() { "" } else { " " }, word]);
    }
    if words.peek().is_some() {
        title.push('…');
    }
    title
}

/// Returns whether the title of a reference is the number of a table.
pub(super) fn is_numbered_table(title: &str) -> bool {
    let number = title.trim().strip_prefix("Table ").or_else(|| title.trim().strip_prefix("table "));
    number.is_some_and(|number| number.starts_with(|first: char| first.is_ascii_digit()))
}

/// Shortens a name for a message.
pub(super) fn short(name: &str) -> String {
    name.chars().take(80).collect()
}
