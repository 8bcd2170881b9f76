//! Tables of parameters.

use restable_model::{Documented, Presence};

use super::column::Column;
use super::heading::{Zone, without_number};
use super::reference::{self, Reference};
use super::{DocumentedValue, Hints, Prose, Role, Status, hint, presence, type_cell, values};
use crate::problem::{Kind, Problem};
use restable_rst::{Cell, Table};

/// A table of a page.
#[derive(Debug, Clone)]
pub struct PageTable {
    /// What the table lists.
    pub role: Role,
    /// The answers it is about.
    pub status: Status,
    /// The part of the page it stands in.
    pub zone: Zone,
    /// The section it stands in, counted from the top of the page.
    pub section: usize,
    /// The caption without its number; empty if there is none.
    pub caption: String,
    /// The paragraph before it.
    pub lead: String,
    /// The headers as written.
    pub columns: Vec<String>,
    /// The rows that could be read.
    pub rows: Vec<Row>,
    /// How many rows the page has, readable or not.
    pub documented_rows: usize,
    /// The line it begins at.
    pub line: usize,
    /// The Rust name of its type, where a person has given one.
    pub rust_name: Option<String>,
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct Row {
    /// The name on the wire, as the page writes it.
    pub name: String,
    /// The documented type; [`Documented::Any`] if the page does not say, `None` if no rule knows what it says.
    pub documented: Option<Documented>,
    /// The text of the Type cell.
    pub type_text: String,
    /// References of the Type cell, then those of the description, then those of the name.
    pub references: Vec<Reference>,
    /// How many of the references are in the Type cell.
    pub type_references: usize,
    /// Whether it has to be there.
    pub presence: Presence,
    /// Where it travels, if a column says.
    pub location: Option<String>,
    /// What it means.
    pub description: Prose,
    /// The values that the description lists.
    pub values: Vec<DocumentedValue>,
    /// What else the description says.
    pub hints: Hints,
    /// The line of the page.
    pub line: usize,
    /// The Rust name of its field, where a person has given one.
    pub rust_name: Option<String>,
}

/// What stands around a table.
pub(super) struct Surroundings<'p> {
    pub(super) zone: Zone,
    pub(super) status: Status,
    pub(super) section: usize,
    pub(super) lead: &'p str,
    pub(super) caption: &'p str,
    pub(super) line: usize,
}

/// Reads a table. What is not understood is added to `problems`.
pub(super) fn read(table: &Table<'_>, around: &Surroundings<'_>, problems: &mut Vec<Problem>) -> Option<PageTable> {
    let columns: Vec<String> = headers(table);
    let meanings: Vec<_> = columns.iter().map(|header| Column::of(header)).collect();
    let caption = without_number(around.caption);
    let lists_codes = meanings.first() == Some(&Some(Column::Code));
    let is_read = meanings.contains(&Some(Column::Name)) && meanings.iter().flatten().count() > 1;
    if !is_read && !lists_codes {
        if matches!(around.zone, Zone::Uri | Zone::Request | Zone::Response | Zone::ResponseExample) {
            let about = format_args!("columns {}", columns.join(", "));
            problems.push(Problem::new(around.line, Kind::UnknownTable, about));
        }
        return None;
    }
    let role = if lists_codes { Role::Codes } else { Role::of(caption, around.zone, around.lead) };
    let mut rows = Vec::new();
    if is_read {
        rows.extend(table.body.iter().filter_map(|row| Row::read(row, &meanings, problems)));
    }
    Some(PageTable {
        role,
        status: Status::of(caption).unwrap_or(around.status),
        zone: around.zone,
        section: around.section,
        caption: caption.to_owned(),
        lead: around.lead.to_owned(),
        columns,
        rows,
        documented_rows: table.body.len(),
        line: around.line,
        rust_name: None,
    })
}

/// The text of the header, the lines of each column joined.
fn headers(table: &Table<'_>) -> Vec<String> {
    let mut headers: Vec<String> = Vec::new();
    for row in &table.header {
        for (index, cell) in row.cells.iter().enumerate() {
            match headers.get_mut(index) {
                Some(header) => header.extend([" ", &*cell.plain()]),
                None => headers.push(cell.plain().into_owned()),
            }
        }
    }
    headers
}

impl Row {
    fn read(row: &restable_rst::Row<'_>, columns: &[Option<Column>], problems: &mut Vec<Problem>) -> Option<Self> {
        let cell = |wanted| {
            let at = columns.iter().position(|column| *column == Some(wanted))?;
            row.cells.get(at)
        };
        let plain = |wanted| cell(wanted).map(|cell| reference::plain(cell).trim().to_owned()).unwrap_or_default();
        let mut name = plain(Column::Name);
        // A bare hyphen is a list of nothing for reStructuredText, and a name that the page does not know for its author.
        if name.is_empty() && cell(Column::Name).is_some_and(is_hyphen) {
            name.push('-');
        }
        if name.is_empty() {
            problems.push(Problem::new(row.line, Kind::NamelessRow, "empty first cell"));
            return None;
        }
        // In some rows the Mandatory cell has slipped into the Type column, and the type into the description.
        let slipped = matches!(plain(Column::Type).as_str(), "Yes" | "No");
        let type_column = if slipped { Column::Description } else { Column::Type };
        let mut references = cell(type_column).map(reference::of_cell).unwrap_or_default();
        let type_references = references.len();
        let description = cell(Column::Description).filter(|_| !slipped);
        let others = [Column::Description, Column::Name];
        references.extend(others.into_iter().filter_map(cell).flat_map(reference::of_cell));
        Some(Self {
            documented: documented(cell(type_column), &name, row.line, problems),
            type_text: plain(type_column),
            presence: presence(&plain(if slipped { Column::Type } else { Column::Mandatory }), row.line, problems),
            location: cell(Column::In).map(|cell| cell.plain().into_owned()),
            hints: hint::read(&name, &description.map(reference::plain).unwrap_or_default()),
            values: description.map(values::of_cell).unwrap_or_default(),
            description: description.map(|cell| Prose::of_nodes(&cell.children)).unwrap_or_default(),
            line: row.line,
            rust_name: None,
            name,
            references,
            type_references,
        })
    }
}

fn is_hyphen(cell: &Cell<'_>) -> bool {
    matches!(cell.children.as_slice(), [only] if matches!(&only.block, restable_rst::Block::BulletList(_)))
}

fn documented(cell: Option<&Cell<'_>>, name: &str, line: usize, problems: &mut Vec<Problem>) -> Option<Documented> {
    match cell.map_or(Ok(None), type_cell::read) {
        Ok(Some(documented)) => Some(documented),
        Ok(None) => {
            problems.push(Problem::new(line, Kind::UntypedRow, format_args!("`{name}`")));
            Some(Documented::Any)
        }
        // The type may name a table of the page, which are not all known yet; see `named_type::settle`.
        Err(_) => None,
    }
}

fn presence(cell: &str, line: usize, problems: &mut Vec<Problem>) -> Presence {
    match presence::read(cell) {
        Ok(Some(true)) => Presence::Mandatory,
        Ok(Some(false)) => Presence::Optional,
        Ok(None) => Presence::Documented,
        Err(()) => {
            problems.push(Problem::new(line, Kind::UnknownPresence, format_args!("`{cell}`")));
            Presence::Optional
        }
    }
}

impl Row {
    /// Whether the type may have fields of its own: an object, or a list or map of objects or of what is not said.
    pub fn is_structured(&self) -> bool {
        self.documented.as_ref().is_some_and(type_cell::is_structured)
    }
}
