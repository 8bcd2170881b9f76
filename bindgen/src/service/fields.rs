//! From a structured row to the table of its fields.

use restable_model::Documented;

use super::{Service, TableId};
use crate::page::{PageTable, Role, Row};

/// Where the fields of a row are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fields {
    /// The type has no fields.
    None,
    /// In this table. It may be one that the row's own table is nested in.
    Table(TableId),
    /// Nowhere: any field is accepted.
    Open,
    /// Behind a reference of the Type cell that leads nowhere; this is its label.
    Unresolved(String),
}

impl Fields {
    /// The table, if there is one.
    pub fn table(self) -> Option<TableId> {
        match self {
            Self::Table(id) => Some(id),
            Self::None | Self::Open | Self::Unresolved(_) => None,
        }
    }
}

/// The ways in the order in which they are tried.
pub(super) fn find(service: &Service, id: TableId, row: &Row) -> Fields {
    if !row.is_structured() {
        return Fields::None;
    }
    let found = said(service, id, row).map(Fields::Table).or_else(|| unresolved(service, row));
    found.or_else(|| by_elimination(service, id, row).map(Fields::Table)).unwrap_or(Fields::Open)
}

/// The table that the page says something of.
fn said(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    by_reference(service, row)
        .filter(|found| *found != id || is_recursive(service, id, row))
        .or_else(|| by_caption(service, id, row))
        .or_else(|| by_lead(service, id, row))
}

/// The table behind the row's own that nothing leads to, where it is the only one, and the row the only one that leads
/// nowhere.
fn by_elimination(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let page = service.pages.get(id.page)?;
    let zone = page.tables.get(id.table)?.zone;
    let in_zone = || page.tables.iter().enumerate().filter(|(_, table)| table.zone == zone && has_fields(table));
    let rows = || in_zone().flat_map(|(table, content)| content.rows.iter().map(move |row| (table, row)));
    let lead = |(table, row): (usize, &Row)| said(service, TableId { page: id.page, table }, row);
    let mut open = rows().filter(|(_, row)| row.is_structured()).filter(|row| lead(*row).is_none());
    let is_only = open.next().is_some_and(|(_, first)| std::ptr::eq(first, row)) && open.next().is_none();
    let has_list = matches!(row.documented, Some(Documented::List(_) | Documented::Object));
    if !is_only || !has_list {
        return None;
    }
    let reached: Vec<_> = rows().filter_map(lead).collect();
    let is_orphan = |table: &usize| {
        let is_field = page.tables.get(*table).is_some_and(|table| table.caption.contains("field"));
        *table > id.table && is_field && !reached.contains(&TableId { page: id.page, table: *table })
    };
    let mut orphans = in_zone().map(|(table, _)| table).filter(is_orphan);
    let only = orphans.next().filter(|_| orphans.next().is_none())?;
    Some(TableId { page: id.page, table: only })
}

/// References of the Type cell, the description and the name, in this order, to a table of parameters.
fn by_reference(service: &Service, row: &Row) -> Option<TableId> {
    row.references.iter().find_map(|reference| {
        let (page, label) = service.resolve(&reference.label)?;
        let id = TableId { page, table: label.table? };
        // A label on the title of another page is a reference to read on, unless the page is about nothing else.
        let is_aside = label.is_section && service.pages.get(page)?.tables.len() > 1;
        (!is_aside && has_fields(service.table(id)?)).then_some(id)
    })
}

/// Whether a reference to the row's own table is meant: a tree, not a "see the table above".
fn is_recursive(service: &Service, id: TableId, row: &Row) -> bool {
    let own = |label: &str| {
        service.resolve(label).is_some_and(|(page, label)| page == id.page && label.table == Some(id.table))
    };
    row.references.iter().take(row.type_references).any(|reference| own(&reference.label))
}

/// A table of the page whose caption names the field.
fn by_caption(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    // `Array of Volume` and `List<volume>` name the structure in their last word.
    let structure = row.type_text.split_whitespace().next_back().unwrap_or(&row.name);
    let structure = structure.rsplit(['<', '[']).next().unwrap_or(structure).trim_end_matches(['>', ']']);
    behind_first(service, id, |table| names(&table.caption, &row.name))
        .or_else(|| behind_first(service, id, |table| table.caption == structure))
        .or_else(|| behind_first(service, id, |table| says(structure) && names(&table.caption, structure)))
        .or_else(|| behind_first(service, id, |table| captions_element(table, row)))
}

/// Whether a word of a type names a structure, and is not how every type is called.
fn says(structure: &str) -> bool {
    const TYPES: [&str; 12] = [
        "object",
        "objects",
        "array",
        "list",
        "dict",
        "map",
        "structure",
        "structures",
        "json",
        "data",
        "field",
        "string",
    ];
    structure.len() > 2 && !TYPES.contains(&structure.to_lowercase().as_str())
}

/// The caption names one of what the row has many of, `tag` for `tags`, or writes its name in other letters.
fn captions_element(table: &PageTable, row: &Row) -> bool {
    let one = row.name.strip_suffix('s').filter(|one| one.len() > 2);
    let is_field = ["field", "structure", "object"].iter().any(|word| table.caption.contains(word));
    is_field && (one.is_some_and(|one| names(&table.caption, one)) || names(&table.caption.to_lowercase(), &row.name))
}

/// A table without a caption whose paragraph names the field.
fn by_lead(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    behind_first(service, id, |table| table.caption.is_empty() && names(&table.lead, &row.name))
}

/// The first such table behind the row's own, then before it.
fn behind_first(service: &Service, id: TableId, fits: impl Fn(&PageTable) -> bool) -> Option<TableId> {
    let page = service.pages.get(id.page)?;
    let zone = page.tables.get(id.table)?.zone;
    let fits =
        |at: &usize| page.tables.get(*at).is_some_and(|table| table.zone == zone && has_fields(table) && fits(table));
    let mut order = (id.table + 1..page.tables.len()).chain((0..id.table).rev());
    order.find(fits).map(|table| TableId { page: id.page, table })
}

fn has_fields(table: &PageTable) -> bool {
    !matches!(table.role, Role::Codes) && !table.rows.is_empty()
}

/// Whether a text has the name as a word, in its letters and case.
fn names(text: &str, name: &str) -> bool {
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
    text.split(|letter| !is_name(letter)).any(|word| word == name)
}

fn unresolved(service: &Service, row: &Row) -> Option<Fields> {
    let mut types = row.references.iter().take(row.type_references);
    let lost = types.find(|reference| service.resolve(&reference.label).is_none())?;
    Some(Fields::Unresolved(lost.label.clone()))
}
