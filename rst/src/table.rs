//! Code shared by grid tables and simple tables.

use std::ops::Range;

use super::document::{Block, Cell, Node, Row, Table, Target, Text};
use super::line::Line;
use super::parser::{Parser, View};
use super::problem::ProblemKind;

/// The reason why a table cannot be read, and the line where it was found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unreadable {
    pub(super) line: usize,
    pub(super) kind: ProblemKind,
}

/// The lines of the current row, by column. The vectors are reused for each row.
pub(super) struct RowLines<'a> {
    columns: Vec<Vec<Line<'a>>>,
    first: usize,
}

impl<'a> RowLines<'a> {
    pub(super) fn new(columns: usize) -> Self {
        Self { columns: vec![Vec::new(); columns], first: 0 }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.columns.first().is_none_or(Vec::is_empty)
    }

    /// Adds a line of the page: the text of each column, including spaces.
    pub(super) fn push(&mut self, number: usize, parts: impl Iterator<Item = &'a str>) {
        if self.is_empty() {
            self.first = number;
        }
        for (column, part) in self.columns.iter_mut().zip(parts) {
            column.push(Line::new(part, number));
        }
    }
}

impl<'a> Parser<'a, '_> {
    /// Reads the cells of a row, and clears the row for the next one.
    pub(super) fn row(&mut self, row: &mut RowLines<'a>) -> Row<'a> {
        let line = row.first;
        let cells = row.columns.iter_mut().map(|lines| {
            let cell = self.cell(lines, line);
            lines.clear();
            cell
        });
        Row { line, cells: cells.collect() }
    }

    pub(super) fn cell(&mut self, lines: &[Line<'a>], row: usize) -> Cell<'a> {
        let used = |line: &Line<'a>| !line.is_blank();
        let (Some(first), Some(last)) = (lines.iter().position(used), lines.iter().rposition(used)) else {
            return Cell { line: row, children: Vec::new() };
        };
        let text = lines.get(first..=last).unwrap_or_default();
        Cell { line: text.first().map_or(row, |line| line.number), children: self.window(text) }
    }

    /// Adds the table that was read from some lines. If it is malformed, adds a paragraph of all lines up to the next
    /// blank line instead.
    pub(super) fn add_table(
        &mut self,
        view: View,
        lines: Range<usize>,
        targets: Vec<Target<'a>>,
        table: Result<Table<'a>, Unreadable>,
        nodes: &mut Vec<Node<'a>>,
    ) -> usize {
        let (block, end) = match table {
            Ok(table) => (Block::Table(table), lines.end),
            Err(Unreadable { line, kind }) => {
                self.report(line, kind);
                let end = (lines.start..view.end).find(|&at| self.is_blank(at)).unwrap_or(view.end);
                (Block::Paragraph(Text(self.indented_text(lines.start..end))), end)
            }
        };
        nodes.push(Node { line: self.number(lines.start), targets, block });
        self.expect_blank(view, end);
        end
    }
}
