//! Finds the tables that describe other forms of the same object: "for a sloop, see Table 3; for a ketch, see Table 4".

use std::collections::{HashMap, HashSet};

use super::fields::has_fields;
use super::{Service, TableId};
use crate::page::{PageTable, Row, Zone};

/// The other tables of the rows of a service that have several, by the table and the line of the row.
#[derive(Debug, Clone, Default)]
pub(super) struct Alternatives(HashMap<(TableId, usize), Vec<TableId>>);

impl Alternatives {
    pub(super) fn of(service: &Service) -> Self {
        Self((0..service.pages.len()).flat_map(|page| of_page(service, page)).collect())
    }

    /// Returns the tables of a row besides the first one.
    pub(super) fn of_row(&self, id: TableId, row: &Row) -> &[TableId] {
        self.0.get(&(id, row.line)).map_or(&[], Vec::as_slice)
    }

    /// Returns all tables that are not the first ones of their row.
    pub(super) fn all(&self) -> impl Iterator<Item = TableId> + '_ {
        self.0.values().flatten().copied()
    }
}

fn of_page(service: &Service, page: usize) -> Vec<((TableId, usize), Vec<TableId>)> {
    let tables = service.pages.get(page).map_or(&[][..], |page| &page.tables);
    let rows = || {
        let tables = tables.iter().enumerate();
        tables.flat_map(|(table, content)| content.rows.iter().map(move |row| (TableId { page, table }, row)))
    };
    let forms = Forms::of(page, tables);
    if !forms.0.values().any(|tables| tables.len() > 1) && !rows().any(|(_, row)| refers_twice(row)) {
        return Vec::new();
    }
    let mut firsts: Vec<((TableId, &Row), TableId)> = Vec::new();
    let mut taken = HashSet::new();
    for (id, row) in rows() {
        let Some(first) = service.fields(id, row).table() else { continue };
        taken.insert(first);
        if first.page == page && (refers_twice(row) || forms.has_several(tables, first)) {
            firsts.push(((id, row), first));
        }
    }
    let mut found = Vec::new();
    for ((id, row), first) in firsts {
        let referred = row.references.iter().filter_map(|reference| {
            let (page, label) = service.resolve(&reference.label).filter(|(_, label)| !label.is_section)?;
            Some(TableId { page, table: label.table? })
        });
        let mut known = HashSet::new();
        let others = referred.chain(forms.of_table(tables, first));
        let is_other = |other: &TableId| *other > id && *other != first && !taken.contains(other);
        let others = others.filter(is_other).filter(|other| is_form(service, first, *other) && known.insert(*other));
        let others: Vec<_> = others.collect();
        if !others.is_empty() {
            found.push(((id, row.line), others));
        }
    }
    found
}

fn refers_twice(row: &Row) -> bool {
    row.references.len() > 1 && row.is_structured()
}

/// Returns whether two tables can describe the same object: they are in the same part of a page, and document types if the
/// other does. The other tables of an object with a name and a value list its names.
fn is_form(service: &Service, first: TableId, other: TableId) -> bool {
    let (Some(one), Some(two)) = (service.table(first), service.table(other)) else { return false };
    let has_types = |table: &PageTable| table.rows.iter().any(|row| !row.type_text.trim().is_empty());
    first.page == other.page
        && one.zone == two.zone
        && has_fields(two)
        && !two.is_flat
        && has_types(one) == has_types(two)
        && !one.rows.iter().all(|row| matches!(row.name.as_str(), "name" | "key" | "value"))
}

/// The tables of a page whose captions differ only in the parentheses at their end.
struct Forms<'p>(HashMap<(Zone, &'p str), Vec<TableId>>);

impl<'p> Forms<'p> {
    fn of(page: usize, tables: &'p [PageTable]) -> Self {
        let mut forms: HashMap<_, Vec<TableId>> = HashMap::new();
        for (table, content) in tables.iter().enumerate() {
            if let Some(form) = form(content) {
                forms.entry((content.zone, form)).or_default().push(TableId { page, table });
            }
        }
        Self(forms)
    }

    fn of_table(&self, tables: &'p [PageTable], id: TableId) -> impl Iterator<Item = TableId> + '_ {
        let key = tables.get(id.table).and_then(|table| Some((table.zone, form(table)?)));
        key.and_then(|key| self.0.get(&key)).into_iter().flatten().copied()
    }

    fn has_several(&self, tables: &'p [PageTable], id: TableId) -> bool {
        self.of_table(tables, id).nth(1).is_some()
    }
}

/// Returns a caption without the parentheses at its end.
fn form(table: &PageTable) -> Option<&str> {
    let (form, _) = table.caption.trim_end().strip_suffix(')')?.rsplit_once('(')?;
    Some(form.trim_end()).filter(|form| !form.is_empty())
}
