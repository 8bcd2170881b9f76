//! From a structured row to the table of its fields.

use std::collections::{HashMap, HashSet};

use restable_model::Documented;

use super::index::{Eliminated, Of};
use super::{Service, TableId};
use crate::page::{PageTable, Role, Row, Zone};

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
    let zone = service.table(id)?.zone;
    let only = service.index.eliminated(id.page, zone)?;
    let is_row = service.table(only.table)?.rows.get(only.row).is_some_and(|only| std::ptr::eq(only, row));
    let has_list = matches!(row.documented, Some(Documented::List(_) | Documented::Object));
    (is_row && has_list).then_some(only.fields)
}

/// The rows of a page that find their fields so, at most one in each zone.
pub(super) fn eliminated(service: &Service, page: usize) -> Vec<((usize, Zone), Eliminated)> {
    let mut zones: HashMap<Zone, Elimination> = HashMap::new();
    let tables = service.pages.get(page).map_or(&[][..], |page| &page.tables);
    for (table, content) in tables.iter().enumerate().filter(|(_, table)| has_fields(table)) {
        let id = TableId { page, table };
        let zone = zones.entry(content.zone).or_default();
        if content.caption.contains("field") {
            zone.orphans.push(id);
        }
        for (at, row) in content.rows.iter().enumerate() {
            match said(service, id, row) {
                Some(found) => {
                    zone.reached.insert(found);
                }
                None if row.is_structured() => zone.open.push((id, at)),
                None => {}
            }
        }
    }
    zones.into_iter().filter_map(|(zone, found)| Some(((page, zone), found.only()?))).collect()
}

/// What a zone of a page has.
#[derive(Default)]
struct Elimination {
    /// Structured rows that lead nowhere.
    open: Vec<(TableId, usize)>,
    /// Tables that rows lead to.
    reached: HashSet<TableId>,
    /// Tables that are about a field.
    orphans: Vec<TableId>,
}

impl Elimination {
    fn only(self) -> Option<Eliminated> {
        let [(table, row)] = *self.open.as_slice() else { return None };
        let mut orphans = self.orphans.iter().filter(|id| **id > table && !self.reached.contains(id));
        let fields = *orphans.next().filter(|_| orphans.next().is_none())?;
        Some(Eliminated { table, row, fields })
    }
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
    nearest(service, id, &[(Of::Caption, &row.name)])
        .or_else(|| nearest(service, id, &[(Of::Whole, structure)]))
        .or_else(|| says(structure).then(|| nearest(service, id, &[(Of::Caption, structure)]))?)
        .or_else(|| by_element(service, id, row))
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

/// A table whose caption names one of what the row has many of, `tag` for `tags`, or writes its name in other letters.
fn by_element(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let one = row.name.strip_suffix('s').filter(|one| one.len() > 2);
    let words = [(Of::Lower, row.name.as_str()), (Of::Field, one.unwrap_or_default())];
    nearest(service, id, words.get(..1 + usize::from(one.is_some()))?)
}

/// Whether a caption is about a field or a structure.
pub(super) fn is_about_field(caption: &str) -> bool {
    ["field", "structure", "object"].iter().any(|word| caption.contains(word))
}

/// A table without a caption whose paragraph names the field.
fn by_lead(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    nearest(service, id, &[(Of::Lead, &row.name)])
}

/// The first table with one of the words behind the row's own, in its letters and case, then before it.
fn nearest(service: &Service, id: TableId, words: &[(Of, &str)]) -> Option<TableId> {
    let zone = service.table(id)?.zone;
    let table = service.index.nearest(id, zone, words)?;
    Some(TableId { page: id.page, table })
}

pub(super) fn has_fields(table: &PageTable) -> bool {
    !matches!(table.role, Role::Codes) && !table.rows.is_empty()
}

fn unresolved(service: &Service, row: &Row) -> Option<Fields> {
    let mut types = row.references.iter().take(row.type_references);
    let lost = types.find(|reference| service.resolve(&reference.label).is_none())?;
    Some(Fields::Unresolved(lost.label.clone()))
}
