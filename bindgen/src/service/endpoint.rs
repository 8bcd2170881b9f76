//! The response tables of the pages that document endpoints.

use std::collections::{BTreeSet, HashSet};

use super::{Fields, Service, TableId};
use crate::page::{PageTable, Role, Row, Zone};

/// The numbers of request rows of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RequestRows {
    /// Rows in the request tables of the page.
    pub documented: usize,
    /// Rows that are in a type.
    pub bound: usize,
}

/// The numbers of response rows of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ResponseRows {
    /// Rows in the response tables of the page.
    pub documented: usize,
    /// Rows with a known type whose references resolve.
    pub readable: usize,
    /// Rows that are in a type.
    pub bound: usize,
}

impl Service {
    /// Returns the response tables of a page: those below its response headings, and those that their rows refer to.
    pub fn response_tables(&self, page: usize) -> BTreeSet<TableId> {
        self.reachable_tables(page, is_response)
    }

    /// Returns the tables of a page with this property, and those that their rows refer to.
    pub(super) fn reachable_tables(&self, page: usize, is_root: impl Fn(&PageTable) -> bool) -> BTreeSet<TableId> {
        let tables = self.pages.get(page).map_or(&[][..], |page| &page.tables);
        let own = tables.iter().enumerate().filter(|(_, table)| is_root(table));
        let mut pending: Vec<_> = own.map(|(table, _)| TableId { page, table }).collect();
        let mut found = BTreeSet::new();
        while let Some(id) = pending.pop() {
            // Tables may contain each other.
            if !found.insert(id) {
                continue;
            }
            let rows = self.table(id).map_or(&[][..], |table| &table.rows);
            pending.extend(rows.iter().filter_map(|row| self.fields(id, row).table()));
        }
        found
    }

    /// Returns whether a page has no response heading and no response table.
    pub(crate) fn is_silent(&self, page: usize) -> bool {
        self.index.is_silent(page)
    }

    pub(super) fn documents_no_response(&self, page: usize) -> bool {
        self.pages.get(page).is_some_and(|page| !page.response.is_mentioned && !page.tables.iter().any(is_response))
    }

    /// Returns the root tables of the pages with shared responses that the response text of a page refers to.
    pub fn shared_responses(&self, page: usize) -> Vec<TableId> {
        self.response_pages(page).into_iter().flat_map(|other| self.roots(other)).collect()
    }

    /// Returns the other pages that the response text of a page refers to, each once.
    pub(crate) fn response_pages(&self, page: usize) -> Vec<usize> {
        let Some(content) = self.pages.get(page) else { return Vec::new() };
        let mut known = HashSet::from([page]);
        let pages = content.response.references.iter().filter_map(|reference| self.resolve(&reference.label));
        pages.map(|(other, _)| other).filter(|other| known.insert(*other)).collect()
    }

    /// Returns the tables of a page that describe a response body and that no row refers to.
    pub fn roots(&self, page: usize) -> Vec<TableId> {
        let tables = self.pages.get(page).map_or(&[][..], |page| &page.tables);
        let roots = tables.iter().enumerate().filter(|(_, table)| table.role == Role::ResponseBody);
        roots.map(|(table, _)| TableId { page, table }).collect()
    }

    /// Counts the request rows of a page: those of its path, query, header and body tables, and of the tables on the page that
    /// their rows refer to. The parts of a text are no rows. `bound` returns how many rows of a table are in a type.
    pub fn request_rows(&self, page: usize, bound: impl Fn(TableId) -> usize) -> RequestRows {
        let mut rows = RequestRows::default();
        let tables = self.reachable_tables(page, is_request).into_iter();
        for id in tables.filter(|id| id.page == page && !self.has_parts(*id)) {
            rows.documented += self.table(id).map_or(0, |table| table.documented_rows);
            rows.bound += bound(id);
        }
        rows
    }

    /// Counts the response rows of a page. `bound` returns how many rows of a table are in a type. Rows of tables on other
    /// pages are counted there. Response headers and the parts of a text are not counted.
    pub fn response_rows(&self, page: usize, bound: impl Fn(TableId) -> usize) -> ResponseRows {
        let mut rows = ResponseRows::default();
        for id in self.response_tables(page).into_iter().filter(|id| id.page == page && !self.has_parts(*id)) {
            let Some(table) = self.table(id).filter(|table| table.role != Role::ResponseHeader) else { continue };
            rows.documented += table.documented_rows;
            rows.readable += table.rows.iter().filter(|row| self.is_readable(id, row)).count();
            rows.bound += bound(id);
        }
        rows
    }

    /// Returns whether the type of a row is known and its references resolve.
    pub(crate) fn is_readable(&self, id: TableId, row: &Row) -> bool {
        row.documented.is_some() && !matches!(self.fields(id, row), Fields::Unresolved(_))
    }
}

fn is_response(table: &PageTable) -> bool {
    let in_place = matches!(table.zone, Zone::Response | Zone::ResponseExample);
    table.role.is_response() || in_place && table.role == Role::Structure
}

fn is_request(table: &PageTable) -> bool {
    matches!(table.role, Role::Path | Role::Query | Role::RequestHeader | Role::RequestBody | Role::Form)
        || table.zone == Zone::Request && table.role == Role::Structure
}
