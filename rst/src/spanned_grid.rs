//! Grid tables with cells that span columns or rows. Only a table that [`grid_table`](super::grid_table) refuses is read
//! here.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::document::{Cell, Row, Table, TableKind};
use super::line::Line;
use super::parser::Parser;
use super::width;

/// The lines up to which a cell is repeated in each of its rows. Repeating longer ones could take quadratic time.
const MAX_REPEATED: usize = 12;

/// A table whose lines have all been checked, so that its cells can be read.
pub(super) struct SpannedGrid<'a> {
    cells: Vec<SpannedCell<'a>>,
    /// For each row its line, and the indices of its cells from left to right.
    rows: Vec<(usize, Vec<usize>)>,
    columns: usize,
    header: usize,
}

struct SpannedCell<'a> {
    columns: RangeInclusive<usize>,
    first_row: usize,
    lines: Vec<Line<'a>>,
}

/// The rows that have been read so far.
struct Builder<'a> {
    edges: Vec<usize>,
    grid: SpannedGrid<'a>,
    /// The lines since the last border, each with the offsets of the edges.
    band: Vec<(Line<'a>, Vec<usize>)>,
    /// For each column, whether the last border closes its cell.
    closed: Vec<bool>,
    /// The parts of the last border that belong to cells that continue below it.
    through: Option<(Line<'a>, Vec<usize>)>,
}

const fn is_rule(byte: u8) -> bool {
    matches!(byte, b'-' | b'=')
}

fn is_border(text: &str, at: Option<&usize>) -> bool {
    let byte = at.and_then(|at| text.as_bytes().get(*at));
    byte.is_some_and(|byte| matches!(byte, b'|' | b'+'))
}

/// Whether a border closes the cells between two edges.
fn is_ruled(text: &str, ends: &[usize]) -> bool {
    let [start, end] = ends else { return false };
    let drawn = text.as_bytes().get(*start..=*end);
    let Some([first, rule @ .., last]) = drawn else { return false };
    let corner = |byte: &u8| *byte == b'+' || is_rule(*byte);
    corner(first) && corner(last) && rule.iter().all(|byte| is_rule(*byte))
}

/// The columns of all corners. A corner is a `+` at an end of a rule, in a column that has a `|` elsewhere.
fn edges(lines: &[Line<'_>]) -> Vec<usize> {
    let (mut corners, mut bars) = (BTreeSet::new(), BTreeSet::new());
    for line in lines.iter().filter(|line| line.text.is_ascii()) {
        let bytes = line.text.as_bytes();
        bars.extend(memchr::memchr_iter(b'|', bytes));
        let mut last: Option<usize> = None;
        for at in memchr::memchr_iter(b'+', bytes) {
            let from = last.replace(at);
            let rule = |from: usize| bytes.get(from + 1..at).is_some_and(|rule| rule.iter().all(|byte| is_rule(*byte)));
            if let Some(from) = from.filter(|from| from + 1 < at && rule(*from)) {
                corners.extend([from, at]);
            }
        }
    }
    corners.intersection(&bars).copied().collect()
}

impl<'a> SpannedGrid<'a> {
    /// Returns `None` if the borders do not form rectangles.
    pub(super) fn new(lines: &[Line<'a>]) -> Option<Self> {
        let edges = edges(lines);
        let columns = edges.len().saturating_sub(1);
        let grid = Self { cells: Vec::new(), rows: Vec::new(), columns, header: 0 };
        let mut builder = Builder { edges, grid, band: Vec::new(), closed: Vec::new(), through: None };
        for &line in lines {
            builder.line(line)?;
        }
        let ends = builder.band.is_empty() && builder.closed.iter().all(|closed| *closed);
        let mut grid = Some(builder.grid).filter(|grid| ends && !grid.rows.is_empty())?;
        grid.cells.iter_mut().for_each(SpannedCell::trim);
        Some(grid)
    }
}

impl<'a> Builder<'a> {
    /// Adds a line. Returns `None` if its borders do not meet those of the other lines.
    fn line(&mut self, line: Line<'a>) -> Option<()> {
        let offsets = self.offsets(line.text)?;
        let ruled: Vec<bool> = offsets.windows(2).map(|ends| is_ruled(line.text, ends)).collect();
        if !ruled.contains(&true) {
            self.band.push((line, offsets));
            return Some(());
        }
        self.end_row()?;
        if line.text.contains('=') && ruled.iter().all(|ruled| *ruled) {
            let first = self.grid.header == 0 && !self.grid.rows.is_empty();
            self.grid.header = first.then_some(self.grid.rows.len())?;
        }
        self.closed = ruled;
        self.through = Some((line, offsets));
        Some(())
    }

    /// The offsets of the edges in a line, which has borders at both ends.
    fn offsets(&self, text: &str) -> Option<Vec<usize>> {
        let fits = |found: &[usize]| {
            let last = found.last().is_some_and(|last| last + 1 == text.len());
            last && is_border(text, found.first()) && is_border(text, found.last())
        };
        if text.is_ascii() {
            return Some(self.edges.clone()).filter(|edges| fits(edges));
        }
        width::offsets(text, &self.edges, fits)
    }

    /// Adds the lines since the last border as a row. Returns `None` if one of its cells is not a rectangle.
    fn end_row(&mut self) -> Option<()> {
        let band = std::mem::take(&mut self.band);
        let Some((first, _)) = band.first() else {
            return Some(());
        };
        let above = self.grid.rows.last().map(|(_, cells)| cells.clone()).unwrap_or_default();
        let mut cells = Vec::new();
        let mut start = 0;
        while start < self.grid.columns {
            let open =
                |column: usize| band.iter().any(|(line, offsets)| !is_border(line.text, offsets.get(column + 1)));
            let end = (start..self.grid.columns - 1).find(|column| !open(*column)).unwrap_or(self.grid.columns - 1);
            let index = self.cell(start..=end, &above)?;
            self.grid.cells.get_mut(index)?.push(&band);
            cells.push(index);
            start = end + 1;
        }
        self.grid.rows.push((first.number, cells));
        Some(())
    }

    /// The cell of some columns: the one above, if the border between does not close it.
    fn cell(&mut self, columns: RangeInclusive<usize>, above: &[usize]) -> Option<usize> {
        let closed = self.closed.get(columns.clone())?;
        if closed.iter().all(|closed| *closed) {
            let first_row = self.grid.rows.len();
            self.grid.cells.push(SpannedCell { columns, first_row, lines: Vec::new() });
            return Some(self.grid.cells.len() - 1);
        }
        let same = |index: &&usize| self.grid.cells.get(**index).is_some_and(|cell| cell.columns == columns);
        let index = *above.iter().find(same)?;
        let continues = closed.iter().all(|closed| !closed);
        self.grid.cells.get_mut(index)?.push(self.through.as_slice());
        continues.then_some(index)
    }
}

impl<'a> SpannedCell<'a> {
    /// Removes the blank lines at both ends.
    fn trim(&mut self) {
        let used = |line: &Line<'_>| !line.is_blank();
        self.lines.truncate(self.lines.iter().rposition(used).map_or(0, |last| last + 1));
        self.lines.drain(..self.lines.iter().position(used).unwrap_or_default());
    }

    fn push(&mut self, lines: &[(Line<'a>, Vec<usize>)]) {
        let (start, end) = (*self.columns.start(), *self.columns.end() + 1);
        let text = |line: &Line<'a>, offsets: &[usize]| line.text.get(offsets.get(start)? + 1..*offsets.get(end)?);
        let part =
            |(line, offsets): &(Line<'a>, Vec<usize>)| Line::new(text(line, offsets).unwrap_or_default(), line.number);
        self.lines.extend(lines.iter().map(part));
    }
}

impl<'a> Parser<'a, '_> {
    /// A cell that spans rows is in each of them, and a cell that spans columns is in the first of them.
    pub(super) fn read_spanned(&mut self, grid: &SpannedGrid<'a>) -> Table<'a> {
        let rows = grid.rows.iter().enumerate().map(|(index, row)| self.spanned_row(grid, index, row));
        let mut header: Vec<Row<'a>> = rows.collect();
        let body = header.split_off(grid.header);
        Table { kind: TableKind::Grid, header, body }
    }

    fn spanned_row(&mut self, grid: &SpannedGrid<'a>, row: usize, (line, cells): &(usize, Vec<usize>)) -> Row<'a> {
        let empty = Cell { line: *line, children: Vec::new() };
        let mut read = vec![empty; grid.columns];
        for cell in cells.iter().filter_map(|index| grid.cells.get(*index)) {
            let Some(place) = read.get_mut(*cell.columns.start()) else { continue };
            if cell.first_row == row {
                *place = self.cell(&cell.lines, *line);
            } else if cell.lines.len() <= MAX_REPEATED {
                *place = self.quietly(|parser| parser.cell(&cell.lines, *line));
            }
        }
        Row { line: *line, cells: read }
    }
}
