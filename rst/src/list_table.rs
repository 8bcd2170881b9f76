//! The directive `list-table`; see "List Table" of docutils' reference of the standard directives.

use super::document::{Block, Cell, Directive, ListItem, Node, Row, Table, TableKind};

impl<'a> Directive<'a> {
    /// Returns the table that a `list-table` directive writes as a list of lists. The option `header-rows` has the number of
    /// rows in the header. Returns `None` for any other directive, and if the rows have different numbers of cells.
    ///
    /// ```
    /// use restable_rst::{Block, read};
    ///
    /// let (document, _) = read(".. list-table::\n   :header-rows: 1\n\n   * - Name\n     - Type\n   * - wind\n     - String\n");
    /// let Some(Block::Directive(directive)) = document.children.first().map(|node| &node.block) else { return };
    /// let table = directive.list_table().unwrap();
    /// assert_eq!(table.header[0].cells[1].plain(), "Type");
    /// assert_eq!(table.body[0].cells[0].plain(), "wind");
    /// ```
    pub fn list_table(&self) -> Option<Table<'a>> {
        let is_named = self.name.eq_ignore_ascii_case("list-table");
        let [Node { block: Block::BulletList(items), .. }] = self.children.as_slice() else { return None };
        let mut header: Vec<Row<'a>> = items.iter().map(row).collect::<Option<_>>()?;
        let columns = header.first()?.cells.len();
        if !is_named || header.iter().any(|row| row.cells.len() != columns) {
            return None;
        }
        let count = self.options.iter().find(|option| option.name == "header-rows");
        let count = count.and_then(|count| count.value.trim().parse().ok()).unwrap_or(0);
        let body = header.split_off(header.len().min(count));
        Some(Table { kind: TableKind::List, header, body })
    }
}

/// Returns the row of an item that contains only a list of cells.
fn row<'a>(item: &ListItem<'a>) -> Option<Row<'a>> {
    let [Node { block: Block::BulletList(cells), .. }] = item.children.as_slice() else { return None };
    let cell = |cell: &ListItem<'a>| Cell { line: cell.line, children: cell.children.clone() };
    Some(Row { line: item.line, cells: cells.iter().map(cell).collect() })
}
