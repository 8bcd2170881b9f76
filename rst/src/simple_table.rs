//! Simple tables, whose columns are underlined with `=`; see "Simple Tables" of the specification.

use std::ops::Range;

use super::document::{Node, Table, TableKind};
use super::line::Line;
use super::parser::{Parser, View};
use super::problem::ProblemKind;
use super::table::{RowLines, Unreadable};
use super::width;

/// The columns of a simple table, counted from its left edge.
struct Columns {
    ranges: Vec<Range<usize>>,
}

fn is_border(text: &str) -> bool {
    text.starts_with('=') && text.bytes().all(|byte| matches!(byte, b'=' | b' '))
}

fn is_top(text: &str) -> bool {
    is_border(text) && text.contains(' ')
}

/// Whether a line underlines cells that span columns. A single `-` is the text of a cell.
fn is_span(text: &str) -> bool {
    text.contains("--") && text.bytes().all(|byte| matches!(byte, b'-' | b' '))
}

impl Columns {
    fn new(border: &str) -> Self {
        let bytes = border.as_bytes();
        let mut ranges = Vec::new();
        let mut start = 0;
        while let Some(length) = memchr::memchr(b' ', bytes.get(start..).unwrap_or_default()) {
            ranges.push(start..start + length);
            let blanks = bytes.get(start + length..).unwrap_or_default();
            start += length + blanks.iter().take_while(|byte| **byte == b' ').count();
        }
        ranges.push(start..bytes.len());
        Self { ranges }
    }

    /// The column texts of a line that begins `indent` columns right of the table. Returns `None` if text crosses a
    /// column boundary.
    fn parts<'a>(&self, text: &'a str, indent: usize) -> Option<Vec<&'a str>> {
        let edges =
            self.ranges.iter().flat_map(|range| [range.start, range.end]).map(|edge| edge.saturating_sub(indent));
        let edges: Vec<usize> = edges.collect();
        let cut = |offsets: &[usize]| self.cut(text, offsets);
        if text.is_ascii() {
            let offsets: Vec<usize> = edges.iter().map(|edge| text.len().min(*edge)).collect();
            return cut(&offsets);
        }
        width::offsets(text, &edges, |offsets| cut(offsets).is_some()).and_then(|offsets| cut(&offsets))
    }

    /// The last column has no right limit.
    fn cut<'a>(&self, text: &'a str, edges: &[usize]) -> Option<Vec<&'a str>> {
        let mut parts = Vec::with_capacity(self.ranges.len());
        let mut columns = edges.chunks_exact(2).peekable();
        while let Some([start, end]) = columns.next() {
            let part = match columns.peek() {
                Some([next, ..]) => {
                    let margin = text.get(*end..*next)?;
                    margin.bytes().all(|byte| byte == b' ').then(|| text.get(*start..*end))?
                }
                _ => text.get(*start..),
            };
            parts.push(part?);
        }
        Some(parts)
    }
}

impl<'a> Parser<'a, '_> {
    pub(super) fn simple_table(
        &mut self,
        view: View,
        at: usize,
        line: Line<'a>,
        nodes: &mut Vec<Node<'a>>,
    ) -> Option<usize> {
        if !is_top(line.text) {
            return None;
        }
        let targets = self.take_targets();
        let columns = Columns::new(line.text);
        let borders = self.borders(view, at, line);
        let end = borders.as_ref().map_or(at, |borders| borders.end);
        let table = borders.and_then(|borders| self.simple_rows(view, &columns, at, &borders));
        let table = table.map(|rows| self.read_simple(&columns, rows));
        Some(self.add_table(view, at..end, targets, table, nodes))
    }

    /// The border line below the header, if any, and the border line at the end of the table. The table ends with its
    /// second border below the top, or with a border before a blank line.
    fn borders(&self, view: View, at: usize, top: Line<'a>) -> Result<Borders, Unreadable> {
        let mut header = None;
        for at in at + 1..view.end {
            let Some(line) = self.flush(view, at).filter(|line| is_border(line.text)) else {
                continue;
            };
            if line.text != top.text {
                return Err(Unreadable { line: line.number, kind: ProblemKind::MalformedSimpleTable });
            }
            let last = at + 1 >= view.end || self.is_blank(at + 1);
            if header.is_some() || last {
                return Ok(Borders { header, end: at + 1 });
            }
            header = Some(at);
        }
        Err(Unreadable { line: top.number, kind: ProblemKind::MalformedSimpleTable })
    }

    /// Splits every line into its columns before any cell is read, because the text of a malformed table must not be
    /// read twice.
    fn simple_rows(
        &self,
        view: View,
        columns: &Columns,
        at: usize,
        borders: &Borders,
    ) -> Result<Vec<SplitLine<'a>>, Unreadable> {
        let mut lines = Vec::with_capacity(borders.end - at);
        for at in at + 1..borders.end - 1 {
            let line = self.line(at);
            let unreadable = |kind| Unreadable { line: line.number, kind };
            if Some(at) == borders.header {
                lines.push(SplitLine::HeaderBorder);
            } else if is_span(line.text) {
                return Err(unreadable(ProblemKind::SpannedCells));
            } else {
                let indent = line.column.saturating_sub(view.column);
                let parts = columns.parts(line.text, if line.is_blank() { 0 } else { indent });
                let parts = parts.ok_or(unreadable(ProblemKind::MalformedSimpleTable))?;
                lines.push(SplitLine::Row(line.number, parts));
            }
        }
        Ok(lines)
    }

    /// A row begins where the first column has text; other lines continue it.
    fn read_simple(&mut self, columns: &Columns, lines: Vec<SplitLine<'a>>) -> Table<'a> {
        let mut table = Table { kind: TableKind::Simple, header: Vec::new(), body: Vec::new() };
        let mut row = RowLines::new(columns.ranges.len());
        for line in lines.into_iter().chain([SplitLine::Bottom]) {
            let begins = line.begins_row();
            if begins && !row.is_empty() {
                table.body.push(self.row(&mut row));
            }
            match line {
                SplitLine::Row(number, parts)
                    if !row.is_empty() || parts.iter().any(|part| !part.trim_start().is_empty()) =>
                {
                    row.push(number, parts.into_iter());
                }
                SplitLine::HeaderBorder => table.header = std::mem::take(&mut table.body),
                SplitLine::Row(..) | SplitLine::Bottom => {}
            }
        }
        table
    }
}

/// The lines of a table with both borders.
struct Borders {
    header: Option<usize>,
    end: usize,
}

/// A line of a table, split into its columns.
enum SplitLine<'a> {
    Row(usize, Vec<&'a str>),
    HeaderBorder,
    Bottom,
}

impl SplitLine<'_> {
    fn begins_row(&self) -> bool {
        match self {
            Self::Row(_, parts) => parts.first().is_some_and(|first| !first.trim_start_matches(' ').is_empty()),
            Self::HeaderBorder | Self::Bottom => true,
        }
    }
}
