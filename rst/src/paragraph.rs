//! Blocks that begin with text: paragraphs, definitions and titles.

use super::document::{Block, DefinitionItem, Node, Text};
use super::line::Line;
use super::parser::{Parser, View};
use super::problem::ProblemKind;

impl<'a> Parser<'a, '_> {
    /// Reads the block that a line of text begins, and returns the index of the line after it.
    pub(super) fn paragraph(&mut self, view: View, at: usize, line: Line<'a>, nodes: &mut Vec<Node<'a>>) -> usize {
        if let Some(end) = self.underlined(view, at, line, nodes) {
            return end;
        }
        if self.is_deeper(view, at + 1) {
            return self.definition(view, at, line, nodes);
        }
        let mut end = at + 1;
        while self.flush(view, end).is_some() {
            end += 1;
        }
        if self.is_deeper(view, end) {
            self.report(self.number(end), ProblemKind::UnexpectedIndentation);
        }
        let text = self.text(at..end);
        if let Some(length) = text.strip_suffix("::").map(str::len) {
            return self.before_literal(view, line, end, text, length, nodes);
        }
        let paragraph = self.leaf(line.number, Block::Paragraph(Text(text)));
        nodes.push(paragraph);
        end
    }

    /// Reads an item of a definition list ("Definition Lists" of the specification), which extends the list before it.
    fn definition(&mut self, view: View, at: usize, line: Line<'a>, nodes: &mut Vec<Node<'a>>) -> usize {
        if line.text.ends_with("::") {
            self.report(self.number(at + 1), ProblemKind::MissingBlankLine);
        }
        let targets = self.take_targets();
        let body = self.deeper(view, at + 1);
        let children = self.blocks(body);
        let item = DefinitionItem { line: line.number, term: Text(line.text.into()), children };
        match nodes.last_mut() {
            Some(Node { block: Block::DefinitionList(items), .. }) if targets.is_empty() => items.push(item),
            _ => nodes.push(Node { line: line.number, targets, block: Block::DefinitionList(vec![item]) }),
        }
        if !self.is_deeper(view, body.end + 1) {
            self.expect_blank(view, body.end);
        }
        body.end
    }
}
