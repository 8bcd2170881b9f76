//! The rows and the endpoints that are in the plan.

use std::collections::HashSet;

use super::Lowering;
use crate::page::Row;
use crate::service::{Service, TableId};

/// The rows of a service that are in a generated type, each at the place that its page documents, and the endpoints that
/// have a request.
#[derive(Debug, Clone, Default)]
pub struct BoundRows {
    /// The rows, by page and line.
    rows: HashSet<(usize, usize)>,
    /// The endpoints, by page and line.
    endpoints: HashSet<(usize, usize)>,
    /// The pages of the endpoints.
    pages: HashSet<usize>,
}

impl BoundRows {
    /// Returns whether a row is in a type, or describes the error envelope, which has a type of its own.
    pub(crate) fn has_row(&self, page: usize, row: &Row) -> bool {
        self.rows.contains(&(page, row.line))
    }

    /// Returns whether an endpoint has a request.
    pub(crate) fn has_endpoint(&self, page: usize, line: usize) -> bool {
        self.endpoints.contains(&(page, line))
    }

    /// Returns whether a page has an endpoint with a request.
    pub(crate) fn has_page(&self, page: usize) -> bool {
        self.pages.contains(&page)
    }

    /// Returns how many rows of a table are in a type.
    pub(crate) fn count(&self, service: &Service, id: TableId) -> usize {
        let rows = service.table(id).map_or(&[][..], |table| &table.rows);
        rows.iter().filter(|row| self.has_row(id.page, row)).count()
    }
}

impl Lowering<'_> {
    /// Records that a row is in a type.
    pub(super) fn bind(&mut self, page: usize, row: &Row) {
        self.bound.rows.insert((page, row.line));
    }

    /// Records that an endpoint has a request.
    pub(super) fn bind_endpoint(&mut self, page: usize, line: usize) {
        self.bound.endpoints.insert((page, line));
        self.bound.pages.insert(page);
    }

    /// Records that all rows of a table with a known type are in a type.
    pub(super) fn bind_table(&mut self, id: TableId) {
        let service = self.service;
        for row in service.table(id).map_or(&[][..], |table| &table.rows) {
            if service.is_readable(id, row) {
                self.bind(id.page, row);
            }
        }
    }
}
