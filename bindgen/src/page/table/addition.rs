//! Columns that add to the description of a row: constraints, defaults, values, and all that have another header.

use std::borrow::Cow;

use restable_rst::{Block, Cell, Node, Text};

use super::Prose;
use crate::page::column::Column;
use crate::page::{DocumentedValue, values};

/// The columns of a table: their headers as written, and what they contain.
#[derive(Clone, Copy)]
pub(super) struct Columns<'h> {
    pub(super) headers: &'h [String],
    pub(super) meanings: &'h [Option<Column>],
}

impl<'h> Columns<'h> {
    /// Returns the cell of a row in the first column of a kind.
    pub(super) fn cell<'r, 'a>(self, row: &'r restable_rst::Row<'a>, wanted: Column) -> Option<&'r Cell<'a>> {
        let at = self.meanings.iter().position(|column| *column == Some(wanted))?;
        row.cells.get(at)
    }

    /// Returns what the additional cells of a row say, each after its label.
    pub(super) fn additions<'r>(self, row: &'r restable_rst::Row<'_>) -> impl Iterator<Item = Prose> + use<'r, 'h> {
        let cells = (0..).zip(&row.cells);
        cells.filter_map(move |(at, cell)| Some(Prose::of_section(self.label(at)?, &cell.children)))
    }

    /// Returns the values in the column of values of a row.
    pub(super) fn values(self, row: &restable_rst::Row<'_>) -> Vec<DocumentedValue> {
        self.cell(row, Column::Values).map(|cell| values::of_cell(&introduced(cell))).unwrap_or_default()
    }

    /// Returns the label of a column that adds to the description; `None` for the others. A second description is an addition.
    fn label(self, at: usize) -> Option<&'h str> {
        let header = || self.headers.get(at).map(|header| header.trim()).filter(|header| !header.is_empty());
        match self.meanings.get(at)? {
            Some(Column::Constraint) => Some("Constraints"),
            Some(Column::Default) => Some("Default value"),
            Some(Column::Description) => {
                let first = self.meanings.iter().position(|column| *column == Some(Column::Description));
                header().filter(|_| first != Some(at))
            }
            Some(Column::Values) | None => header(),
            Some(_) => None,
        }
    }
}

/// Returns the cell with an introduction before its list: the header of its column introduces it.
fn introduced<'a>(cell: &Cell<'a>) -> Cell<'a> {
    let mut children = cell.children.clone();
    match children.first_mut() {
        Some(Node { block: Block::Paragraph(text), .. }) => {
            *text = Text(Cow::Owned(format!("Options: {}", text.as_str())));
        }
        Some(first) => {
            let introduction = Block::Paragraph(Text(Cow::Borrowed("Options:")));
            let introduction = Node { block: introduction, targets: Vec::new(), ..first.clone() };
            children.insert(0, introduction);
        }
        None => {}
    }
    Cell { line: cell.line, children }
}
