//! Resolves marks for editions of the documentation, as in `[- **red**: a color](tags: kite)`: the text in brackets is text of
//! the page. An item in brackets belongs to the list before it.

use std::borrow::Cow;

use restable_rst::{Block, Cell, ListItem, Node, Text};

use super::prose::without_tags;

/// Returns a cell without marks.
pub(super) fn resolved<'c, 'a>(cell: &'c Cell<'a>) -> Cow<'c, Cell<'a>> {
    if !super::reference::paragraphs(cell).any(|text| is_item(text)) {
        return Cow::Borrowed(cell);
    }
    let mut cell = cell.clone();
    resolve(&mut cell.children);
    Cow::Owned(cell)
}

fn resolve(nodes: &mut [Node<'_>]) {
    for node in nodes {
        if let Block::BulletList(items) = &mut node.block {
            let mut resolved = Vec::with_capacity(items.len());
            for mut item in std::mem::take(items) {
                resolve(&mut item.children);
                let slipped = split(&mut item);
                resolved.push(item);
                resolved.extend(slipped);
            }
            *items = resolved;
        }
    }
}

/// Removes the paragraphs of an item that are items in brackets, and returns these items.
fn split<'a>(item: &mut ListItem<'a>) -> Vec<ListItem<'a>> {
    let mut found = Vec::new();
    let (line, marker) = (item.line, item.marker.clone());
    item.children.retain_mut(|node| {
        let Some(text) = paragraph(node).filter(|text| is_item(text)).and_then(|text| without_tags(text.as_str()))
        else {
            return true;
        };
        node.block = Block::Paragraph(Text(text.into()));
        found.push(ListItem { line, marker: marker.clone(), targets: Vec::new(), children: vec![node.clone()] });
        false
    });
    found
}

/// Returns the text of a paragraph, which may be indented.
fn paragraph<'n, 'a>(node: &'n Node<'a>) -> Option<&'n Text<'a>> {
    match &node.block {
        Block::Paragraph(text) => Some(text),
        Block::BlockQuote(children) => match children.as_slice() {
            [only] => paragraph(only),
            _ => None,
        },
        _ => None,
    }
}

fn is_item(text: &Text<'_>) -> bool {
    let text = text.as_str().trim_start();
    text.starts_with("[- ") && (text.contains("](tag") || text.contains("] (tag"))
}
