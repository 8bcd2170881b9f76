//! Reports the tables that are in no type.

use super::Lowering;
use crate::page::{Role, Zone};
use crate::problem::Kind;
use crate::service::TableId;

impl Lowering<'_> {
    /// Marks a table of an abnormal response, and the tables that it refers to, as part of the error envelope.
    pub(super) fn envelope(&mut self, id: TableId) {
        let service = self.service;
        let mut pending = vec![id];
        while let Some(id) = pending.pop() {
            if self.reached.insert(id) {
                let rows = service.table(id).map_or(&[][..], |table| &table.rows);
                pending.extend(rows.iter().filter_map(|row| service.fields(id, row).table()));
            }
        }
    }

    /// Reports the tables of a page that no type contains.
    pub(super) fn unreached(&mut self, page: usize) {
        let service = self.service;
        let tables = service.pages.get(page).map_or(&[][..], |page| &page.tables);
        for (table, content) in tables.iter().enumerate() {
            let is_left = !self.reached.contains(&TableId { page, table }) && !content.rows.is_empty();
            let caption = super::prose::short(&content.caption);
            match content.role {
                Role::ResponseHeader if is_left && !content.status.is_abnormal() => {
                    self.report(page, content.line, Kind::AnswerHeader, format_args!("`{caption}`"));
                }
                Role::ResponseHeader | Role::Codes | Role::Other => {}
                _ if is_left && !content.status.is_abnormal() && content.zone != Zone::Codes => {
                    self.report(page, content.line, Kind::UnreachedTable, format_args!("`{caption}`"));
                }
                _ => {}
            }
        }
    }
}
