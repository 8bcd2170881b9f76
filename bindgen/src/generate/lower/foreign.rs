//! Removes the rows of body tables that describe something inside the body, and not the body itself.

use std::collections::HashSet;
use std::rc::Rc;

use serde_json::Value;

use super::super::rows::{Node, RowRef, object};
use super::Lowering;
use super::place::undocumented;
use crate::page::{PageTable, Presence};
use crate::service::TableId;

impl<'s> Lowering<'s> {
    /// Puts the rows of a later table of a body into the object that its heading names, if no row describes that object but the
    /// example has it with some of the rows.
    pub(super) fn in_named_object(
        &self,
        rows: Vec<Node<'s>>,
        id: TableId,
        roots: &[TableId],
        example: Option<&Value>,
    ) -> Vec<Node<'s>> {
        if roots.len() > MAX_TABLES {
            return rows;
        }
        let named = self.service.named_field(id).filter(|_| roots.first() != Some(&id) && !rows.is_empty());
        let Some((name, example)) = named.zip(example).filter(|(name, _)| !self.has_row(roots, name)) else {
            return rows;
        };
        let is_shown = |value: &&Value| {
            object(value).is_some_and(|members| rows.iter().any(|row| members.contains_key(&row.name)))
        };
        let Some(value) = members_of_name(example, name).into_iter().find(is_shown) else { return rows };
        let is_mandatory = rows.iter().any(|row| row.row.presence == Presence::Mandatory);
        let mut node = undocumented(name, value.is_array(), is_mandatory, id);
        if let (RowRef::Shown(row), Some(table)) = (&mut node.row, self.service.table(id)) {
            Rc::make_mut(row).line = table.line;
        }
        node.inside = rows;
        vec![node]
    }

    /// Returns whether one of the tables, or a table that its rows refer to, has a row of this name.
    fn has_row(&self, tables: &[TableId], name: &str) -> bool {
        let mut pending = tables.to_vec();
        let mut visited = HashSet::new();
        while let Some(id) = pending.pop().filter(|_| visited.len() < MAX_TABLES) {
            let rows = self.service.table(id).map_or(&[][..], |table| &table.rows);
            if visited.insert(id) {
                if rows.iter().any(|row| row.name == name) {
                    return true;
                }
                pending.extend(rows.iter().filter_map(|row| self.service.fields(id, row).table()));
            }
        }
        false
    }

    /// Removes the rows that are left of the later tables of a body, if neither the example nor a row of an earlier table shows
    /// that they belong to it. `roots` are the tables of the body in page order.
    pub(super) fn without_foreign(
        &mut self,
        nodes: Vec<Node<'s>>,
        roots: &[TableId],
        example: Option<&Value>,
    ) -> Vec<Node<'s>> {
        if roots.len() > MAX_TABLES {
            return nodes;
        }
        let mut foreign = HashSet::new();
        let mut own = Vec::new();
        for id in roots {
            if self.is_foreign(&nodes, *id, &own, example) {
                foreign.insert(*id);
            } else {
                own.push(*id);
            }
        }
        if foreign.is_empty() {
            return nodes;
        }
        let (left, kept): (Vec<_>, Vec<_>) = nodes.into_iter().partition(|node| foreign.contains(&node.id));
        let left: HashSet<&str> = left.iter().map(|node| node.name.as_str()).collect();
        for id in foreign {
            let rows = self.service.table(id).map_or(&[][..], |table| &table.rows);
            // A table of which the example shows some rows elsewhere is reported row by row.
            if rows.iter().all(|row| left.contains(row.name.as_str())) {
                self.reached.remove(&id);
            }
        }
        kept
    }

    /// Returns whether the rows of a table do not belong to the body that the tables before it describe.
    fn is_foreign(&self, nodes: &[Node<'s>], id: TableId, before: &[TableId], example: Option<&Value>) -> bool {
        let Some(table) = self.service.table(id) else { return false };
        let before = before.iter().filter_map(|id| self.service.table(*id));
        let before: Vec<_> = before.filter(|other| other.status == table.status).collect();
        let known = || before.iter().flat_map(|table| &table.rows).map(|row| row.name.as_str());
        let repeats = || known().any(|name| table.rows.iter().any(|row| row.name == name));
        let members = example.and_then(object);
        let has = |name: &str| members.is_some_and(|members| members.contains_key(name));
        let left: Vec<_> = nodes.iter().filter(|node| node.id == id).collect();
        if before.is_empty() || repeats() || left.is_empty() || left.iter().any(|node| has(&node.name)) {
            return false;
        }
        let is_shown_inside = || {
            members.is_some_and(|members| {
                left.iter().any(|node| members.values().any(|value| !members_of_name(value, &node.name).is_empty()))
            })
        };
        self.service.named_field(id).is_some()
            || !has_types(table) && before.iter().any(|table| has_types(table))
            || known().any(has) && is_shown_inside()
    }
}

/// The number of tables of a body that are compared with each other, at most, so that the time is proportional to their number.
const MAX_TABLES: usize = 200;

/// Returns the values of all members with a name.
fn members_of_name<'v>(example: &'v Value, name: &str) -> Vec<&'v Value> {
    let mut found = Vec::new();
    let mut pending = vec![example];
    while let Some(value) = pending.pop() {
        match value {
            Value::Object(members) => {
                found.extend(members.get(name));
                pending.extend(members.values());
            }
            Value::Array(elements) => pending.extend(elements),
            _ => {}
        }
    }
    found
}

/// Returns whether a table documents the types of its rows.
fn has_types(table: &PageTable) -> bool {
    table.rows.iter().any(|row| !row.type_text.trim().is_empty())
}
