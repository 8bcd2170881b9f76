//! The pages of one service, and what they say of each other.
//!
//! A row with a structured type leads to the table of its fields in one of many ways; [`Service::fields`] is the one place
//! that knows them. Tables are named by [`TableId`], so that tables that contain each other are no difficulty: nothing is
//! copied, and who walks keeps what was seen.

mod endpoint;
mod fields;
mod index;
mod link;
mod quoted;

use std::collections::HashMap;

pub use endpoint::ResponseRows;
pub use fields::Fields;

use index::Index;

use crate::page::{Label, Page, PageTable, Role, Row};

/// A service.
#[derive(Debug, Clone)]
pub struct Service {
    /// The name, as in the paths of its pages.
    pub name: String,
    /// Its pages, sorted by path.
    pub pages: Vec<Page>,
    /// Labels in lower case, since references are not particular about it.
    labels: HashMap<String, (usize, usize)>,
    index: Index,
}

/// A table of a service: its page and its place there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableId {
    /// The index into [`Service::pages`].
    pub page: usize,
    /// The index into [`Page::tables`].
    pub table: usize,
}

impl Service {
    /// A service of these pages. If two have the same label, that of the first page in order of paths counts.
    pub fn new(name: String, mut pages: Vec<Page>) -> Self {
        pages.sort_by(|one, other| one.path.cmp(&other.path));
        let mut labels = HashMap::new();
        for (page, content) in pages.iter().enumerate() {
            for (at, label) in content.labels.iter().enumerate() {
                labels.entry(label.name.to_lowercase()).or_insert((page, at));
            }
        }
        let mut service = Self { name, pages, labels, index: Index::default() };
        service.index = Index::of_words(&service);
        let all = 0..service.pages.len();
        let eliminated: Vec<_> = all.clone().flat_map(|page| fields::eliminated(&service, page)).collect();
        service.index.eliminate(eliminated);
        service.demote_reached_tables();
        let silent = all.map(|page| service.says_nothing(page)).collect();
        service.index.silence(silent);
        service
    }

    /// Makes structures of the tables that rows before them lead to; only a service knows all ways to fields.
    fn demote_reached_tables(&mut self) {
        let mut reached = Vec::new();
        for (page, content) in self.pages.iter().enumerate() {
            for (table, content) in content.tables.iter().enumerate() {
                let id = TableId { page, table };
                let fields = content.rows.iter().map(|row| self.fields(id, row));
                // A reference back is a tree, whose root stays one.
                reached.extend(fields.filter_map(Fields::table).filter(|found| found.page == page && *found > id));
            }
        }
        for id in reached {
            let table = self.pages.get_mut(id.page).and_then(|page| page.tables.get_mut(id.table));
            if let Some(table) = table.filter(|table| matches!(table.role, Role::ResponseBody | Role::RequestBody)) {
                table.role = Role::Structure;
            }
        }
    }

    /// The page and the label of a reference.
    ///
    /// ```
    /// use restable_bindgen::{page::Page, service::Service};
    ///
    /// let (document, _) = restable_rst::read(".. _boxes:\n\nBoxes\n=====\n");
    /// let service = Service::new("store".into(), vec![Page::read("store/boxes.rst", &document, &[])]);
    /// assert_eq!(service.resolve("boxes").map(|(_, label)| label.is_section), Some(true));
    /// assert!(service.resolve("crates").is_none());
    /// ```
    pub fn resolve(&self, label: &str) -> Option<(usize, &Label)> {
        let (page, at) = *self.labels.get(label).or_else(|| self.labels.get(&label.to_lowercase()))?;
        Some((page, self.pages.get(page)?.labels.get(at)?))
    }

    /// The table of an id.
    pub fn table(&self, id: TableId) -> Option<&PageTable> {
        self.pages.get(id.page)?.tables.get(id.table)
    }

    /// Where the fields of a row are; see [`Fields`].
    pub fn fields(&self, id: TableId, row: &Row) -> Fields {
        fields::find(self, id, row)
    }
}
