//! Finds the value of a list of one.

use restable_rst::{Block, Cell};

use super::{DocumentedValue, LABELS, bullet, introduced, paragraph};

/// Returns the only value of the first list that a text introduces.
pub(in crate::page) fn sole(cell: &Cell<'_>) -> Option<DocumentedValue> {
    let mut before = String::new();
    // A single block has no text before it.
    let mut rest = Some(cell.children.as_slice()).filter(|blocks| blocks.len() > 1).unwrap_or_default();
    while let Some((node, behind)) = rest.split_first() {
        rest = behind;
        let values = match &node.block {
            Block::Paragraph(_) if leads(&before) => paragraph::read(node, behind, &before),
            Block::BulletList(items) if leads(&before) => bullet::read(items, &before),
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

/// Returns whether a text introduces values at its end: it is a label, or ends with a colon.
fn leads(before: &str) -> bool {
    let bare = before.trim();
    introduced(before) && (bare.ends_with([':', '：']) || LABELS.contains(&bare))
}
