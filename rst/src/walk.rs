//! Visits every block of a tree.

use super::document::{Block, Cell, Document, Node};

/// An iterator over the nodes of a tree, parents before their children, in the order of the page. Made by
/// [`Document::walk`].
#[derive(Debug, Clone)]
pub struct Walk<'d, 'a> {
    // The nodes still to visit; an explicit stack, so that a deep tree does not overflow the call stack.
    pending: Vec<&'d Node<'a>>,
}

impl<'d, 'a> Iterator for Walk<'d, 'a> {
    type Item = &'d Node<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let node = self.pending.pop()?;
        let from = self.pending.len();
        node.block.for_each_body(&mut |body| self.pending.extend(body));
        if let Some(added) = self.pending.get_mut(from..) {
            added.reverse();
        }
        Some(node)
    }
}

impl<'a> Document<'a> {
    /// Every node of the page, parents before their children.
    ///
    /// ```
    /// use restable_rst::{Block, read};
    ///
    /// let (document, _) = read("- one\n- two\n");
    /// let paragraphs = document.walk().filter(|node| matches!(node.block, Block::Paragraph(_)));
    /// assert_eq!(paragraphs.count(), 2);
    /// ```
    pub fn walk(&self) -> Walk<'_, 'a> {
        Walk { pending: self.children.iter().rev().collect() }
    }
}

impl<'a> Node<'a> {
    /// This node and every node below it, parents before their children.
    pub fn walk(&self) -> Walk<'_, 'a> {
        Walk { pending: vec![self] }
    }
}

impl<'a> Cell<'a> {
    /// Every node of the cell, parents before their children.
    pub fn walk(&self) -> Walk<'_, 'a> {
        Walk { pending: self.children.iter().rev().collect() }
    }
}

impl<'a> Block<'a> {
    /// Calls `visit` with each list of nodes in this block, in the order of the page.
    fn for_each_body<'d>(&'d self, visit: &mut dyn FnMut(&'d [Node<'a>])) {
        match self {
            Self::Section(section) => visit(&section.children),
            Self::BulletList(items) | Self::EnumeratedList(items) => {
                visit_all(items, |item| visit(&item.children));
            }
            Self::DefinitionList(items) => visit_all(items, |item| visit(&item.children)),
            Self::FieldList(fields) => visit_all(fields, |field| visit(&field.children)),
            Self::BlockQuote(children) => visit(children),
            Self::Table(table) => {
                let rows = table.header.iter().chain(&table.body);
                rows.flat_map(|row| &row.cells).for_each(|cell| visit(&cell.children));
            }
            Self::Directive(directive) => visit(&directive.children),
            Self::SubstitutionDefinition(definition) => visit(&definition.directive.children),
            Self::Footnote(footnote) => visit(&footnote.children),
            Self::Paragraph(_)
            | Self::LiteralBlock(_)
            | Self::LineBlock(_)
            | Self::Comment(_)
            | Self::Target(_)
            | Self::Transition => {}
        }
    }
}

fn visit_all<'d, T>(items: &'d [T], visit: impl FnMut(&'d T)) {
    items.iter().for_each(visit);
}
