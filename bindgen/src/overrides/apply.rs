//! Applies overrides to the pages before anything else uses them.

use super::{Change, Entry, Overrides};
use crate::page::{DocumentedValue, Page, PageTable, Presence, Prose, Row};

/// Records which overrides have changed something.
#[derive(Debug, Clone, Default)]
pub(crate) struct Used(Vec<bool>);

impl Used {
    /// Adds the overrides that another service has used.
    pub(crate) fn add(&mut self, other: &Self) {
        self.0.resize(self.0.len().max(other.0.len()), false);
        self.0.iter_mut().zip(&other.0).for_each(|(used, other)| *used |= other);
    }
}

impl Overrides {
    /// Changes the pages of a service and returns which overrides had an effect.
    pub(crate) fn apply(&self, pages: &mut Vec<Page>) -> Used {
        let used = self.entries.iter().map(|entry| entry.apply(pages)).collect();
        Used(used)
    }

    /// Returns the line and a description of each override that changed nothing.
    pub(crate) fn unused(&self, used: &Used) -> Vec<(usize, String)> {
        let is_used = |at: usize| used.0.get(at).copied().unwrap_or(false);
        let unused = self.entries.iter().enumerate().filter(|(at, _)| !is_used(*at));
        unused.map(|(_, entry)| (entry.line, format!("page `{}`", entry.page))).collect()
    }

    /// Returns the name of the file.
    pub(crate) fn file(&self) -> &str {
        &self.file
    }
}

impl Entry {
    fn apply(&self, pages: &mut Vec<Page>) -> bool {
        let before = pages.len();
        if matches!(self.change, Change::Drop) {
            pages.retain(|page| !page.is_named_by(&self.page));
            return pages.len() < before;
        }
        let pages = pages.iter_mut().filter(|page| page.is_named_by(&self.page));
        // `fold` instead of `any`, which would stop at the first page that changes.
        pages.fold(false, |used, page| self.apply_to(page) | used)
    }

    fn apply_to(&self, page: &mut Page) -> bool {
        if let Change::RenameEndpoint { endpoint, to } = &self.change {
            let found = |one: &&mut crate::page::Endpoint| format!("{} {}", one.method, one.path) == *endpoint;
            let found = page.endpoints.iter_mut().find(found);
            return found.map(|found| found.rust_name = Some(to.clone())).is_some();
        }
        let fits = |table: &&mut PageTable| self.table.as_ref().is_none_or(|caption| table.caption == *caption);
        page.tables.iter_mut().filter(fits).fold(false, |used, table| self.apply_to_table(table) | used)
    }

    fn apply_to_table(&self, table: &mut PageTable) -> bool {
        if let Change::RenameTable(to) = &self.change {
            table.rust_name = Some(to.clone());
            return true;
        }
        let rows = table.rows.iter_mut().filter(|row| self.parameter.as_ref() == Some(&row.name));
        rows.fold(false, |used, row| self.apply_to_row(row) | used)
    }

    /// Changes a row. Returns `false` if the page already says the same.
    fn apply_to_row(&self, row: &mut Row) -> bool {
        match &self.change {
            Change::RenameField(to) => row.rust_name.replace(to.clone()).as_ref() != Some(to),
            Change::Retype(documented) => row.documented.replace(documented.clone()).as_ref() != Some(documented),
            Change::Presence { mandatory } => {
                let presence = if *mandatory { Presence::Mandatory } else { Presence::Optional };
                std::mem::replace(&mut row.presence, presence) != presence
            }
            Change::Value(value) => {
                let is_new = row.values.iter().all(|known| known.value != *value);
                if is_new {
                    row.values.push(DocumentedValue { value: value.clone(), meaning: Prose::default() });
                }
                is_new
            }
            Change::RenameTable(_) | Change::RenameEndpoint { .. } | Change::Drop => false,
        }
    }
}
