//! Finds the values that a description lists, in bullets or in a sentence.
//!
//! Missing a list costs only names for the values, but a wrong list would be an error. Text that could be something
//! else, such as a range, a format or an example, is therefore not read as values.

use super::Prose;
use restable_rst::{Block, Cell, Inline, ListItem, Node, Text};

/// A documented value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentedValue {
    /// The value on the wire.
    pub value: String,
    /// The meaning of the value; empty if the page has none.
    pub meaning: Prose,
}

/// Phrases that introduce a list of values, in lower case.
const INTRODUCTIONS: [&str; 22] = [
    "value can be",
    "values can be",
    "can be any of",
    "can be one of",
    "can be the following",
    "it can be",
    "which can be",
    "are as follows",
    "is as follows",
    "can be as follows",
    "options are",
    "options:",
    "options include",
    "values are",
    "values include",
    "values:",
    "value options",
    "enumeration value",
    "enumerated value",
    "value range",
    "following values",
    "value is one of",
];

/// Phrases that introduce other lists, in lower case.
const OTHERS: [&str; 14] = [
    "format",
    "rule",
    "start with",
    "starts with",
    "contain",
    "consist",
    "example",
    "restriction",
    "constraint",
    "requirement",
    "condition",
    "parameter",
    "field",
    "default value is",
];

/// The maximum length of a value, in bytes.
const MAX_LENGTH: usize = 64;

/// Returns the values that a cell lists.
pub(super) fn of_cell(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    let mut found = in_blocks(&cell.children);
    let mut seen = std::collections::HashSet::new();
    found.retain(|value| seen.insert(value.value.clone()));
    if found.len() < 2 { Vec::new() } else { found }
}

fn in_blocks(nodes: &[Node<'_>]) -> Vec<DocumentedValue> {
    let mut before = String::new();
    for node in nodes {
        let found = match &node.block {
            Block::Paragraph(text) => {
                before = text.plain().to_lowercase();
                in_sentence(text)
            }
            Block::BulletList(items) => in_bullets(items, &before),
            _ => Vec::new(),
        };
        if found.len() > 1 {
            return found;
        }
    }
    Vec::new()
}

/// Reads values from bullets such as `- **ACTIVE**: The server runs.`
fn in_bullets(items: &[ListItem<'_>], before: &str) -> Vec<DocumentedValue> {
    let introduced = INTRODUCTIONS.iter().any(|words| before.contains(words));
    if !introduced && OTHERS.iter().any(|words| before.contains(words)) {
        return Vec::new();
    }
    let values: Option<Vec<_>> = items.iter().map(|item| in_item(item, introduced)).collect();
    values.unwrap_or_default()
}

fn in_item(item: &ListItem<'_>, introduced: bool) -> Option<DocumentedValue> {
    let Block::Paragraph(text) = &item.children.first()?.block else { return None };
    let inlines = text.inlines();
    let (value, behind) = match inlines.as_slice() {
        [Inline::Strong(value), rest @ ..] => (value.as_ref(), rest.iter().map(Inline::as_str).collect::<String>()),
        [Inline::Literal(value), rest @ ..] if introduced => (*value, rest.iter().map(Inline::as_str).collect()),
        _ if introduced => return plain_item(text),
        _ => return None,
    };
    let value = value.trim().trim_end_matches(':');
    let meaning = behind.trim_start();
    let is_told = meaning.is_empty() || meaning.starts_with([':', '：', '-', '(', ',', '=']) || begins_meaning(meaning);
    (is_value(value) && is_told).then(|| of(value, &behind_mark(meaning)))
}

/// Reads a value from `- ACTIVE: The server runs.` or `- ACTIVE`.
fn plain_item(text: &Text<'_>) -> Option<DocumentedValue> {
    let plain = text.plain();
    let (value, meaning) = plain.split_once([':', '：']).unwrap_or((&plain, ""));
    let value = value.trim().trim_matches(['"', '\'']).trim_end_matches(['.', ';', ',']);
    is_value(value).then(|| of(value, meaning))
}

fn begins_meaning(text: &str) -> bool {
    ["indicates", "means", "is ", "for ", "stands"].iter().any(|word| text.starts_with(word))
}

/// Removes the separator between a value and its meaning.
fn behind_mark(meaning: &str) -> String {
    meaning.trim_start_matches([':', '：', '-', '=', ',', ' ']).trim().to_owned()
}

/// Reads values from a sentence such as "The value can be **A**, **B** or **C**."
fn in_sentence(text: &Text<'_>) -> Vec<DocumentedValue> {
    let inlines = text.inlines();
    let mut said = String::new();
    for (at, inline) in inlines.iter().enumerate() {
        if matches!(inline, Inline::Strong(_)) && introduces(&said) {
            let values = listed(inlines.get(at..).unwrap_or_default());
            if values.len() > 1 {
                return values;
            }
        }
        said.push_str(inline.as_str());
    }
    Vec::new()
}

/// Returns whether the last sentence of a text introduces values.
fn introduces(said: &str) -> bool {
    // Only the end of the text matters. It is cut, because this function is called for every bold word.
    let said = said.trim_end();
    let from = said.char_indices().rev().nth(MAX_LENGTH).map_or(0, |(at, _)| at);
    let end = said.get(from..).unwrap_or_default();
    let sentence = end.rsplit(". ").next().unwrap_or_default().to_lowercase();
    let end = sentence.trim_end().trim_end_matches(':').trim_end();
    let introduced = INTRODUCTIONS.iter().any(|words| end.ends_with(words.trim_end_matches(':')));
    (introduced || end.ends_with("can be") || end.ends_with("can be set to")) && !end.ends_with("cannot be")
}

/// Returns the values at the beginning of a text: bold words separated by commas, `or`, `and` or remarks in
/// parentheses.
fn listed(inlines: &[Inline<'_>]) -> Vec<DocumentedValue> {
    let mut values = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Strong(value) if is_value(value.trim()) => values.push(of(value.trim(), "")),
            Inline::Text(between) if is_separator(between) => {}
            Inline::Text(between) => {
                // If a range or a sentence follows, the bold words are not a complete list.
                let ends = between.trim_start().starts_with(['.', ';']) || between.trim().is_empty();
                return if ends { values } else { Vec::new() };
            }
            _ => return Vec::new(),
        }
    }
    values
}

fn is_separator(text: &str) -> bool {
    let mut rest = text.trim();
    // A remark such as `(default)` or `(HTTP)`.
    if let Some((_, behind)) = rest.strip_prefix('(').and_then(|inner| inner.split_once(')')) {
        rest = behind.trim();
    }
    matches!(rest, "," | "、" | "/" | "or" | "and" | ", or" | ", and" | "|")
}

/// Returns whether a text looks like a value: a single word of the characters that values consist of.
fn is_value(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || "_-.:/+".contains(c);
    let bare = !text.is_empty() && text.len() <= MAX_LENGTH && text.chars().all(is_letter);
    bare && text.chars().any(|c| c.is_ascii_alphanumeric()) && !text.contains("//")
}

fn of(value: &str, meaning: &str) -> DocumentedValue {
    DocumentedValue { value: value.to_owned(), meaning: Prose::of_text(&Text(meaning.trim().into())) }
}
