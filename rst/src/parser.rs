//! The state of the parser for one page, and the operations that all constructs need.

use std::borrow::Cow;
use std::mem;
use std::ops::Range;

use super::document::{Block, Document, Node, Target, Text};
use super::line::{self, Line};
use super::problem::{Problem, ProblemKind};
use super::section::{self, Styles};

/// The nesting limit of blocks, sections not counted. Published pages nest less than ten levels.
pub const MAX_DEPTH: usize = 48;

/// A range of lines and the column from which they are read. No line in the range begins left of that column.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) column: usize,
}

impl View {
    pub(super) fn starting_at(self, start: usize) -> Self {
        Self { start, ..self }
    }
}

pub(super) struct Parser<'a, 'p> {
    /// The lines of the page. A marker is removed from its line once it is read, so that list items and bodies begin
    /// like any other block; the lines of the current cells follow those of the page.
    lines: Vec<Line<'a>>,
    problems: &'p mut Vec<Problem>,
    /// Targets for the next block.
    pending: Vec<Target<'a>>,
    pub(super) styles: Styles,
    depth: usize,
}

pub(super) fn parse<'a>(source: &'a str, problems: &mut Vec<Problem>) -> Document<'a> {
    let lines = line::split(source);
    let page = View { start: 0, end: lines.len(), column: 0 };
    let mut parser = Parser { lines, problems, pending: Vec::new(), styles: Styles::default(), depth: 0 };
    let mut nodes = parser.blocks(page);
    nodes.extend(parser.unattached());
    Document { children: section::nest(nodes) }
}

impl<'a> Parser<'a, '_> {
    /// Reads the blocks of a view.
    pub(super) fn blocks(&mut self, view: View) -> Vec<Node<'a>> {
        if self.depth >= MAX_DEPTH {
            return self.too_deep(view);
        }
        let mut nodes = Vec::new();
        let mut at = view.start;
        self.depth += 1;
        while at < view.end {
            at = self.block(view, at, &mut nodes);
        }
        self.depth -= 1;
        nodes
    }

    fn too_deep(&mut self, view: View) -> Vec<Node<'a>> {
        let Some(start) = self.first_text(view) else {
            return Vec::new();
        };
        let line = self.number(start);
        self.report(line, ProblemKind::TooDeep);
        let text = self.indented_text(start..view.end);
        vec![self.leaf(line, Block::Paragraph(Text(text)))]
    }

    /// Whether titles are allowed, which they are only outside of all other blocks.
    pub(super) const fn takes_titles(&self) -> bool {
        self.depth == 1
    }

    pub(super) fn report(&mut self, line: usize, kind: ProblemKind) {
        self.problems.push(Problem::new(line, kind));
    }

    pub(super) fn report_named(&mut self, line: usize, kind: ProblemKind, name: &str) {
        self.problems.push(Problem::named(line, kind, name));
    }

    pub(super) fn problem_count(&self) -> usize {
        self.problems.len()
    }

    /// Runs `read`, and drops the problems and pending targets that it adds.
    pub(super) fn quietly<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let (known, waiting) = (self.problems.len(), self.pending.len());
        let read = read(self);
        self.problems.truncate(known);
        self.pending.truncate(waiting);
        read
    }

    /// Takes the targets for the block that begins now.
    pub(super) fn take_targets(&mut self) -> Vec<Target<'a>> {
        mem::take(&mut self.pending)
    }

    pub(super) fn has_targets(&self) -> bool {
        !self.pending.is_empty()
    }

    pub(super) fn expect_block(&mut self, target: Target<'a>) {
        self.pending.push(target);
    }

    /// Adds targets that no block follows.
    fn unattached(&mut self) -> Vec<Node<'a>> {
        let node = |target: Target<'a>| Node { line: target.line, targets: Vec::new(), block: Block::Target(target) };
        self.take_targets().into_iter().map(node).collect()
    }

    /// Adds a block that has already been read and that takes no pending targets.
    pub(super) fn leaf(&mut self, line: usize, block: Block<'a>) -> Node<'a> {
        Node { line, targets: self.take_targets(), block }
    }

    /// The line at an index; a blank line after the last one.
    pub(super) fn line(&self, at: usize) -> Line<'a> {
        self.lines.get(at).copied().unwrap_or(Line { text: "", number: self.lines.len(), column: 0 })
    }

    pub(super) fn number(&self, at: usize) -> usize {
        self.line(at).number
    }

    pub(super) fn is_blank(&self, at: usize) -> bool {
        self.lines.get(at).is_none_or(|line| line.is_blank())
    }

    /// The index of the first nonblank line of a view.
    pub(super) fn first_text(&self, view: View) -> Option<usize> {
        (view.start..view.end).find(|&at| !self.is_blank(at))
    }

    /// The line at an index, if it is in the view, not blank, and begins exactly at the view's column.
    pub(super) fn flush(&self, view: View, at: usize) -> Option<Line<'a>> {
        let line = self.lines.get(at).filter(|_| at < view.end)?;
        (!line.is_blank() && line.column == view.column).then_some(*line)
    }

    /// Whether the line is in the view and begins right of the view's column.
    pub(super) fn is_deeper(&self, view: View, at: usize) -> bool {
        at < view.end && self.lines.get(at).is_some_and(|line| !line.is_blank() && line.column > view.column)
    }

    /// Replaces a line by the part after its marker.
    pub(super) fn cut(&mut self, at: usize, rest: Line<'a>) {
        if let Some(line) = self.lines.get_mut(at) {
            *line = rest;
        }
    }

    /// The lines from `from` that are blank or begin at `column` or right of it, without trailing blank lines.
    pub(super) fn indented(&self, view: View, from: usize, column: usize) -> View {
        let mut end = from;
        for at in from..view.end {
            let line = self.line(at);
            if !line.is_blank() {
                if line.column < column {
                    break;
                }
                end = at + 1;
            }
        }
        View { start: from, end, column }
    }

    /// The lines from `from` that are blank or begin right of the view's column, read from the leftmost of them.
    pub(super) fn deeper(&self, view: View, from: usize) -> View {
        let body = self.indented(view, from, view.column + 1);
        let column = self.leftmost(body.start..body.end).unwrap_or(body.column);
        View { column, ..body }
    }

    pub(super) fn leftmost(&self, range: Range<usize>) -> Option<usize> {
        let lines = self.lines.get(range)?.iter();
        lines.filter(|line| !line.is_blank()).map(|line| line.column).min()
    }

    /// Reports a block that is not followed by a blank line, at the line after it.
    pub(super) fn expect_blank(&mut self, view: View, at: usize) {
        if at < view.end && at > view.start && !self.is_blank(at) && !self.is_blank(at - 1) {
            self.report(self.number(at), ProblemKind::MissingBlankLine);
        }
    }

    /// The text of lines that begin at the same column.
    pub(super) fn text(&self, range: Range<usize>) -> Cow<'a, str> {
        let (first, rest) = match self.lines.get(range) {
            None | Some([]) => return Cow::Borrowed(""),
            Some([only]) => return Cow::Borrowed(only.text),
            Some([first, rest @ ..]) => (first, rest),
        };
        let mut text = first.text.to_owned();
        for line in rest {
            text.push('\n');
            text.push_str(line.text);
        }
        Cow::Owned(text)
    }

    /// The text of lines, without their common indentation.
    pub(super) fn indented_text(&self, range: Range<usize>) -> Cow<'a, str> {
        let column = self.leftmost(range.clone()).unwrap_or(0);
        let lines = match self.lines.get(range) {
            None | Some([]) => return Cow::Borrowed(""),
            Some([only]) => return Cow::Borrowed(only.text),
            Some(lines) => lines,
        };
        let mut text = String::with_capacity(lines.iter().map(|line| line.text.len() + 8).sum());
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                text.push('\n');
            }
            if !line.is_blank() {
                text.extend(std::iter::repeat_n(' ', line.column - column));
                text.push_str(line.text);
            }
        }
        Cow::Owned(text)
    }

    /// Reads lines that are not consecutive lines of the page, such as those of a cell. Blank lines around the text are
    /// dropped.
    pub(super) fn window(&mut self, lines: &[Line<'a>]) -> Vec<Node<'a>> {
        let start = self.lines.len();
        self.lines.extend_from_slice(lines);
        let column = self.leftmost(start..start + lines.len()).unwrap_or(0);
        let nodes = self.blocks(View { start, end: start + lines.len(), column });
        self.lines.truncate(start);
        nodes
    }
}
