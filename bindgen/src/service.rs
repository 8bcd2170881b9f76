//! The pages of one service, and the references between them.
//!
//! A row with a structured type refers to the table of its fields in one of several ways, which [`Service::fields`]
//! implements. Tables are identified by [`TableId`] and never copied, so tables may contain each other. Code that
//! follows references must remember the tables that it has visited.

mod alternatives;
mod binding;
mod catalog_type;
mod endpoint;
mod entries;
mod fields;
mod heading_field;
mod index;
mod link;
mod named_table;
mod parts;
mod quoted;
mod same_as;
mod value_lists;
mod value_rows;

use std::collections::{HashMap, HashSet};

pub(crate) use binding::Binding;
pub(crate) use catalog_type::{CatalogType, Evidence};
pub use endpoint::{RequestRows, ResponseRows};
pub use fields::Fields;

use alternatives::Alternatives;
use index::Index;
use parts::Parts;

use crate::page::{Label, Page, PageTable, Role, Row};

/// A service.
#[derive(Debug, Clone)]
pub struct Service {
    /// The name of the service, as in the paths of its pages.
    pub name: String,
    /// Its pages, sorted by path.
    pub pages: Vec<Page>,
    /// The labels in lower case, because references ignore case.
    labels: HashMap<String, (usize, usize)>,
    index: Index,
    alternatives: Alternatives,
    parts: Parts,
}

/// Identifies a table of a service by its page and its position on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableId {
    /// The index into [`Service::pages`].
    pub page: usize,
    /// The index into [`Page::tables`].
    pub table: usize,
}

impl Service {
    /// Creates a service. If two pages have the same label, references resolve to the page with the smaller path.
    pub fn new(name: String, mut pages: Vec<Page>) -> Self {
        pages.sort_by(|one, other| one.path.cmp(&other.path));
        let mut labels = HashMap::new();
        for (page, content) in pages.iter().enumerate() {
            for (at, label) in content.labels.iter().enumerate() {
                labels.entry(label.name.to_lowercase()).or_insert((page, at));
            }
        }
        let mut service = Self {
            name,
            pages,
            labels,
            index: Index::default(),
            alternatives: Alternatives::default(),
            parts: Parts::default(),
        };
        service.list_values();
        service.index = Index::of_words(&service);
        let rows = service.pages.iter().flat_map(|page| &page.tables).flat_map(|table| &table.rows);
        let referred = rows.flat_map(|row| fields::references(&service, row)).collect();
        service.index.refer(referred);
        let all = 0..service.pages.len();
        let eliminated: Vec<_> = all.clone().flat_map(|page| fields::eliminated(&service, page)).collect();
        service.index.eliminate(eliminated);
        service.alternatives = Alternatives::of(&service);
        service.demote_reached_tables();
        service.demote_tables_of_fields();
        let silent = all.map(|page| service.documents_no_response(page)).collect();
        service.index.silence(silent);
        service
    }

    /// Turns the tables that earlier rows refer to into structures. Only the service knows every kind of reference.
    fn demote_reached_tables(&mut self) {
        let mut reached: Vec<TableId> = self.alternatives.all().collect();
        let mut entries = Vec::new();
        let mut taken = HashSet::new();
        for (page, content) in self.pages.iter().enumerate() {
            for (table, content) in content.tables.iter().enumerate() {
                let id = TableId { page, table };
                let fields: Vec<_> = content.rows.iter().filter_map(|row| self.fields(id, row).table()).collect();
                taken.extend(fields.iter().copied());
                // A reference to an earlier table is recursive. The earlier table keeps its role.
                reached.extend(fields.into_iter().filter(|found| found.page == page && *found > id));
                entries.extend(content.rows.iter().flat_map(|row| entries::of_row(self, id, row)));
            }
        }
        taken.extend(reached.iter().chain(&entries).copied());
        self.parts = Parts::of(self, &taken);
        // The fields of a row take precedence: another row may only mention their table.
        let reached = reached.into_iter().map(|id| (id, Role::Structure));
        let entries = entries.into_iter().map(|id| (id, Role::Entries));
        let parts: Vec<_> = self.parts.all().map(|id| (id, Role::Structure)).collect();
        for (id, role) in reached.chain(entries).chain(parts) {
            let table = self.pages.get_mut(id.page).and_then(|page| page.tables.get_mut(id.table));
            if let Some(table) = table.filter(|table| matches!(table.role, Role::ResponseBody | Role::RequestBody)) {
                table.role = role;
            }
        }
    }

    /// Gives rows the values of the tables that they refer to.
    fn list_values(&mut self) {
        let places = |(page, content): (usize, &Page)| {
            let tables = content.tables.iter().enumerate();
            tables.map(move |(at, table)| ((page, table.line), at)).collect::<Vec<_>>()
        };
        let places: HashMap<_, _> = self.pages.iter().enumerate().flat_map(places).collect();
        for found in value_lists::find(self) {
            let page = self.pages.get_mut(found.table.page);
            let table = page.and_then(|page| page.tables.get_mut(found.table.table));
            if let Some(row) = table.and_then(|table| table.rows.get_mut(found.row)) {
                row.values = found.values;
            }
            // The rows of a table of values are no parameters.
            let Some((at, line)) = found.listed else { continue };
            let Some(page) = self.pages.get_mut(at) else { continue };
            let at = places.get(&(at, line)).copied();
            if let Some(table) = at.and_then(|at| page.tables.get_mut(at)) {
                table.role = Role::Other;
            }
        }
    }

    /// Returns the page and the label that a reference resolves to.
    ///
    /// ```
    /// use restable_bindgen::private::{page::Page, service::Service};
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

    /// Returns the table of parameters that a label refers to.
    pub(crate) fn table_of(&self, label: &str) -> Option<TableId> {
        let (page, label) = self.resolve(label)?;
        Some(TableId { page, table: label.table? })
    }

    /// Returns the table with this ID.
    pub fn table(&self, id: TableId) -> Option<&PageTable> {
        self.pages.get(id.page)?.tables.get(id.table)
    }

    /// Finds the fields of a row; see [`Fields`].
    pub fn fields(&self, id: TableId, row: &Row) -> Fields {
        fields::find(self, id, row)
    }

    /// Returns the tables besides that of [`Self::fields`] that describe other forms of the object.
    pub(crate) fn alternatives(&self, id: TableId, row: &Row) -> &[TableId] {
        self.alternatives.of_row(id, row)
    }

    /// Returns the value of a field for which a table describes another form of the object.
    pub(crate) fn condition(&self, id: TableId) -> Option<&str> {
        alternatives::condition(self.table(id)?).map(|condition| condition.value)
    }

    /// Returns the tables that describe the content of a row that is text.
    pub(crate) fn parts(&self, id: TableId, row: &Row) -> &[TableId] {
        self.parts.of_row(id, row)
    }

    /// Returns whether a table describes the content of a row that is text.
    pub(crate) fn has_parts(&self, id: TableId) -> bool {
        self.parts.contains(id)
    }

    /// Returns the field that the heading of a table names.
    pub(crate) fn named_field(&self, id: TableId) -> Option<&str> {
        heading_field::of_table(self.table(id)?).filter(|name| heading_field::is_field_name(name))
    }

    /// Returns the table that a row refers to, whatever its type.
    pub(crate) fn referred(&self, row: &Row) -> Option<TableId> {
        fields::by_reference(self, row)
    }

    /// Returns all tables that a row refers to, whatever its type.
    pub(crate) fn all_referred(&self, row: &Row) -> Vec<TableId> {
        fields::references(self, row).collect()
    }

    /// Returns the table whose caption names the row, whatever its type.
    pub(crate) fn captioned(&self, id: TableId, row: &Row) -> Option<TableId> {
        fields::by_own_caption(self, id, row)
    }
}
