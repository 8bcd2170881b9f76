//! Finds the tables that describe other forms of the same object: "for a sloop, see Table 3; for a ketch, see Table 4", or a
//! table with the heading "Fields of a sloop (**rig** is set to **sloop**)" after the table with the row `rig`.

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
    let conditional = Conditional::of(page, tables);
    if forms.0.is_empty() && conditional.0.is_empty() && !rows().any(|(_, row)| refers_twice(row)) {
        return Vec::new();
    }
    let mut firsts: Vec<((TableId, &Row), TableId)> = Vec::new();
    let mut taken = HashSet::new();
    for (id, row) in rows() {
        let Some(first) = service.fields(id, row).table() else { continue };
        taken.insert(first);
        let has_others = || forms.has_several(tables, first) || conditional.of_table(tables, first).next().is_some();
        if first.page == page && (refers_twice(row) || has_others()) {
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
        let others = referred.chain(forms.of_table(tables, first)).chain(conditional.of_table(tables, first));
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

/// The tables of a page whose captions differ only in the parentheses at their end. One of them may have none.
struct Forms<'p>(HashMap<(Zone, &'p str), Vec<TableId>>);

impl<'p> Forms<'p> {
    fn of(page: usize, tables: &'p [PageTable]) -> Self {
        let mut forms: HashMap<_, Vec<TableId>> = HashMap::new();
        let mut bare = HashMap::new();
        for (table, content) in tables.iter().enumerate().filter(|(_, content)| !content.caption.is_empty()) {
            let id = TableId { page, table };
            match form(content) {
                Some(form) => forms.entry((content.zone, form)).or_default().push(id),
                None => {
                    bare.entry((content.zone, content.caption.trim())).or_insert(id);
                }
            }
        }
        for (key, tables) in &mut forms {
            tables.extend(bare.get(key));
            tables.sort_unstable();
        }
        forms.retain(|_, tables| tables.len() > 1);
        Self(forms)
    }

    fn of_table(&self, tables: &'p [PageTable], id: TableId) -> impl Iterator<Item = TableId> + '_ {
        let table = tables.get(id.table);
        let key = table.map(|table| (table.zone, form(table).unwrap_or(table.caption.trim())));
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

/// The tables that are valid if a field has a value, and that list this field themselves, by the zone and the field.
struct Conditional<'p>(HashMap<(Zone, &'p str), Vec<TableId>>);

impl<'p> Conditional<'p> {
    fn of(page: usize, tables: &'p [PageTable]) -> Self {
        let mut found: HashMap<_, Vec<TableId>> = HashMap::new();
        for (table, content) in tables.iter().enumerate() {
            if let Some(condition) = condition(content) {
                found.entry((content.zone, condition.field)).or_default().push(TableId { page, table });
            }
        }
        Self(found)
    }

    /// Returns the tables with a condition on a row of another table.
    fn of_table(&self, tables: &'p [PageTable], id: TableId) -> impl Iterator<Item = TableId> + '_ {
        let table = tables.get(id.table).filter(|_| !self.0.is_empty());
        let rows = table.into_iter().flat_map(|table| table.rows.iter().map(|row| (table.zone, row.name.as_str())));
        rows.filter_map(|key| self.0.get(&key)).flatten().copied().filter(move |other| *other != id)
    }
}

/// The condition in the heading of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Condition<'p> {
    /// The name of a field.
    pub(crate) field: &'p str,
    /// The value of the field.
    pub(crate) value: &'p str,
}

/// Returns the condition in the heading of a table, if the table lists its field.
pub(crate) fn condition(table: &PageTable) -> Option<Condition<'_>> {
    in_heading(table.heading()).filter(|condition| table.rows.iter().any(|row| row.name == condition.field))
}

/// The words before a condition.
const BEFORE: [&str; 4] = ["(", "when ", "if ", "where "];

/// The words between a field and its value.
const BETWEEN: [&str; 4] = [" is set to ", " set to ", " is ", " = "];

fn in_heading(heading: &str) -> Option<Condition<'_>> {
    BEFORE.iter().find_map(|before| {
        let (_, condition) = heading.rsplit_once(before)?;
        let (field, value) = BETWEEN.iter().find_map(|between| condition.split_once(between))?;
        Some(Condition { field: word(field)?, value: word(value)? })
    })
}

/// Returns the only word of a text, without marks.
fn word(text: &str) -> Option<&str> {
    let word = text.trim_matches(|mark: char| mark.is_whitespace() || "()*`\"'.:,".contains(mark));
    (!word.is_empty() && !word.contains(char::is_whitespace)).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::{Condition, in_heading};

    #[test]
    fn headings_with_a_condition() {
        for (heading, field, value) in [
            ("Hoisting a sail (rig is set to sloop)", "rig", "sloop"),
            ("Fields when **rig** is **ketch**", "rig", "ketch"),
            ("Parameters if rig = \"yawl\"", "rig", "yawl"),
        ] {
            assert_eq!(in_heading(heading), Some(Condition { field, value }), "{heading}");
        }
        for heading in ["Hoisting a sail", "The rig is set to sloop", "Fields when the boat is at sea"] {
            assert_eq!(in_heading(heading), None, "{heading}");
        }
    }
}
