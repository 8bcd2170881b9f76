//! Finds the value of a list of one.

use restable_rst::{Block, Cell};

use super::{DocumentedValue, bullet, introduced, paragraph};

/// Returns the only value of the first list that a text introduces.
pub(in crate::page) fn sole(cell: &Cell<'_>) -> Option<DocumentedValue> {
    let mut before = String::new();
    // A single block has no text before it.
    let mut rest = Some(cell.children.as_slice()).filter(|blocks| blocks.len() > 1).unwrap_or_default();
    while let Some((node, behind)) = rest.split_first() {
        rest = behind;
        let values = match &node.block {
            Block::Paragraph(_) if introduced(&before) => paragraph::read(node, behind, &before),
            Block::BulletList(items) if introduced(&before) => bullet::read(items, &before),
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
