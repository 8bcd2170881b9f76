//! Documents the tables that describe the content of a text with the field of that text.

use std::collections::HashSet;

use super::super::plan::Type;
use super::super::prose;
use super::super::rows::Node;
use super::Lowering;
use crate::page::Row;
use crate::problem::Kind;
use crate::service::TableId;

impl<'s> Lowering<'s> {
    /// Appends the rows of the tables with the parts of a text to the documentation of its field.
    pub(super) fn with_parts(&self, docs: String, node: &Node<'s>, ty: &Type) -> String {
        let is_text = match ty {
            Type::List(element) => **element == Type::Text,
            ty => matches!(ty, Type::Text | Type::Time | Type::Secret | Type::Values(_)),
        };
        let tables = self.service.parts(node.id, &node.row).iter().filter(|_| is_text);
        let mut docs = docs;
        for table in tables.filter_map(|id| self.service.table(*id)) {
            let has_types = table.rows.iter().any(|row| !row.type_text.trim().is_empty());
            let introduction =
                if has_types { "The page lists its parts in a table:" } else { "The page lists in a table:" };
            let items: Vec<_> = table.rows.iter().map(item).collect();
            docs.extend(["\n\n", introduction, "\n\n", &items.join("\n")]);
        }
        docs
    }

    /// Returns the tables of the parts of a text, and the tables that their rows refer to.
    pub(super) fn tables_of_parts(&self, page: usize) -> HashSet<TableId> {
        let tables = self.service.pages.get(page).map_or(0, |page| page.tables.len());
        let all = (0..tables).map(|table| TableId { page, table });
        let mut pending: Vec<_> = all.filter(|id| self.service.has_parts(*id)).collect();
        let mut found = HashSet::new();
        while let Some(id) = pending.pop() {
            if !self.reached.contains(&id) && found.insert(id) {
                let rows = self.service.table(id).map_or(&[][..], |table| &table.rows);
                pending.extend(rows.iter().filter_map(|row| self.service.fields(id, row).table()));
            }
        }
        found
    }

    /// Reports a table of the parts of a text.
    pub(super) fn report_parts(&mut self, id: TableId) {
        let Some(table) = self.service.table(id) else { return };
        self.report(id.page, table.line, Kind::PartsOfText, format_args!("`{}`", prose::short(table.heading())));
    }
}

/// Returns a row as an item of a Markdown list.
pub(super) fn item(row: &Row) -> String {
    let name = prose::code(&row.name);
    let ty = row.type_text.split_whitespace().collect::<Vec<_>>().join(" ");
    let ty = if ty.is_empty() { String::new() } else { format!(" ({})", prose::escaped(&ty)) };
    let text = prose::of_row(row, String::new);
    let lines: Vec<_> = text.lines().map(str::trim_end).collect();
    let text = lines.join("\n  ").replace("\n  \n", "\n\n");
    format!("- {name}{ty}{}{text}", if text.is_empty() { "" } else { ": " })
}
