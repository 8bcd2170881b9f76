//! The values that a description lists: in bullets, or in a sentence.
//!
//! A list that is missed costs a name; one that is made up would be wrong. So everything that could be something else, as a
//! range, a format or an example, is left alone.

use super::Prose;
use restable_rst::{Block, Cell, Inline, ListItem, Node, Text};

/// A documented value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentedValue {
    /// The value, as it is on the wire.
    pub value: String,
    /// What it means; empty if the page does not say.
    pub meaning: Prose,
}

/// What stands before a list of values, in lower case.
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

/// What stands before other lists, in lower case.
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

/// Longer texts are no values.
const LONGEST: usize = 64;

/// The values that a cell lists.
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

/// `- **ACTIVE**: The server runs.`
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

/// `- ACTIVE: The server runs.`, and `- ACTIVE`.
fn plain_item(text: &Text<'_>) -> Option<DocumentedValue> {
    let plain = text.plain();
    let (value, meaning) = plain.split_once([':', '：']).unwrap_or((&plain, ""));
    let value = value.trim().trim_matches(['"', '\'']).trim_end_matches(['.', ';', ',']);
    is_value(value).then(|| of(value, meaning))
}

fn begins_meaning(text: &str) -> bool {
    ["indicates", "means", "is ", "for ", "stands"].iter().any(|word| text.starts_with(word))
}

/// A meaning without what parts it from the value.
fn behind_mark(meaning: &str) -> String {
    meaning.trim_start_matches([':', '：', '-', '=', ',', ' ']).trim().to_owned()
}

/// "The value can be **A**, **B** or **C**."
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

/// Whether the end of a text, since its last sentence, introduces values.
fn introduces(said: &str) -> bool {
    // Only the end counts, and every bold word asks again.
    let said = said.trim_end();
    let from = said.char_indices().rev().nth(LONGEST).map_or(0, |(at, _)| at);
    let end = said.get(from..).unwrap_or_default();
    let sentence = end.rsplit(". ").next().unwrap_or_default().to_lowercase();
    let end = sentence.trim_end().trim_end_matches(':').trim_end();
    let introduced = INTRODUCTIONS.iter().any(|words| end.ends_with(words.trim_end_matches(':')));
    (introduced || end.ends_with("can be") || end.ends_with("can be set to")) && !end.ends_with("cannot be")
}

/// The values at the beginning of some pieces: bold ones with commas, `or`, `and` or remarks in brackets between.
fn listed(inlines: &[Inline<'_>]) -> Vec<DocumentedValue> {
    let mut values = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Strong(value) if is_value(value.trim()) => values.push(of(value.trim(), "")),
            Inline::Text(between) if is_separator(between) => {}
            Inline::Text(between) => {
                // A list that goes on into a range or a sentence ends where that begins.
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
    // `(default)`, `(HTTP)`
    if let Some((_, behind)) = rest.strip_prefix('(').and_then(|inner| inner.split_once(')')) {
        rest = behind.trim();
    }
    matches!(rest, "," | "、" | "/" | "or" | "and" | ", or" | ", and" | "|")
}

/// Whether a text is written like a value: one word of letters that values have.
fn is_value(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || "_-.:/+".contains(c);
    let bare = !text.is_empty() && text.len() <= LONGEST && text.chars().all(is_letter);
    bare && text.chars().any(|c| c.is_ascii_alphanumeric()) && !text.contains("//")
}

fn of(value: &str, meaning: &str) -> DocumentedValue {
    DocumentedValue { value: value.to_owned(), meaning: Prose::of_text(&Text(meaning.trim().into())) }
}
