//! Finds the list of a row inside an object that only the example shows: `"boats": {"items": [{…}]}`.

use std::rc::Rc;

use restable_model::Documented;
use serde_json::Value;

use super::super::plan::Type;
use super::super::rows::{Node, RowRef, object};
use super::super::shown::is_data;
use super::super::types;
use super::place::undocumented;
use super::{Lowering, Owner};
use crate::page::{Presence, Prose, Row};
use crate::problem::Kind;
use crate::service::TableId;

impl<'s> Lowering<'s> {
    /// Returns the type of an object whose only member is the documented list. The rows of the table are in the elements of
    /// that list, and none is in the object.
    pub(super) fn list_inside(&mut self, node: &Node<'s>, owner: &Owner, example: Option<&'s Value>) -> Option<Type> {
        let Some(Documented::List(_)) = node.row.documented else { return None };
        let members = example?.as_object().filter(|members| members.len() == 1)?;
        // A name that is data is the key of a map.
        let (key, list) = members.iter().next().filter(|(key, _)| !is_data(key))?;
        let id = self.service.fields(node.id, &node.row).table().filter(|id| self.lists(*id, key, list))?;
        let about =
            format!("`{}` is documented as {} but is an object in the example", node.name, types::text(&node.row));
        self.report(node.id.page, node.row.line, Kind::Drift, about);
        // The list has the type of the row, and the name of the member.
        let row = Row {
            name: key.clone(),
            presence: Presence::Documented,
            description: Prose::default(),
            ..Row::clone(&node.row)
        };
        let mut outer = undocumented(&node.name, false, false, id);
        outer.inside = vec![Node { row: RowRef::Shown(Rc::new(row)), name: key.clone(), ..node.clone() }];
        Some(self.inline(&outer, owner, example))
    }

    /// Returns whether an example is a list of objects in which most members are rows of a table. The name of the list is none.
    fn lists(&self, id: TableId, key: &str, list: &Value) -> bool {
        let rows = self.service.table(id).map_or(&[][..], |table| &table.rows);
        let is_row = |name: &str| rows.iter().any(|row| row.name == name);
        let first = Some(list).filter(|list| list.is_array()).and_then(object);
        !is_row(key) && first.is_some_and(|first| first.keys().filter(|name| is_row(name)).count() * 2 > first.len())
    }
}
