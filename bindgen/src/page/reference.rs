//! Extracts references from text, and the plain text of cells.

use std::borrow::Cow;

use restable_rst::{Block, Cell, Inline, Node, Text};

/// A `:ref:` role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The displayed text.
    pub text: String,
    /// The label that it refers to, as written.
    pub label: String,
}

/// Appends the references of a text to `references`.
pub(super) fn collect(text: &Text<'_>, references: &mut Vec<Reference>) {
    if !text.as_str().contains(":ref:") {
        return;
    }
    for inline in text.inlines() {
        if let Inline::Role { name: "ref", text, target } = inline {
            let label = target.as_deref().unwrap_or(&text).to_owned();
            references.push(Reference { text: text.into_owned(), label });
        }
    }
}

/// Returns the text of an inline that pages use for a value or a name: bold type or a literal.
pub(super) fn marked<'i>(inline: &'i Inline<'_>) -> Option<&'i str> {
    match inline {
        Inline::Strong(word) => Some(word.as_ref()),
        Inline::Literal(word) => Some(word),
        _ => None,
    }
}

/// Returns the name of the field that a paragraph is about, and the reference to the description of its fields: "For details
/// about the **lid** field, see …".
pub(super) fn of_field(text: &Text<'_>) -> Option<(String, Reference)> {
    const ABOUT: [&str; 3] = ["about", "of", "on"];
    const NOUNS: [&str; 6] = ["field", "parameter", "object", "structure", "data structure", ""];
    if !text.as_str().contains(":ref:") {
        return None;
    }
    let inlines = text.inlines();
    let [Inline::Text(before), name, Inline::Text(between), rest @ ..] = inlines.as_slice() else { return None };
    let name = marked(name)?;
    let before = before.trim().to_lowercase();
    let before = before.strip_suffix(" the").unwrap_or(&before);
    let is_about = before.starts_with("for ") && ABOUT.iter().any(|word| before.ends_with(word));
    let (noun, verb) = between.trim().split_once(',')?;
    let leads = NOUNS.contains(&noun.trim()) && matches!(verb.trim(), "see" | "refer to");
    let Inline::Role { name: "ref", text, target } = rest.first()? else { return None };
    let label = target.as_deref().unwrap_or(text).to_owned();
    (is_about && leads).then(|| (name.trim().to_owned(), Reference { text: text.clone().into_owned(), label }))
}

/// Returns the paragraphs of a cell, including those in lists and notes.
pub(super) fn paragraphs<'c, 'a>(cell: &'c Cell<'a>) -> impl Iterator<Item = &'c Text<'a>> {
    cell.walk().filter_map(|node| match &node.block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    })
}

/// Returns the paragraph of a cell that is nothing else, as most cells are. A walk would reserve memory.
fn only_paragraph<'c, 'a>(cell: &'c Cell<'a>) -> Option<&'c Text<'a>> {
    match cell.children.as_slice() {
        [Node { block: Block::Paragraph(text), .. }] => Some(text),
        _ => None,
    }
}

/// Returns the references of a cell.
pub(super) fn of_cell(cell: &Cell<'_>) -> Vec<Reference> {
    let mut references = Vec::new();
    if let Some(text) = only_paragraph(cell) {
        collect(text, &mut references);
        return references;
    }
    paragraphs(cell).for_each(|text| collect(text, &mut references));
    references
}

/// Returns the text of a cell, with one line per paragraph.
pub(super) fn plain<'c>(cell: &'c Cell<'_>) -> Cow<'c, str> {
    if let Some(text) = only_paragraph(cell) {
        return text.plain();
    }
    let mut texts = paragraphs(cell).map(Text::plain);
    let first = texts.next().unwrap_or_default();
    texts.fold(first, |text, next| text + "\n" + next)
}

/// Returns the text of a cell, with every reference replaced by `word`.
pub(super) fn plain_with(cell: &Cell<'_>, word: &str) -> String {
    let mut plain = String::new();
    for inline in paragraphs(cell).flat_map(Text::inlines) {
        plain.push_str(match &inline {
            Inline::Role { name: "ref", .. } => word,
            other => other.as_str(),
        });
    }
    plain
}
