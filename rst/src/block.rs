//! Decides which construct a line begins. The order follows the transitions of docutils' `Body` state.

use super::document::{Block, Node};
use super::line::Line;
use super::parser::{Parser, View};

impl<'a> Parser<'a, '_> {
    /// Reads the block at a line, and returns the index of the line after it.
    pub(super) fn block(&mut self, view: View, at: usize, nodes: &mut Vec<Node<'a>>) -> usize {
        let line = self.line(at);
        if line.is_blank() {
            return at + 1;
        }
        if line.column > view.column {
            return self.block_quote(view, at, nodes);
        }
        self.marked(view, at, line, nodes)
            .or_else(|| self.adornment(view, at, line, nodes))
            .unwrap_or_else(|| self.paragraph(view, at, line, nodes))
    }

    /// Reads a block that its first character identifies, unless the rest of the line does not match.
    fn marked(&mut self, view: View, at: usize, line: Line<'a>, nodes: &mut Vec<Node<'a>>) -> Option<usize> {
        match line.text.as_bytes().first()? {
            b'.' => self.explicit(view, at, line, nodes),
            b'+' => self.bullet(view, at, line, nodes).or_else(|| self.grid_table(view, at, line, nodes)),
            b'-' | b'*' => self.bullet(view, at, line, nodes),
            b'|' => self.line_block(view, at, nodes),
            b':' => self.field(view, at, line, nodes),
            b'=' => self.simple_table(view, at, line, nodes),
            b'_' => self.anonymous_target(view, at, line, nodes),
            b'#' | b'(' => self.enumerated(view, at, line, nodes),
            byte if byte.is_ascii_alphanumeric() => self.enumerated(view, at, line, nodes),
            byte if byte.is_ascii() => None,
            _ => self.bullet(view, at, line, nodes),
        }
    }

    /// "Block Quotes" of the specification.
    fn block_quote(&mut self, view: View, at: usize, nodes: &mut Vec<Node<'a>>) -> usize {
        let (line, targets) = (self.number(at), self.take_targets());
        let body = self.deeper(view, at);
        let children = self.blocks(body);
        nodes.push(Node { line, targets, block: Block::BlockQuote(children) });
        self.expect_blank(view, body.end);
        body.end
    }
}
