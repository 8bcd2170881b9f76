//! Finds the tables that describe the content of a text: the keys of JSON in a string, or the settings in a list of strings.
//! Their rows are no fields of a body.

use std::collections::{HashMap, HashSet};

use restable_model::Documented;

use super::fields::{has_fields, references};
use super::{Service, TableId, heading_field};
use crate::page::{PageTable, Role, Row};

/// The tables with the parts of the rows of a service, by the table and the line of the row.
#[derive(Debug, Clone, Default)]
pub(super) struct Parts {
    of_rows: HashMap<(TableId, usize), Vec<TableId>>,
    all: HashSet<TableId>,
}

impl Parts {
    /// Finds the tables that no row with fields refers to. `taken` are the tables that have another meaning.
    pub(super) fn of(service: &Service, taken: &HashSet<TableId>) -> Self {
        let mut parts = Self::default();
        let is_taken = |table: &TableId| taken.contains(table) || repeats(service, *table, taken);
        for page in 0..service.pages.len() {
            for (row, table) in of_page(service, page).into_iter().filter(|(_, table)| !is_taken(table)) {
                let tables = parts.of_rows.entry(row).or_default();
                if !tables.contains(&table) {
                    tables.push(table);
                    parts.all.insert(table);
                }
            }
        }
        parts
    }

    /// Returns the tables with the parts of a row.
    pub(super) fn of_row(&self, id: TableId, row: &Row) -> &[TableId] {
        self.of_rows.get(&(id, row.line)).map_or(&[], Vec::as_slice)
    }

    /// Returns all tables with the parts of a row.
    pub(super) fn all(&self) -> impl Iterator<Item = TableId> + '_ {
        self.all.iter().copied()
    }

    /// Returns whether a table has the parts of a row.
    pub(super) fn contains(&self, id: TableId) -> bool {
        self.all.contains(&id)
    }
}

/// Returns the tables that may describe the parts of the rows of a page, each with its row. The first table of a body is none.
fn of_page(service: &Service, page: usize) -> Vec<((TableId, usize), TableId)> {
    let tables = service.pages.get(page).map_or(&[][..], |page| &page.tables);
    let mut firsts = HashSet::new();
    let mut candidates = HashSet::new();
    let mut named: HashMap<String, Vec<TableId>> = HashMap::new();
    for (table, content) in tables.iter().enumerate().filter(|(_, table)| is_of_body(table) && has_fields(table)) {
        let is_first = content.role != Role::Structure && firsts.insert((content.role, content.status));
        if is_first || content.is_flat {
            continue;
        }
        let id = TableId { page, table };
        candidates.insert(id);
        if let Some(field) = heading_field::of_table(content) {
            named.entry(field.to_lowercase()).or_default().push(id);
        }
    }
    let mut found = Vec::new();
    for (table, content) in tables.iter().enumerate().filter(|(_, table)| is_of_body(table)) {
        let id = TableId { page, table };
        for row in content.rows.iter().filter(|row| is_plain(row)) {
            let by_name = named.get(&row.name.to_lowercase()).into_iter().flatten().copied();
            let all = references(service, row).chain(by_name).filter(|found| candidates.contains(found));
            let is_of_zone = |found: &TableId| service.table(*found).is_some_and(|table| table.zone == content.zone);
            let own = all.filter(|found| *found != id).filter(is_of_zone);
            found.extend(own.map(|found| ((id, row.line), found)));
        }
    }
    found
}

/// Returns whether a table has the caption of a table of its page that has another meaning. A page with several statuses lists a
/// structure for each of them.
fn repeats(service: &Service, id: TableId, taken: &HashSet<TableId>) -> bool {
    let tables = service.pages.get(id.page).map_or(&[][..], |page| &page.tables);
    let is_same = |other: &PageTable| service.table(id).is_some_and(|table| table.caption == other.caption);
    let named = tables.iter().enumerate().filter(|(_, other)| !other.caption.is_empty() && is_same(other));
    named.map(|(table, _)| TableId { page: id.page, table }).any(|other| taken.contains(&other))
}

fn is_of_body(table: &PageTable) -> bool {
    matches!(table.role, Role::ResponseBody | Role::RequestBody | Role::Structure)
}

/// Returns whether the type of a row is text or a list of text, which has no fields.
fn is_plain(row: &Row) -> bool {
    match &row.documented {
        Some(Documented::Text) => true,
        Some(Documented::List(element)) => **element == Documented::Text,
        _ => false,
    }
}
