//! The tables that list the names of entries: a row of names with values refers to one for each kind of its entries.

use super::{Service, TableId};
use crate::page::{PageTable, Row};

/// Returns the tables whose rows are the names of the entries of a row, and no fields: if the row is a list of names with values,
/// the later tables of its zone that it refers to besides the table of its fields.
pub(super) fn of_row(service: &Service, id: TableId, row: &Row) -> Vec<TableId> {
    let has_others = row.references.len() > 1;
    let Some(fields) = service.fields(id, row).table().filter(|_| has_others) else { return Vec::new() };
    if !service.table(fields).is_some_and(lists_entries) {
        return Vec::new();
    }
    let zone = service.table(id).map(|table| table.zone);
    let tables = row.references.iter().filter_map(|reference| {
        let (page, label) = service.resolve(&reference.label).filter(|(_, label)| !label.is_section)?;
        Some(TableId { page, table: label.table? })
    });
    let is_other = |found: &TableId| {
        let is_in_zone = service.table(*found).map(|table| table.zone) == zone;
        found.page == id.page && *found > id && *found != fields && is_in_zone
    };
    tables.filter(is_other).collect()
}

/// Returns whether a table describes an entry: a name and its value.
fn lists_entries(table: &PageTable) -> bool {
    let has = |names: &[&str]| table.rows.iter().any(|row| names.contains(&row.name.to_lowercase().as_str()));
    table.rows.len() <= MAX_ROWS && has(&["name", "key"]) && has(&["value", "values"])
}

/// The number of rows of a table that describes an entry, at most. A larger table describes an object that has a name and a
/// value among other fields.
const MAX_ROWS: usize = 3;
