//! Explicit markup, which begins with two dots; see "Explicit Markup Blocks" of the specification.

use std::borrow::Cow;

use super::directive::is_directive;
use super::document::{Block, Footnote, Node, SubstitutionDefinition};
use super::line::Line;
use super::parser::{Parser, View};

/// The length of the marker of explicit markup.
const MARKER: usize = "..".len();

fn is_explicit(text: &str) -> bool {
    matches!(text.as_bytes(), b".." | [b'.', b'.', b' ', ..] | [b'_', b'_', b' ', ..])
}

impl<'a> Parser<'a, '_> {
    /// Reads explicit markup; markup of no other kind is a comment.
    pub(super) fn explicit(
        &mut self,
        view: View,
        at: usize,
        line: Line<'a>,
        nodes: &mut Vec<Node<'a>>,
    ) -> Option<usize> {
        if !is_explicit(line.text) {
            return None;
        }
        let rest = line.skip(MARKER);
        let read = match rest.text.as_bytes().first() {
            Some(b'_') => self.target(view, at, rest, nodes),
            Some(b'[') => self.footnote(view, at, rest, nodes),
            Some(b'|') => self.substitution_definition(view, at, rest, nodes),
            _ => self.directive(view, at, rest, nodes),
        };
        let end = read.unwrap_or_else(|| self.comment(view, at, line, nodes));
        if self.flush(view, end).is_none_or(|next| !is_explicit(next.text)) {
            self.expect_blank(view, end);
        }
        Some(end)
    }

    /// Two dots alone before a blank line are an empty comment; it ends the block before it and has no body.
    fn comment(&mut self, view: View, at: usize, line: Line<'a>, nodes: &mut Vec<Node<'a>>) -> usize {
        let body = if line.text.len() == MARKER && self.is_blank(at + 1) {
            self.cut(at, line.skip(MARKER));
            View { start: at, end: at + 1, ..view }
        } else {
            self.cut_hanging_marker(view, at, line, MARKER)
        };
        let text = self.body_text(body);
        let comment = self.leaf(line.number, Block::Comment(text));
        nodes.push(comment);
        body.end
    }

    /// The text of a body, without leading blank lines.
    pub(super) fn body_text(&self, body: View) -> Cow<'a, str> {
        self.first_text(body).map(|start| self.indented_text(start..body.end)).unwrap_or_default()
    }

    /// "Footnotes" and "Citations" of the specification.
    fn footnote(&mut self, view: View, at: usize, rest: Line<'a>, nodes: &mut Vec<Node<'a>>) -> Option<usize> {
        let (label, behind) = rest.text.strip_prefix('[')?.split_once(']')?;
        if label.is_empty() || !(behind.is_empty() || behind.starts_with(' ')) {
            return None;
        }
        let targets = self.take_targets();
        let body = self.cut_hanging_marker(view, at, rest, label.len() + 2);
        let children = self.blocks(body);
        let block = Block::Footnote(Footnote { label: Cow::Borrowed(label), children });
        nodes.push(Node { line: rest.number, targets, block });
        Some(body.end)
    }

    /// "Substitution Definitions" of the specification.
    fn substitution_definition(
        &mut self,
        view: View,
        at: usize,
        rest: Line<'a>,
        nodes: &mut Vec<Node<'a>>,
    ) -> Option<usize> {
        let (name, behind) = rest.text.strip_prefix('|')?.split_once('|')?;
        if name.is_empty() || !behind.starts_with(' ') {
            return None;
        }
        let directive = rest.skip(name.len() + 2);
        if !is_directive(directive.text) {
            return None;
        }
        let targets = self.take_targets();
        let (directive, end) = self.read_directive(view, at, directive)?;
        let definition = SubstitutionDefinition { name: Cow::Borrowed(name), directive };
        let block = Block::SubstitutionDefinition(Box::new(definition));
        nodes.push(Node { line: rest.number, targets, block });
        Some(end)
    }
}
