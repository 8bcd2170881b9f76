//! Titles, transitions and the tree of sections.

use std::borrow::Cow;

use super::document::{Block, Node, Section, Text};
use super::line::Line;
use super::parser::{Parser, View};
use super::problem::ProblemKind;
use super::width;

/// A shorter line of punctuation can be text, unless it is an underline as long as its title.
const MIN_ADORNMENT: usize = 4;

/// The adornments of titles in order of appearance: the level of a title is the position of its style.
#[derive(Debug, Default)]
pub(super) struct Styles {
    known: Vec<Style>,
    current: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Style {
    adornment: u8,
    overline: bool,
}

impl Styles {
    /// The level of a style, and whether it skips a level.
    fn enter(&mut self, style: Style) -> (usize, bool) {
        let known = self.known.iter().position(|known| *known == style);
        let level = 1 + known.unwrap_or_else(|| {
            self.known.push(style);
            self.known.len() - 1
        });
        let skips = level > self.current + 1;
        self.current = level;
        (level, skips)
    }
}

/// The character of a line that consists of one repeated punctuation character. `::` is excluded, because it announces
/// a literal block.
fn adornment(text: &str) -> Option<u8> {
    let (first, rest) = text.as_bytes().split_first()?;
    (first.is_ascii_punctuation() && text != "::" && rest.iter().all(|byte| byte == first)).then_some(*first)
}

impl<'a> Parser<'a, '_> {
    /// Reads a transition or a title with an overline; returns `None` if the line is text, which may have been
    /// reported.
    pub(super) fn adornment(
        &mut self,
        view: View,
        at: usize,
        line: Line<'a>,
        nodes: &mut Vec<Node<'a>>,
    ) -> Option<usize> {
        let adornment = adornment(line.text)?;
        let sure = line.text.len() >= MIN_ADORNMENT;
        if sure && !self.takes_titles() {
            self.report(line.number, ProblemKind::NestedTitle);
            return None;
        }
        if sure && self.is_blank(at + 1) {
            let transition = self.leaf(line.number, Block::Transition);
            nodes.push(transition);
            return Some(at + 1);
        }
        let title = self.overlined(view, at, line);
        if title.is_none() && sure {
            self.report(line.number, ProblemKind::StrayAdornment);
        }
        if !self.title_fits(title?, line.text.len(), line.number) {
            return None;
        }
        let style = Style { adornment, overline: true };
        nodes.push(self.title(line.number, title?, style));
        Some(at + 3)
    }

    /// The title below an overline, if an equal line follows it.
    fn overlined(&self, view: View, at: usize, overline: Line<'a>) -> Option<Line<'a>> {
        let closed = self.flush(view, at + 2).is_some_and(|below| below.text == overline.text);
        let title = self.line(at + 1);
        (self.takes_titles() && closed && !title.is_blank()).then_some(title)
    }

    /// Reads a title with only an underline; returns `None` if the line is text, which may have been reported.
    pub(super) fn underlined(
        &mut self,
        view: View,
        at: usize,
        line: Line<'a>,
        nodes: &mut Vec<Node<'a>>,
    ) -> Option<usize> {
        let below = self.flush(view, at + 1)?;
        let adornment = adornment(below.text)?;
        if !self.takes_titles() {
            if below.text.len() >= MIN_ADORNMENT {
                self.report(below.number, ProblemKind::NestedTitle);
            }
            return None;
        }
        if !self.title_fits(line, below.text.len(), below.number) {
            return None;
        }
        nodes.push(self.title(line.number, line, Style { adornment, overline: false }));
        Some(at + 2)
    }

    /// Whether an adornment of this length makes the line a title. An adornment that is too short but long enough to be
    /// unambiguous does, and is reported.
    fn title_fits(&mut self, title: Line<'a>, length: usize, report_at: usize) -> bool {
        if width::of_text(title.text) <= length {
            return true;
        }
        if length >= MIN_ADORNMENT {
            self.report(report_at, ProblemKind::ShortUnderline);
        }
        length >= MIN_ADORNMENT
    }

    fn title(&mut self, first: usize, title: Line<'a>, style: Style) -> Node<'a> {
        let (level, skips) = self.styles.enter(style);
        if skips {
            self.report(first, ProblemKind::SkippedLevel);
        }
        let title = Text(Cow::Borrowed(title.text));
        self.leaf(first, Block::Section(Section { title, level, children: Vec::new() }))
    }
}

/// Moves the blocks after a title into its section.
pub(super) fn nest(flat: Vec<Node<'_>>) -> Vec<Node<'_>> {
    let mut top = Vec::new();
    let mut open: Vec<Node<'_>> = Vec::new();
    for node in flat {
        match level(&node) {
            Some(level) => {
                close(&mut top, &mut open, level);
                open.push(node);
            }
            None => add(&mut top, &mut open, node),
        }
    }
    close(&mut top, &mut open, 0);
    top
}

/// Closes the sections that a title of this level ends.
fn close<'a>(top: &mut Vec<Node<'a>>, open: &mut Vec<Node<'a>>, new: usize) {
    while open.last().and_then(level).is_some_and(|level| level >= new) {
        if let Some(section) = open.pop() {
            add(top, open, section);
        }
    }
}

/// Adds a node to the innermost open section, or to the page.
fn add<'a>(top: &mut Vec<Node<'a>>, open: &mut [Node<'a>], node: Node<'a>) {
    match open.last_mut() {
        Some(Node { block: Block::Section(section), .. }) => section.children.push(node),
        _ => top.push(node),
    }
}

const fn level(node: &Node<'_>) -> Option<usize> {
    match &node.block {
        Block::Section(section) => Some(section.level),
        _ => None,
    }
}
