//! Moves rows to the level at which the example has them, out of the object that their table describes.

use std::collections::HashSet;

use restable_model::Documented;
use serde_json::{Map, Value};

use super::super::prose::short;
use super::super::rows::{self, Node, OUTER, is_dynamic, object};
use super::Lowering;
use crate::problem::Kind;
use crate::service::TableId;

/// The minimum number of rows that have to be in the example. Fewer may have the names of other parameters by chance.
const MIN_ROWS: usize = 2;

impl<'s> Lowering<'s> {
    /// Adds the rows that the example has next to the objects of some rows, and not inside them.
    pub(super) fn lift(&mut self, nodes: Vec<Node<'s>>, example: Option<&Map<String, Value>>) -> Vec<Node<'s>> {
        let Some(example) = example.filter(|_| !nodes.iter().any(|node| is_dynamic(&node.name))) else { return nodes };
        let known: HashSet<String> = nodes.iter().map(|node| node.name.clone()).collect();
        let mut left: HashSet<&str> =
            example.keys().map(String::as_str).filter(|name| !known.contains(*name)).collect();
        if left.is_empty() {
            return nodes;
        }
        let mut out = Vec::with_capacity(nodes.len());
        for node in nodes {
            let added = match example.get(&node.name) {
                _ if !node.row.is_structured() || !node.inside.is_empty() || self.is_flat(node.id) => Vec::new(),
                None => match self.in_place_of(&node, &known, &left) {
                    found if found.is_empty() => Vec::new(),
                    found => {
                        for row in &found {
                            left.remove(row.name.as_str());
                        }
                        self.bind(node.id.page, &node.row);
                        out.extend(found);
                        continue;
                    }
                },
                Some(value) => self.next_to(&node, value, &known, &left, example),
            };
            for row in &added {
                left.remove(row.name.as_str());
            }
            out.push(node);
            out.extend(added);
        }
        out
    }

    /// Returns the fields of an object that the example does not have, if it has most of them in place of the object.
    fn in_place_of(&mut self, node: &Node<'s>, known: &HashSet<String>, left: &HashSet<&str>) -> Vec<Node<'s>> {
        let own = self.service.fields(node.id, &node.row).table().filter(|id| *id != node.id && !self.is_flat(*id));
        let Some(id) = own.filter(|id| !self.structures.contains_key(id)) else { return Vec::new() };
        let mut found = rows::listed(self.service, id);
        found.retain(|row| !known.contains(&row.name));
        let shown = found.iter().filter(|row| left.contains(row.name.as_str())).count();
        if shown < MIN_ROWS || 2 * shown < found.len().max(left.len()) {
            return Vec::new();
        }
        self.reached.insert(id);
        let service = self.service;
        for row in service.table(id).map_or(&[][..], |table| &table.rows) {
            if known.contains(&row.name) {
                self.bind(id.page, row);
            }
        }
        let about = format!("`{}` is missing, and its fields are in its place in the example", short(&node.name));
        self.report(node.id.page, node.row.line, Kind::Drift, about);
        found
    }

    /// Returns the rows that the example has next to an object: those of other tables that its row refers to, and those of its
    /// own table that describe a list as a whole, or an object that the example has outside.
    fn next_to(
        &mut self,
        node: &Node<'s>,
        value: &Value,
        known: &HashSet<String>,
        left: &HashSet<&str>,
        example: &Map<String, Value>,
    ) -> Vec<Node<'s>> {
        let Some(inner) = object(value) else { return Vec::new() };
        let is_next_to = |row: &Node<'_>| left.contains(row.name.as_str()) && !inner.contains_key(&row.name);
        let own = self.own_table(node, Some(value));
        let mut added = Vec::new();
        if let Some(id) = own.filter(|id| !self.structures.contains_key(id)) {
            let of_list = |name: &str| {
                OUTER.contains(&name) || name.strip_prefix(node.name.as_str()).is_some_and(|rest| rest.starts_with('_'))
            };
            let rows = rows::listed(self.service, id).into_iter();
            let is_outside = |row: &Node<'_>| of_list(&row.name) || self.has_members(row, example.get(&row.name));
            added.extend(rows.filter(|row| is_next_to(row) && is_outside(row)));
            self.lifted.extend(added.iter().map(|row| (id, row.row.line)));
        }
        for id in self.service.all_referred(&node.row) {
            if Some(id) == own || id == node.id || self.structures.contains_key(&id) {
                continue;
            }
            let mut rows = rows::listed(self.service, id);
            rows.retain(|row| !known.contains(&row.name));
            let shown = rows.iter().filter(|row| is_next_to(row)).count();
            if shown >= MIN_ROWS && 2 * shown >= rows.len() {
                self.reached.insert(id);
                self.outside.insert(id);
                added.extend(rows);
            }
        }
        if let Some(first) = added.first() {
            let about = format!("`{}` is next to `{}` in the example", short(&first.name), short(&node.name));
            self.report(first.id.page, first.row.line, Kind::Drift, about);
        }
        let mut names = HashSet::new();
        added.retain(|row| names.insert(row.name.clone()));
        added.into_iter().map(|row| Node { may_be_absent: true, ..row }).collect()
    }

    /// Returns whether an object in an example has only fields that the table of a row lists.
    fn has_members(&self, node: &Node<'_>, example: Option<&Value>) -> bool {
        let Some(members) = example.and_then(object).filter(|members| !members.is_empty()) else { return false };
        let Some(table) = self.service.fields(node.id, &node.row).table().and_then(|id| self.service.table(id)) else {
            return false;
        };
        members.keys().all(|name| table.rows.iter().any(|row| row.name == *name))
    }

    /// Returns the table of a row's fields: the one that its page refers to, unless the example has none of its rows, but only rows
    /// of the table whose caption names the row.
    pub(super) fn own_table(&self, node: &Node<'s>, example: Option<&Value>) -> Option<TableId> {
        let found = self.service.fields(node.id, &node.row).table()?;
        let Some(members) = example.and_then(object).filter(|members| !members.is_empty()) else { return Some(found) };
        let has = |id: TableId, name: &str| {
            let rows = self.service.table(id).map_or(&[][..], |table| &table.rows);
            rows.iter().any(|row| row.name == name || is_dynamic(&row.name))
        };
        // The example of a map has no rows at its top.
        let is_map = matches!(node.row.documented, Some(Documented::Map(_))) && example.is_some_and(Value::is_object);
        if is_map || members.keys().any(|name| has(found, name)) {
            return Some(found);
        }
        let captioned = self.service.captioned(node.id, &node.row).filter(|id| *id != node.id && !self.is_flat(*id));
        captioned.filter(|id| members.keys().all(|name| has(*id, name))).or(Some(found))
    }
}
