//! The response of an endpoint page.

use std::collections::{BTreeSet, HashSet};

use super::{Fields, Service, TableId};
use crate::page::{PageTable, Role, Row, Zone};

/// The response rows of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ResponseRows {
    /// Rows in the tables of the page that are about a response.
    pub documented: usize,
    /// Those with a type that the model knows and, where structured, fields or an open object.
    pub bound: usize,
}

impl Service {
    /// The tables about the response of a page: those under its response headings, and those their rows lead to.
    pub fn response_tables(&self, page: usize) -> BTreeSet<TableId> {
        let tables = self.pages.get(page).map_or(&[][..], |page| &page.tables);
        let own = tables.iter().enumerate().filter(|(_, table)| is_response(table));
        let mut pending: Vec<_> = own.map(|(table, _)| TableId { page, table }).collect();
        let mut found = BTreeSet::new();
        while let Some(id) = pending.pop() {
            // Tables that contain each other are met again.
            if !found.insert(id) {
                continue;
            }
            let rows = self.table(id).map_or(&[][..], |table| &table.rows);
            pending.extend(rows.iter().filter_map(|row| self.fields(id, row).table()));
        }
        found
    }

    /// Whether neither a heading nor a table of a page is about its response.
    pub(crate) fn is_silent(&self, page: usize) -> bool {
        self.index.is_silent(page)
    }

    pub(super) fn says_nothing(&self, page: usize) -> bool {
        self.pages.get(page).is_some_and(|page| !page.response.is_mentioned && !page.tables.iter().any(is_response))
    }

    /// The root tables of the shared response pages that the text of a page's response refers to.
    pub fn shared_responses(&self, page: usize) -> Vec<TableId> {
        self.response_pages(page).into_iter().flat_map(|other| self.roots(other)).collect()
    }

    /// The other pages that the text of a page's response refers to, each once.
    pub(crate) fn response_pages(&self, page: usize) -> Vec<usize> {
        let Some(content) = self.pages.get(page) else { return Vec::new() };
        let mut known = HashSet::from([page]);
        let pages = content.response.references.iter().filter_map(|reference| self.resolve(&reference.label));
        pages.map(|(other, _)| other).filter(|other| known.insert(*other)).collect()
    }

    /// The tables of a page that no row leads to and that are about the response's body.
    pub fn roots(&self, page: usize) -> Vec<TableId> {
        let tables = self.pages.get(page).map_or(&[][..], |page| &page.tables);
        let roots = tables.iter().enumerate().filter(|(_, table)| table.role == Role::ResponseBody);
        roots.map(|(table, _)| TableId { page, table }).collect()
    }

    /// Counts the response rows on a page. Rows of tables on other pages count there, and headers are no rows of a body.
    pub fn response_rows(&self, page: usize) -> ResponseRows {
        let mut rows = ResponseRows::default();
        for id in self.response_tables(page).into_iter().filter(|id| id.page == page) {
            let Some(table) = self.table(id).filter(|table| table.role != Role::ResponseHeader) else { continue };
            rows.documented += table.documented_rows;
            rows.bound += self.bound_rows(id);
        }
        rows
    }

    /// How many rows of a table have a known type.
    pub(crate) fn bound_rows(&self, id: TableId) -> usize {
        let rows = self.table(id).map_or(&[][..], |table| &table.rows);
        rows.iter().filter(|row| self.is_bound(id, row)).count()
    }

    fn is_bound(&self, id: TableId, row: &Row) -> bool {
        row.documented.is_some() && !matches!(self.fields(id, row), Fields::Unresolved(_))
    }
}

fn is_response(table: &PageTable) -> bool {
    let in_place = matches!(table.zone, Zone::Response | Zone::ResponseExample);
    table.role.is_response() || in_place && table.role == Role::Structure
}
