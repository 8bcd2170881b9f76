//! Line blocks.

use std::borrow::Cow;

use super::document::{Block, LineBlockLine, Node, Text};
use super::parser::{Parser, View};

/// "Line Blocks" of the specification: a bar, then a space or the end of the line.
fn is_line(text: &str) -> bool {
    matches!(text.as_bytes(), [b'|'] | [b'|', b' ', ..])
}

impl<'a> Parser<'a, '_> {
    /// Reads a line block. A deeper line continues the line before it.
    pub(super) fn line_block(&mut self, view: View, at: usize, nodes: &mut Vec<Node<'a>>) -> Option<usize> {
        let first = self.flush(view, at).filter(|line| is_line(line.text))?;
        let targets = self.take_targets();
        let mut lines: Vec<LineBlockLine<'a>> = Vec::new();
        let mut end = at;
        loop {
            if let Some(line) = self.flush(view, end).filter(|line| is_line(line.text)) {
                let rest = line.skip(1);
                let indent = (rest.column - line.column).saturating_sub(2);
                lines.push(LineBlockLine { line: line.number, indent, text: Text(Cow::Borrowed(rest.text)) });
            } else if let (true, Some(last)) = (self.is_deeper(view, end), lines.last_mut()) {
                last.text.0 = Cow::Owned(format!("{}\n{}", last.text.0, self.line(end).text));
            } else {
                break;
            }
            end += 1;
        }
        nodes.push(Node { line: first.number, targets, block: Block::LineBlock(lines) });
        self.expect_blank(view, end);
        Some(end)
    }
}
