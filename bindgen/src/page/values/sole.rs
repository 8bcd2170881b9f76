//! Finds the value of a list of one.

use restable_rst::{Block, Cell, ListItem, Node};

use super::unmarked::KINDS;
use super::{DocumentedValue, LABELS, bullet, has_word, introduced, item, last_sentence, paragraph};

/// The maximum nesting of lists in which the only value is found.
const MAX_DEPTH: usize = 2;

/// Returns the only value of the first list that a text introduces, or of the only list after a text that names a kind.
pub(in crate::page) fn sole(cell: &Cell<'_>) -> Option<DocumentedValue> {
    in_blocks(&cell.children, 0).or_else(|| of_kind(&cell.children))
}

fn in_blocks(nodes: &[Node<'_>], depth: usize) -> Option<DocumentedValue> {
    let mut before = String::new();
    // A single block has no text before it.
    let mut rest = Some(nodes).filter(|blocks| blocks.len() > 1 || depth == 0).unwrap_or_default();
    while let Some((node, behind)) = rest.split_first() {
        rest = behind;
        let values = match &node.block {
            Block::Paragraph(_) if leads(&before) => paragraph::read(node, behind, &before),
            Block::BulletList(items) if leads(&before) => bullet::read(items, &before),
            Block::BulletList(items) if depth < MAX_DEPTH => inside(items, depth).into_iter().collect(),
            _ => Vec::new(),
        };
        if !values.is_empty() {
            return <[_; 1]>::try_from(values).ok().map(|[only]| only);
        }
        before = match &node.block {
            Block::Paragraph(text) => text.plain().to_lowercase(),
            _ => String::new(),
        };
    }
    None
}

/// Returns the only value of a list inside of an item.
fn inside(items: &[ListItem<'_>], depth: usize) -> Option<DocumentedValue> {
    let mut items = items.iter().filter(|item| !bullet::is_about_another(item));
    items.find_map(|item| in_blocks(&item.children, depth + 1))
}

/// Words of a text about something else than a kind, in lower case.
const OTHERS: [&str; 8] = ["code", "number", "example", "following", "such as", "parameter", "field", "include"];

/// Returns the only item of the only list, if it has a meaning and the text before it names a kind: "State of the boat.",
/// "- **1**: afloat".
fn of_kind(nodes: &[Node<'_>]) -> Option<DocumentedValue> {
    let lists = nodes.iter().filter(|node| !matches!(node.block, Block::Paragraph(_))).count();
    let (before, items) = nodes.windows(2).find_map(|pair| match pair {
        [Node { block: Block::Paragraph(before), .. }, Node { block: Block::BulletList(items), .. }] => {
            Some((before.plain().to_lowercase(), items))
        }
        _ => None,
    })?;
    let last = last_sentence(&before);
    let is_kind = KINDS.iter().chain(&["policy", "policies", "algorithm"]).any(|word| has_word(last, word))
        && !OTHERS.iter().any(|word| last.contains(word));
    let [only] = items.as_slice() else { return None };
    let [Node { block: Block::Paragraph(text), .. }] = only.children.as_slice() else { return None };
    let number = || item::plain(text).filter(|value| value.value.parse::<i64>().is_ok());
    // "Supported types" names a kind and says that the item is all of it.
    let is_supported = last.trim_start().starts_with("supported ");
    let listed = || item::plain(text).filter(|_| is_supported);
    let value = item::read(text, false).or_else(number).or_else(listed)?;
    (lists == 1 && is_kind && (is_supported || !value.meaning.is_empty())).then_some(value)
}

/// Returns whether a text introduces values at its end: it is a label, or ends with a colon.
fn leads(before: &str) -> bool {
    let bare = before.trim();
    introduced(before) && (bare.ends_with([':', '：']) || LABELS.contains(&bare))
}
