//! Bullet lists and enumerated lists.

use std::borrow::Cow;

use super::document::{Block, ListItem, Node};
use super::enumerator::Enumerator;
use super::line::Line;
use super::parser::{Parser, View};

/// "Bullet Lists" of the specification.
const BULLETS: [char; 6] = ['*', '+', '-', '•', '‣', '⁃'];

/// The length of the bullet at the start of a text. A space or the end of the line must follow.
fn bullet_length(text: &str) -> Option<usize> {
    let rest = text.strip_prefix(BULLETS)?;
    (rest.is_empty() || rest.starts_with(' ')).then_some(text.len() - rest.len())
}

/// The items of the list that is so far the last block of a body.
fn last_items<'n, 'a>(nodes: &'n mut [Node<'a>]) -> Option<&'n mut Vec<ListItem<'a>>> {
    match &mut nodes.last_mut()?.block {
        Block::BulletList(items) | Block::EnumeratedList(items) => Some(items),
        _ => None,
    }
}

impl<'a> Parser<'a, '_> {
    /// Reads an item of a bullet list, which extends the list before it if the bullet is the same.
    pub(super) fn bullet(&mut self, view: View, at: usize, line: Line<'a>, nodes: &mut Vec<Node<'a>>) -> Option<usize> {
        let length = bullet_length(line.text)?;
        let same = |previous: &str| line.text.get(..length) == Some(previous);
        let joins = self.joins(nodes, same);
        let (item, end) = self.item(view, at, line, length);
        add_item(nodes, item, joins, Block::BulletList);
        self.end_item(view, end, |next| bullet_length(next).is_some());
        Some(end)
    }

    /// Reads an item of an enumerated list, which extends the list before it if that is enumerated in the same way.
    /// Unlike in docutils, an ordinal that does not follow the previous one does not start a new list.
    pub(super) fn enumerated(
        &mut self,
        view: View,
        at: usize,
        line: Line<'a>,
        nodes: &mut Vec<Node<'a>>,
    ) -> Option<usize> {
        let enumerator = Enumerator::of(line.text)?;
        if !self.enumeration_goes_on(view, at, enumerator) {
            return None;
        }
        let joins = self.joins(nodes, |previous| enumerator.continues(previous));
        let (item, end) = self.item(view, at, line, enumerator.length);
        add_item(nodes, item, joins, Block::EnumeratedList);
        self.end_item(view, end, |next| Enumerator::of(next).is_some());
        Some(end)
    }

    /// Whether the next item belongs to the list before it, based on the marker of the previous item. A target between
    /// the two begins a new list, as all explicit markup does.
    fn joins(&self, nodes: &mut [Node<'a>], same: impl FnOnce(&str) -> bool) -> bool {
        let last = last_items(nodes).and_then(|items| items.last());
        !self.has_targets() && last.is_some_and(|item| same(&item.marker))
    }

    /// Reports an item that is followed by text other than the next item.
    fn end_item(&mut self, view: View, end: usize, is_item: fn(&str) -> bool) {
        if !self.flush(view, end).is_some_and(|next| is_item(next.text)) {
            self.expect_blank(view, end);
        }
    }

    /// Whether the line below allows this line to be an enumerated item. A paragraph that begins with an initial
    /// ("A. Name") continues there with text.
    fn enumeration_goes_on(&self, view: View, at: usize, enumerator: Enumerator) -> bool {
        self.flush(view, at + 1)
            .is_none_or(|next| Enumerator::of(next.text).is_some_and(|following| following.format == enumerator.format))
    }

    /// Reads the item whose marker is the first `length` bytes of the line.
    fn item(&mut self, view: View, at: usize, line: Line<'a>, length: usize) -> (ListItem<'a>, usize) {
        let targets = self.take_targets();
        let body = self.cut_marker(view, at, line, length);
        let marker = Cow::Borrowed(line.text.get(..length).unwrap_or_default());
        let children = self.blocks(body);
        (ListItem { line: line.number, marker, targets, children }, body.end)
    }

    /// Removes the marker from a line and returns the body after it: the lines below from the column of the text after
    /// the marker, or from the column of the next deeper line if the marker is alone.
    pub(super) fn cut_marker(&mut self, view: View, at: usize, line: Line<'a>, length: usize) -> View {
        let rest = line.skip(length);
        self.cut(at, rest);
        if rest.is_blank() {
            let body = self.deeper(view, at + 1);
            return View { end: body.end.max(at + 1), ..body };
        }
        let body = self.indented(view, at + 1, rest.column);
        body.starting_at(at)
    }
}

fn add_item<'a>(nodes: &mut Vec<Node<'a>>, item: ListItem<'a>, joins: bool, list: fn(Vec<ListItem<'a>>) -> Block<'a>) {
    match last_items(nodes).filter(|_| joins) {
        Some(items) => items.push(item),
        None => nodes.push(Node { line: item.line, targets: Vec::new(), block: list(vec![item]) }),
    }
}
