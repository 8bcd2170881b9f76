//! Finds the table that lists the fields of a structured row.

use std::collections::{HashMap, HashSet};

use restable_model::Documented;

use super::index::{Eliminated, WordSource};
use super::{Service, TableId, heading_field, named_table, same_as};
use crate::page::{PageTable, Role, Row, Zone};

/// The fields of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fields {
    /// The type of the row has no fields.
    None,
    /// The fields are in this table, which may contain the table of the row.
    Table(TableId),
    /// The page does not list the fields, so any field is accepted.
    Open,
    /// The Type cell refers to this label, which does not exist.
    Unresolved(String),
}

impl Fields {
    /// Returns the table, if there is one.
    pub fn table(self) -> Option<TableId> {
        match self {
            Self::Table(id) => Some(id),
            Self::None | Self::Open | Self::Unresolved(_) => None,
        }
    }
}

/// Tries the kinds of references in order of precedence.
pub(super) fn find(service: &Service, id: TableId, row: &Row) -> Fields {
    if let Some(table) = row.inner {
        return Fields::Table(TableId { page: id.page, table });
    }
    if is_list_of_maps(row) {
        return said(service, id, row).map_or(Fields::None, Fields::Table);
    }
    if !row.is_structured() {
        return Fields::None;
    }
    // The fields follow in the same table.
    if service.table(id).is_some_and(|table| table.is_flat) {
        return Fields::Open;
    }
    let named = said(service, id, row).or_else(|| same_as::of_row(service, id, row));
    let found = named.map(Fields::Table).or_else(|| unresolved(service, row));
    let other = || by_elimination(service, id, row).or_else(|| by_position(service, id, row)).map(Fields::Table);
    found.or_else(other).unwrap_or(Fields::Open)
}

/// Returns the table that the page names by a reference, a caption or a paragraph.
fn said(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let referred = referred(service, id, row).filter(|found| *found != id || is_recursive(service, id, row));
    // The caption of another row's table may contain the name of a map, but the entries of the map are not that row.
    let may_be_own = |found: &TableId| !is_map(row) || !service.index.is_referred_to(*found);
    let named = || by_caption(service, id, row).or_else(|| by_lead(service, id, row));
    let nearby = || named().or_else(|| named_table::of_row(service, id, row)).filter(may_be_own);
    match referred {
        // Pages are written by copying others, with their references. The table of the row's own side is meant.
        Some(found) if is_elsewhere(service, id, found) => {
            let is_meant = |own: &TableId| found.page == id.page || have_common_row(service, *own, found);
            by_name(service, id, row).filter(is_meant).or(referred)
        }
        found => found.or_else(nearby),
    }
}

/// Returns whether two tables list a field of the same name. A table that has none in common with the one of the reference
/// describes another object of the name.
fn have_common_row(service: &Service, one: TableId, other: TableId) -> bool {
    let names = |id| service.table(id).into_iter().flat_map(|table| &table.rows).map(|row| row.name.as_str());
    let known: HashSet<&str> = names(one).collect();
    names(other).any(|name| known.contains(name))
}

/// Returns whether a row is a list of maps with text. A page that lists names of entries means objects.
fn is_list_of_maps(row: &Row) -> bool {
    let is_map = |element: &Documented| matches!(element, Documented::Map(inner) if **inner == Documented::Text);
    matches!(&row.documented, Some(Documented::List(element)) if is_map(element))
}

fn is_map(row: &Row) -> bool {
    matches!(row.documented, Some(Documented::Map(_)))
}

/// Returns the table that a row refers to. If the type refers to another page, but the description also refers to a table
/// of the row's own page and zone, that table is meant.
fn referred(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let first = by_reference(service, row)?;
    let is_own = |found: &TableId| *found > id && !is_elsewhere(service, id, *found);
    let own = (first.page != id.page).then(|| references(service, row).find(is_own)).flatten();
    Some(own.unwrap_or(first))
}

/// Returns whether a table is the row's own, on another page, or on the other side of the page: the request or the
/// response.
fn is_elsewhere(service: &Service, id: TableId, found: TableId) -> bool {
    let is_response =
        |id| service.table(id).is_some_and(|table| matches!(table.zone, Zone::Response | Zone::ResponseExample));
    found == id || found.page != id.page || is_response(found) != is_response(id)
}

/// Finds a table of the row's zone that describes a field with its name.
fn by_name(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let lower = row.name.to_lowercase();
    let words = [(WordSource::Whole, row.name.as_str()), (WordSource::Field, &row.name), (WordSource::Lower, &lower)];
    nearest(service, id, &words).or_else(|| by_lead(service, id, row)).filter(|found| *found != id)
}

/// Finds the fields by elimination: if a single structured row of the zone has no table, and a single later table has
/// no row that refers to it, the two belong together, unless the heading of the table names another field.
fn by_elimination(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let zone = service.table(id)?.zone;
    let only = service.index.eliminated(id.page, zone)?;
    let is_row = service.table(only.table)?.rows.get(only.row).is_some_and(|only| std::ptr::eq(only, row));
    let named = service.table(only.fields).and_then(heading_field::of_table);
    let names_another = named.is_some_and(|name| !heading_field::has_common_word(&row.name, name));
    (is_row && !names_another).then_some(only.fields)
}

/// Returns whether a row is an object or a list, and not a map, whose entries may be anything.
fn may_be_eliminated(row: &Row) -> bool {
    matches!(row.documented, Some(Documented::List(_) | Documented::Object))
}

/// Finds the fields of the only row of a body in the next table, if no row refers to that table and its heading names no
/// other field.
fn by_position(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let next = TableId { page: id.page, table: id.table + 1 };
    let (own, table) = (service.table(id)?, service.table(next)?);
    let place = |table: &PageTable| (table.zone, table.section, table.status);
    let is_only = own.rows.len() == 1 && matches!(own.role, Role::RequestBody | Role::ResponseBody);
    let is_object = matches!(row.documented, Some(Documented::List(_) | Documented::Object));
    let is_body = table.role == own.role || table.role == Role::Structure;
    let is_next = place(own) == place(table) && is_body && has_fields(table);
    let names_another = heading_field::of_table(table).is_some_and(|name| name != row.name);
    let is_free = !names_another && !service.index.is_referred_to(next);
    (is_only && is_object && is_next && is_free).then_some(next)
}

/// Returns the rows of a page that find their fields by elimination, at most one for each zone.
pub(super) fn eliminated(service: &Service, page: usize) -> Vec<((usize, Zone), Eliminated)> {
    let mut zones: HashMap<Zone, Elimination> = HashMap::new();
    let tables = service.pages.get(page).map_or(&[][..], |page| &page.tables);
    for (table, content) in tables.iter().enumerate().filter(|(_, table)| has_fields(table) && !table.is_flat) {
        let id = TableId { page, table };
        let zone = zones.entry(content.zone).or_default();
        let heading = if content.caption.is_empty() { &content.title } else { &content.caption };
        if heading.contains("field") {
            zone.orphans.push(id);
        }
        for (at, row) in content.rows.iter().enumerate() {
            // A table that is said to describe a scalar belongs to that scalar.
            zone.reached.extend(references(service, row));
            match said(service, id, row) {
                Some(found) => {
                    zone.reached.insert(found);
                }
                None if row.is_structured() && may_be_eliminated(row) => zone.open.push((id, at)),
                None => {}
            }
        }
    }
    zones.into_iter().filter_map(|(zone, found)| Some(((page, zone), found.only()?))).collect()
}

/// The candidates for elimination in a zone of a page.
#[derive(Default)]
struct Elimination {
    /// Structured rows that refer to no table.
    open: Vec<(TableId, usize)>,
    /// Tables that rows refer to.
    reached: HashSet<TableId>,
    /// Tables whose caption is about a field.
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

/// Returns the first table of parameters that a reference of the Type cell, the description or the name resolves to, in
/// this order.
pub(super) fn by_reference(service: &Service, row: &Row) -> Option<TableId> {
    references(service, row).next()
}

/// Returns the table whose caption is the text of a reference, if the caption of the table that the label refers to differs in
/// case. Labels are compared without regard to case, and so `Obs` may lead to `obs`. Of several such tables, the first one after
/// the row is meant.
fn spelled(service: &Service, row: &Row, found: TableId, text: &str) -> Option<TableId> {
    let table = service.table(found)?;
    if table.caption == text || !table.caption.eq_ignore_ascii_case(text) {
        return None;
    }
    let spelled = service.index.captioned(found.page, table.zone, text);
    let of = |table: &usize| TableId { page: found.page, table: *table };
    let is_before = |table: &usize| service.table(of(table)).is_some_and(|table| table.line <= row.line);
    spelled.get(spelled.partition_point(is_before)).or_else(|| spelled.first()).map(of)
}

/// Returns the tables of parameters that the references of a row resolve to.
pub(super) fn references<'s>(service: &'s Service, row: &'s Row) -> impl Iterator<Item = TableId> + 's {
    row.references.iter().filter_map(|reference| {
        let (page, label) = service.resolve(&reference.label)?;
        let id = TableId { page, table: label.table? };
        let id = spelled(service, row, id, &reference.text).unwrap_or(id);
        // A label on the title of another page refers to further reading, unless that page has a single table, or the heading
        // names the row.
        let table = service.table(id)?;
        let is_of_row = || heading_field::of_table(table) == Some(row.name.as_str());
        let is_aside = label.is_section && service.pages.get(page)?.tables.len() > 1 && !is_of_row();
        (!is_aside && has_fields(table)).then_some(id)
    })
}

/// Returns whether a reference to the row's own table makes the type recursive. Otherwise it only says "see the table
/// above".
fn is_recursive(service: &Service, id: TableId, row: &Row) -> bool {
    let own = |label: &str| {
        service.resolve(label).is_some_and(|(page, label)| page == id.page && label.table == Some(id.table))
    };
    row.references.iter().take(row.type_references).any(|reference| own(&reference.label))
}

/// Finds a table of the page whose caption names the field or the structure of its type.
fn by_caption(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let any = row.structure_name();
    let said = any.filter(|name| says(name));
    let captioned = |of: WordSource, name: &str| nearest(service, id, &[(of, name)]);
    captioned(WordSource::Caption, &row.name)
        .or_else(|| captioned(WordSource::Whole, any?))
        .or_else(|| captioned(WordSource::Caption, said?))
        .or_else(|| by_element(service, id, &row.name))
        .or_else(|| by_element(service, id, said?))
}

/// Finds another table whose caption has the name of the row, or whose heading names it in the singular.
pub(super) fn by_own_caption(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let exact = nearest(service, id, &[(WordSource::Caption, &row.name), (WordSource::Field, &row.name)]);
    exact.or_else(|| by_element(service, id, &row.name)).filter(|found| *found != id)
}

/// Returns whether a word of a type is the name of a structure, and not a general word for types.
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

/// Finds a table whose caption has a name in lower case, or in the singular, such as `tag` for `tags`.
fn by_element(service: &Service, id: TableId, name: &str) -> Option<TableId> {
    let lower = name.to_lowercase();
    let plural = |ending| lower.strip_suffix(ending).filter(|one| one.len() > 2);
    let mut words = vec![(WordSource::Lower, lower.as_str())];
    words.extend([plural("s"), plural("es")].into_iter().flatten().map(|one| (WordSource::Lower, one)));
    nearest(service, id, &words)
}

/// Returns whether a caption describes a field or a structure.
pub(super) fn is_about_field(caption: &str) -> bool {
    ["field", "structure", "object"].iter().any(|word| caption.contains(word))
}

/// Finds a table without a caption whose preceding paragraph names the field.
fn by_lead(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let named = nearest(service, id, &[(WordSource::Lead, &row.name)]);
    named.or_else(|| {
        let name = row.structure_name().filter(|name| says(name))?;
        let found = nearest(service, id, &[(WordSource::Lead, name)])?;
        (service.table(found)?.name_in_lead() == Some(name)).then_some(found)
    })
}

/// Finds the nearest table that has one of the words, in the same case: first after the row's own table, then before
/// it.
pub(super) fn nearest(service: &Service, id: TableId, words: &[(WordSource, &str)]) -> Option<TableId> {
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
