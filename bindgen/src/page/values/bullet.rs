//! Reads values from lists and paragraphs such as `- **ACTIVE**: The server runs.`

use restable_rst::{Block, Inline, ListItem, Node, Text};

use super::{DocumentedValue, LABELS, OTHERS, introduced, is_phrase, is_value, of};

/// Reads the items of a list. `before` is the paragraph that precedes it, in lower case.
pub(super) fn read(items: &[ListItem<'_>], before: &str) -> Vec<DocumentedValue> {
    let introduced = introduced(before);
    if !introduced && (OTHERS.iter().any(|words| before.contains(words)) || items.iter().any(has_values)) {
        return Vec::new();
    }
    // Values inside the items are the values, and the items are their conditions.
    let has_lists = items.iter().any(|item| {
        item.children.iter().skip(1).any(|node| match &node.block {
            Block::BulletList(inner) => inner.len() > 1 && read(inner, "options:").len() > 1,
            _ => false,
        })
    });
    if has_lists {
        return Vec::new();
    }
    // Pages forget the bold type of single values.
    let bold = items.iter().filter(|item| begins_bold(item)).count();
    let is_mostly_bold = bold < items.len() && bold * 2 > items.len();
    let text = |item: &ListItem<'_>| match item.children.first().map(|node| &node.block) {
        Some(Block::Paragraph(text)) if is_mostly_bold && !begins_bold(item) => plain_item(text),
        Some(Block::Paragraph(text)) => value_of(text, introduced),
        _ => None,
    };
    items.iter().map(text).collect::<Option<Vec<_>>>().unwrap_or_default()
}

/// Returns whether an item begins with a word in bold.
fn begins_bold(item: &ListItem<'_>) -> bool {
    let first = item.children.first().map(|node| &node.block);
    matches!(first, Some(Block::Paragraph(text)) if matches!(text.inlines().first(), Some(Inline::Strong(_))))
}

/// Reads the values of paragraphs that follow each other like the items of a list. `before` is the paragraph that
/// precedes them, in lower case.
pub(super) fn in_paragraphs(first: &Node<'_>, behind: &[Node<'_>], before: &str) -> Vec<DocumentedValue> {
    if !introduced(before) {
        return Vec::new();
    }
    let value = |node: &Node<'_>| match &node.block {
        Block::Paragraph(text) if has_meaning(text) => value_of(text, false),
        _ => None,
    };
    std::iter::once(first).chain(behind).map_while(value).collect()
}

/// Returns whether a paragraph has a text after its first word in bold.
fn has_meaning(text: &Text<'_>) -> bool {
    text.inlines().len() > 1
}

/// Returns whether an item has values of its own, as the description of a parameter has.
fn has_values(item: &ListItem<'_>) -> bool {
    let Some(Block::Paragraph(text)) = item.children.first().map(|node| &node.block) else { return false };
    let plain = text.plain().to_lowercase();
    ["value can be", "values can be", "value range", "options:"].iter().any(|words| plain.contains(words))
}

/// Returns whether an item describes another parameter or a part of the value: it begins with its name.
pub(super) fn is_about_another(item: &ListItem<'_>) -> bool {
    let Some(Block::Paragraph(text)) = item.children.first().map(|node| &node.block) else { return false };
    let plain = text.plain();
    let Some((name, _)) = plain.split_once([':', '：']) else { return false };
    let is_word = !name.trim().contains(' ') && !LABELS.contains(&name.trim().to_lowercase().as_str());
    let is_plain = matches!(text.inlines().first(), Some(Inline::Text(_)));
    let is_identifier = name.contains('_') || name.chars().skip(1).any(|letter| letter.is_ascii_uppercase());
    is_word && (!is_plain || is_identifier)
}

/// How an item may begin before its value, in lower case.
const BEGINNINGS: [&str; 4] = ["if the value is", "the value is", "value", "the value"];

fn value_of(text: &Text<'_>, introduced: bool) -> Option<DocumentedValue> {
    let inlines = text.inlines();
    let behind = |rest: &[Inline<'_>]| rest.iter().map(Inline::as_str).collect::<String>();
    let (value, behind) = match inlines.as_slice() {
        [Inline::Strong(value), rest @ ..] => (value.as_ref(), behind(rest)),
        [Inline::Literal(value), rest @ ..] if introduced => (*value, behind(rest)),
        [Inline::Text(begin), Inline::Strong(value), rest @ ..] if begins(begin) => (value.as_ref(), behind(rest)),
        _ if introduced => return plain_item(text),
        _ => return None,
    };
    let (value, is_marked) = match value.trim().strip_suffix([':', '：']) {
        Some(value) => (value.trim_end(), true),
        None => (value.trim(), false),
    };
    let meaning = behind.trim_start();
    let begins = meaning.starts_with([':', '：', '-', '(', ',', '=', '–']) || begins_meaning(meaning);
    let is_told = is_marked || meaning.is_empty() || begins;
    let fits = is_value(value) || introduced && is_phrase(value);
    (fits && is_told).then(|| of(value, &without_mark(meaning)))
}

fn begins(text: &str) -> bool {
    BEGINNINGS.contains(&text.trim().to_lowercase().as_str())
}

/// Reads a value from `- ACTIVE: The server runs.` or `- ACTIVE`.
fn plain_item(text: &Text<'_>) -> Option<DocumentedValue> {
    let plain = text.plain();
    let (value, meaning) = plain.split_once([':', '：']).unwrap_or((&plain, ""));
    let value = value.trim().trim_matches(['"', '\'']).trim_end_matches(['.', ';', ',']);
    is_value(value).then(|| of(value, meaning))
}

fn begins_meaning(text: &str) -> bool {
    ["indicates", "means", "is ", "for ", "stands", "refers to", "specifies"].iter().any(|word| text.starts_with(word))
}

/// Removes the separator between a value and its meaning.
fn without_mark(meaning: &str) -> String {
    meaning.trim_start_matches([':', '：', '-', '=', ',', ' ', '–']).trim().to_owned()
}
