//! Reports the tables and rows that are in no type.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use restable_model::Documented;

use super::super::prose::short;
use super::Lowering;
use crate::page::{PageTable, Role, Row, Zone};
use crate::problem::Kind;
use crate::service::TableId;

impl Lowering<'_> {
    /// Marks a table of an abnormal response, and the tables that it refers to, as part of the error envelope.
    pub(super) fn envelope(&mut self, id: TableId) {
        let service = self.service;
        let mut pending = vec![id];
        while let Some(id) = pending.pop() {
            if self.reached.insert(id) {
                self.bind_table(id);
                let rows = service.table(id).map_or(&[][..], |table| &table.rows);
                pending.extend(rows.iter().filter_map(|row| service.fields(id, row).table()));
            }
        }
    }

    /// Reports the tables and the rows of the pages that no type contains. Rows with a problem of their own are not
    /// reported again.
    pub(in crate::generate) fn unbound(&mut self, pages: Range<usize>) {
        let service = self.service;
        let known: HashSet<(String, usize)> =
            self.problems.iter().map(|problem| (problem.page.clone(), problem.problem.line)).collect();
        for page in pages {
            let Some(content) = service.pages.get(page).filter(|_| self.bound.has_page(page)) else { continue };
            self.repeated(page, &content.tables);
            self.copied(page, &content.tables);
            let parts = self.tables_of_parts(page);
            for (table, content) in content.tables.iter().enumerate() {
                let id = TableId { page, table };
                if parts.contains(&id) { self.report_parts(id) } else { self.unreached(id, content) }
            }
            let is_known = |row: &Row| known.contains(&(content.path.clone(), row.line));
            let rows =
                content.tables.iter().enumerate().filter(|(_, table)| is_bound(table)).flat_map(|(at, table)| {
                    let id = TableId { page, table: at };
                    table.rows.iter().filter(move |row| service.is_readable(id, row)).map(move |row| (id, row))
                });
            let lost = |(id, row): &(TableId, &Row)| self.reached.contains(id) && !self.bound.has_row(page, row);
            for (id, row) in rows.filter(lost).filter(|(_, row)| !is_known(row)).collect::<Vec<_>>() {
                self.report(id.page, row.line, Kind::UnboundRow, format_args!("`{}`", short(&row.name)));
            }
        }
    }

    /// Binds the tables that repeat a table of their page. Pages with equal responses for several statuses list the
    /// structures once for each of them, and refer to the first list.
    fn repeated(&mut self, page: usize, tables: &[PageTable]) {
        let mut known: HashMap<(&str, Zone), TableId> = HashMap::new();
        for (table, content) in tables.iter().enumerate().filter(|(_, table)| !table.caption.is_empty()) {
            let id = TableId { page, table };
            let named = (content.caption.as_str(), content.zone);
            if self.reached.contains(&id) {
                known.entry(named).or_insert(id);
            } else if let Some(first) = known.get(&named) {
                if self.same_rows(*first, id).len() == content.rows.len() {
                    self.reached.insert(id);
                    self.bind_table(id);
                }
            }
        }
    }

    /// Binds the tables of a page that repeat the table of a field on another page, to which the row of the field refers.
    fn copied(&mut self, page: usize, tables: &[PageTable]) {
        for (table, content) in tables.iter().enumerate().filter(|(_, table)| table.role == Role::Structure) {
            let id = TableId { page, table };
            let is_copy = |other: &TableId| self.same_rows(*other, id).len() == content.rows.len();
            let is_left = !self.reached.contains(&id);
            if is_left && self.service.same_field(id).iter().any(is_copy) {
                self.reached.insert(id);
                self.bind_table(id);
            }
        }
    }

    /// Returns whether the heading of a table names a row of its page that is a map.
    fn names_a_map(&self, id: TableId) -> bool {
        let tables = self.service.pages.get(id.page).map_or(&[][..], |page| &page.tables);
        let is_map = |row: &Row| matches!(row.documented, Some(Documented::Map(_)));
        let mut rows = tables.iter().flat_map(|table| &table.rows);
        self.service.named_field(id).is_some_and(|name| rows.any(|row| row.name == name && is_map(row)))
    }

    /// Reports a table that no type contains.
    fn unreached(&mut self, id: TableId, table: &PageTable) {
        let is_left = !self.reached.contains(&id) && !table.rows.is_empty();
        if table.zone == Zone::Response && table.status.is_abnormal() {
            // The structures of an error describe the envelope, whether a row refers to them or not.
            self.bind_table(id);
        } else if table.role == Role::Entries {
            self.report(id.page, table.line, Kind::EntryNames, format_args!("`{}`", short(&table.caption)));
        } else if is_left && is_bound(table) {
            let kind = match table.role {
                Role::ResponseHeader => Kind::AnswerHeader,
                _ if self.names_a_map(id) => Kind::EntryNames,
                _ => Kind::UnreachedTable,
            };
            self.report(id.page, table.line, kind, format_args!("`{}`", short(table.heading())));
        }
    }
}

/// Returns whether the rows of a table should be in a type: they are not codes and do not describe an error.
fn is_bound(table: &PageTable) -> bool {
    let has_place = table.role == Role::ResponseHeader || table.zone != Zone::Codes;
    has_place && !matches!(table.role, Role::Codes | Role::Entries | Role::Other) && !table.status.is_abnormal()
}
