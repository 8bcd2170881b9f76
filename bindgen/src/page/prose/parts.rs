//! Shortens descriptions that follow a template: labelled parts such as **Constraints** and **Range**, most of them empty.

use super::write::Writer;
use restable_rst::{Block, Inline, Node, Text};

/// The label of the part that needs none, in lower case.
const DEFINITIONS: [&str; 3] = ["definition", "explanation", "description"];

/// The labels of the other parts, in lower case.
const LABELS: [&str; 16] = [
    "constraint",
    "constraints",
    "restriction",
    "restrictions",
    "range",
    "value range",
    "values",
    "value",
    "valid values",
    "options",
    "details",
    "default",
    "default value",
    "example",
    "example value",
    "precautions",
];

/// Texts of a part that says nothing, in lower case and without a final period.
const EMPTY: [&str; 8] = ["n/a", "na", "none", "-", "--", "/", "n.a", "not involved"];

/// Returns the Markdown of a description. Parts that say nothing are left out, and the others begin with their label.
pub(super) fn description(nodes: &[Node<'_>]) -> String {
    let mut writer = Writer::default();
    let mut parts = nodes;
    while let Some((first, rest)) = parts.split_first() {
        let Some(label) = label(first).or_else(|| plain_label(first, rest)) else {
            if !(nodes.len() == 1 && is_empty(first)) {
                writer.nodes(std::slice::from_ref(first));
            }
            parts = rest;
            continue;
        };
        let is_next = |at: usize| {
            rest.get(at).is_some_and(|node| {
                self::label(node).is_some() || plain_label(node, rest.get(at + 1..).unwrap_or_default()).is_some()
            })
        };
        let end = (0..rest.len()).find(|at| is_next(*at)).unwrap_or(rest.len());
        let (content, behind) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        part(&mut writer, &label, content);
        parts = behind;
    }
    writer.finish()
}

/// Returns the Markdown of a part with this label; empty if the part says nothing.
pub(super) fn labelled(label: &str, nodes: &[Node<'_>]) -> String {
    let mut writer = Writer::default();
    part(&mut writer, &Label { name: label.to_owned(), text: String::new() }, nodes);
    writer.finish()
}

/// A label, and the text that follows it in the same paragraph.
struct Label {
    name: String,
    text: String,
}

fn part(writer: &mut Writer, label: &Label, content: &[Node<'_>]) {
    let content = if label.text.is_empty() { without_empty(content) } else { content };
    let is_definition = DEFINITIONS.contains(&label.name.to_lowercase().as_str());
    let text = if is_empty_text(&label.text) { "" } else { label.text.as_str() };
    let (first, rest) = match content.split_first() {
        Some((Node { block: Block::Paragraph(words), .. }, rest)) if text.is_empty() => {
            (super::write::text(words), rest)
        }
        _ => (text.to_owned(), content),
    };
    if first.is_empty() && rest.is_empty() {
        return;
    }
    let label = if is_definition { String::new() } else { format!("**{}:**", label.name) };
    // Paragraphs that each begin with a value are a list, which stays below its label.
    if first.starts_with("**") && !rest.is_empty() {
        writer.paragraph(&label);
        writer.paragraph(&first);
    } else {
        writer.paragraph([label.as_str(), first.as_str()].join(" ").trim());
    }
    writer.nodes(rest);
}

/// Removes the first paragraph if it says nothing.
fn without_empty<'n, 'a>(nodes: &'n [Node<'a>]) -> &'n [Node<'a>] {
    match nodes.split_first() {
        Some((first, rest)) if is_empty(first) => rest,
        _ => nodes,
    }
}

fn is_empty(node: &Node<'_>) -> bool {
    match &node.block {
        Block::Paragraph(text) => is_empty_text(&text.plain()),
        // A hyphen is an empty list.
        Block::BulletList(items) => items.iter().all(|item| item.children.iter().all(is_empty)),
        _ => false,
    }
}

fn is_empty_text(text: &str) -> bool {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    text.is_empty() || EMPTY.contains(&text.as_str())
}

/// Returns the label of a paragraph such as `**Range**`, `**Range**:` or `**Default value**: 1`.
fn label(node: &Node<'_>) -> Option<Label> {
    let Block::Paragraph(text) = &node.block else { return None };
    // Most paragraphs neither begin with markup nor have a colon, and need not be scanned.
    if !text.as_str().starts_with(['*', '\\']) && !has_colon(text) {
        return None;
    }
    match text.inlines().as_slice() {
        [Inline::Strong(name)] => is_label(name).then(|| found(name, "")),
        [Inline::Strong(name), Inline::Text(behind), rest @ ..] => {
            let marked = name.trim_end().ends_with([':', '：']);
            let behind = behind.trim_start();
            let text = behind.strip_prefix([':', '：']).or(marked.then_some(behind))?;
            // Markup after the label is kept by writing the paragraph as it is.
            (is_label(name) && rest.is_empty()).then(|| found(name, text.trim()))
        }
        [Inline::Text(_)] => empty_plain(text),
        _ => None,
    }
}

fn has_colon(text: &Text<'_>) -> bool {
    text.as_str().contains(':') || text.as_str().contains('：')
}

/// Returns the label of a paragraph without markup, such as `Options:`, if the next paragraph says nothing.
fn plain_label(node: &Node<'_>, behind: &[Node<'_>]) -> Option<Label> {
    let Block::Paragraph(text) = &node.block else { return None };
    if !has_colon(text) {
        return None;
    }
    let plain = text.plain();
    let name = plain.trim_end().strip_suffix([':', '：'])?;
    (is_label(name) && behind.first().is_some_and(is_empty)).then(|| found(name, ""))
}

/// Returns the label of a paragraph without markup that says nothing, such as `Default value: N/A`.
fn empty_plain(text: &Text<'_>) -> Option<Label> {
    let plain = text.plain();
    let (name, behind) = plain.split_once([':', '：'])?;
    (is_label(name) && !behind.trim().is_empty() && is_empty_text(behind)).then(|| found(name, behind.trim()))
}

fn found(name: &str, text: &str) -> Label {
    let mut shown = String::new();
    super::escape::text(&mut shown, text, false);
    Label { name: bare(name).to_owned(), text: shown.trim().to_owned() }
}

fn bare(name: &str) -> &str {
    name.trim().trim_end_matches([':', '：']).trim_end()
}

fn is_label(name: &str) -> bool {
    let name = bare(name).to_lowercase();
    DEFINITIONS.contains(&name.as_str()) || LABELS.contains(&name.as_str())
}
