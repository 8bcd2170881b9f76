//! Rows that an example of another response has next to all objects.

use std::collections::HashSet;

use super::Node;
use crate::page::Role;
use crate::service::{Service, TableId};

/// Returns how many of the last rows of a response the examples of the page have on the outermost level. The example of a
/// failed call, which may be no valid JSON, shows that the rows of the error are in no object.
pub(super) fn count(service: &Service, id: TableId, nodes: &[Node<'_>]) -> usize {
    let is_response = service.table(id).is_some_and(|table| table.role == Role::ResponseBody);
    let Some(page) = service.pages.get(id.page).filter(|_| is_response) else { return 0 };
    let shown = page.examples.iter().filter(|example| example.is_response);
    let names: HashSet<&str> = shown.flat_map(|example| example.outer_names()).collect();
    let is_outer = |node: &&Node<'_>| !node.row.is_structured() && names.contains(node.name.as_str());
    nodes.iter().rev().take_while(is_outer).count()
}
