//! Grid tables, drawn with `+`, `-` and `|`; see "Grid Tables" of the specification.

use std::rc::Rc;

use super::document::{Node, Table, TableKind};
use super::line::Line;
use super::parser::{Parser, View};
use super::problem::ProblemKind;
use super::spanned_grid::SpannedGrid;
use super::table::{RowLines, Unreadable};
use super::width;

/// The first line of a grid table, with which all other lines are compared.
struct FirstLine<'a> {
    line: usize,
    text: &'a str,
    /// The columns of the `+`, which are also those of the `|` in rows.
    corners: Rc<[usize]>,
}

/// A table whose lines have all been checked, so that its cells can be read.
struct CheckedTable<'a> {
    columns: usize,
    lines: Vec<(usize, Kind<'a>)>,
}

/// The kind of a line in a grid table.
enum Kind<'a> {
    Row(SplitLine<'a>),
    Separator,
    HeaderSeparator,
}

/// A line of a row, and the positions of its borders.
struct SplitLine<'a> {
    text: &'a str,
    corners: Rc<[usize]>,
}

fn is_top(text: &str) -> bool {
    let bytes = text.as_bytes();
    matches!(bytes, [b'+', b'-', _, .., b'-', b'+']) && bytes.iter().all(|byte| matches!(byte, b'+' | b'-'))
}

impl<'a> FirstLine<'a> {
    fn new(line: Line<'a>) -> Self {
        let corners = memchr::memchr_iter(b'+', line.text.as_bytes()).collect();
        Self { line: line.number, text: line.text, corners }
    }

    /// Determines the kind of every line before any cell is read, because the text of a malformed table must not be
    /// read twice.
    fn drawing(&self, lines: &[Line<'a>]) -> Result<CheckedTable<'a>, Unreadable> {
        let mut kinds = Vec::with_capacity(lines.len());
        let (mut has_rows, mut has_header) = (false, false);
        for &line in lines.iter().skip(1) {
            let unreadable = |kind| Unreadable { line: line.number, kind };
            let kind = self.kind(line.text).map_err(unreadable)?;
            if matches!(kind, Kind::HeaderSeparator) && (has_header || !has_rows) {
                return Err(unreadable(ProblemKind::MalformedGridTable));
            }
            has_header |= matches!(kind, Kind::HeaderSeparator);
            has_rows |= matches!(kind, Kind::Row(_));
            kinds.push((line.number, kind));
        }
        match kinds.last() {
            Some((_, Kind::Separator)) => {
                Ok(CheckedTable { columns: self.corners.len().saturating_sub(1), lines: kinds })
            }
            Some((line, _)) => Err(Unreadable { line: *line, kind: ProblemKind::MalformedGridTable }),
            None => Err(Unreadable { line: self.line, kind: ProblemKind::MalformedGridTable }),
        }
    }

    fn kind(&self, text: &'a str) -> Result<Kind<'a>, ProblemKind> {
        if text == self.text {
            return Ok(Kind::Separator);
        }
        if text.starts_with('|') {
            return Ok(Kind::Row(SplitLine { text, corners: self.row_corners(text)? }));
        }
        let same = text.len() == self.text.len();
        let header =
            text.bytes().zip(self.text.bytes()).all(|(byte, top)| byte == if top == b'-' { b'=' } else { top });
        match (same, header) {
            (true, true) => Ok(Kind::HeaderSeparator),
            (true, false) => Err(ProblemKind::SpannedCells),
            (false, _) => Err(ProblemKind::MalformedGridTable),
        }
    }

    fn row_corners(&self, text: &str) -> Result<Rc<[usize]>, ProblemKind> {
        let at = |corner: &usize| text.as_bytes().get(*corner) == Some(&b'|');
        let ends = |corners: &[usize]| corners.last().is_some_and(|last| last + 1 == text.len());
        if !text.is_ascii() {
            let accept = |corners: &[usize]| ends(corners) && corners.iter().all(at);
            let own = width::offsets(text, &self.corners, accept);
            return own.map(Rc::from).ok_or(ProblemKind::MalformedGridTable);
        }
        if self.corners.iter().all(at) && ends(&self.corners) {
            return Ok(Rc::clone(&self.corners));
        }
        // A row of the right length without a border has a cell across columns, or a cell across rows ends there.
        let closes = ends(&self.corners) && text.ends_with(['|', '+']);
        Err(if closes { ProblemKind::SpannedCells } else { ProblemKind::MalformedGridTable })
    }
}

impl<'a> SplitLine<'a> {
    /// The text between the borders.
    fn iter(&self) -> impl Iterator<Item = &'a str> {
        let ends = self.corners.iter().skip(1);
        self.corners.iter().zip(ends).map(|(start, end)| self.text.get(start + 1..*end).unwrap_or_default())
    }
}

impl<'a> Parser<'a, '_> {
    pub(super) fn grid_table(
        &mut self,
        view: View,
        at: usize,
        line: Line<'a>,
        nodes: &mut Vec<Node<'a>>,
    ) -> Option<usize> {
        if !is_top(line.text) {
            return None;
        }
        let drawn = |line: Line<'a>| line.text.starts_with(['+', '|']);
        let end = (at + 1..view.end).find(|&at| !self.flush(view, at).is_some_and(drawn)).unwrap_or(view.end);
        let lines: Vec<_> = (at..end).map(|at| self.line(at)).collect();
        let targets = self.take_targets();
        let table = match FirstLine::new(line).drawing(&lines) {
            Ok(drawing) => Ok(self.read_grid(drawing)),
            Err(unreadable) => SpannedGrid::new(&lines).map(|grid| self.read_spanned(&grid)).ok_or(unreadable),
        };
        Some(self.add_table(view, at..end, targets, table, nodes))
    }

    fn read_grid(&mut self, drawing: CheckedTable<'a>) -> Table<'a> {
        let mut table = Table { kind: TableKind::Grid, header: Vec::new(), body: Vec::new() };
        let mut row = RowLines::new(drawing.columns);
        for (number, kind) in drawing.lines {
            match kind {
                Kind::Row(parts) => row.push(number, parts.iter()),
                Kind::Separator => self.end_row(&mut row, &mut table),
                Kind::HeaderSeparator => {
                    self.end_row(&mut row, &mut table);
                    table.header = std::mem::take(&mut table.body);
                }
            }
        }
        table
    }

    /// Two consecutive borders have no row between them.
    fn end_row(&mut self, row: &mut RowLines<'a>, table: &mut Table<'a>) {
        if !row.is_empty() {
            table.body.push(self.row(row));
        }
    }
}
