//! Literal blocks.

use std::borrow::Cow;

use super::document::{Block, Node, Text};
use super::line::Line;
use super::parser::{Parser, View};
use super::problem::ProblemKind;

impl<'a> Parser<'a, '_> {
    /// Reads the literal block after a paragraph that ends with `::` ("Literal Blocks" of the specification). The
    /// paragraph begins at `line`, ends before `end` and is `length` bytes long without the colons.
    pub(super) fn before_literal(
        &mut self,
        view: View,
        line: Line<'a>,
        end: usize,
        text: Cow<'a, str>,
        length: usize,
        nodes: &mut Vec<Node<'a>>,
    ) -> usize {
        let body = self.deeper(view, end);
        let kept = kept_length(&text, length);
        if kept > 0 {
            let paragraph = self.leaf(line.number, Block::Paragraph(Text(cut(text, kept))));
            nodes.push(paragraph);
        }
        let Some(start) = self.first_text(body) else {
            self.report(self.number(end.saturating_sub(1)), ProblemKind::MissingLiteralBlock);
            return end;
        };
        let text = self.indented_text(start..body.end);
        let literal = self.leaf(self.number(start), Block::LiteralBlock(text));
        nodes.push(literal);
        self.expect_blank(view, body.end);
        body.end
    }
}

/// The length of the paragraph that is kept: a space before the colons removes both colons, otherwise one colon is
/// kept.
fn kept_length(text: &str, length: usize) -> usize {
    let before = text.get(..length).unwrap_or_default();
    let trimmed = before.trim_end_matches([' ', '\n']);
    if trimmed.len() < before.len() || before.is_empty() { trimmed.len() } else { length + 1 }
}

fn cut(text: Cow<'_, str>, length: usize) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(..length).unwrap_or(text)),
        Cow::Owned(mut text) => {
            text.truncate(length);
            Cow::Owned(text)
        }
    }
}
