//! Joins the tables of one row that describe different forms of an object.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::super::plan::Type;
use super::super::prose::short;
use super::super::rows::{self, Node, object};
use super::join::Joined;
use super::place::undocumented;
use super::{Lowering, Owner};
use crate::problem::Kind;
use crate::service::TableId;

impl<'s> Lowering<'s> {
    /// Returns the structure with the fields of all tables that describe the object of a row, if there are several.
    pub(super) fn alternatives(&mut self, node: &Node<'s>, owner: &Owner, example: Option<&'s Value>) -> Option<Type> {
        let others = self.service.alternatives(node.id, &node.row);
        if node.twins.is_empty() && others.iter().all(|id| self.outside.contains(id)) {
            return None;
        }
        let first = self.service.fields(node.id, &node.row).table()?;
        let others: Vec<_> = others.iter().copied().chain(self.of_twins(node, first)).collect();
        if others.iter().all(|id| self.outside.contains(id)) {
            return None;
        }
        if let Some(known) = self.structures.get(&first) {
            return Some(Type::Table(*known));
        }
        let tables: Vec<_> =
            std::iter::once(first).chain(others.into_iter().filter(|id| !self.outside.contains(id))).collect();
        let inside = self.joined_rows(&tables, example);
        let ty = self.inline(&Node { inside, ..node.clone() }, owner, example);
        if let Type::Table(structure) = ty {
            self.structures.extend(tables.into_iter().map(|id| (id, structure)));
        }
        Some(ty)
    }

    /// Returns the tables of a row in the other tables of its body, if they list fields that the first table does not list.
    /// The elements of bodies that are lists have no common name: their tables belong to other media types or versions.
    fn of_twins(&self, node: &Node<'s>, first: TableId) -> Vec<TableId> {
        let names =
            |id| self.service.table(id).map_or(&[][..], |table| &table.rows).iter().map(|row| row.name.as_str());
        let twins = if rows::is_dynamic(&node.name) { &[][..] } else { &node.twins };
        let known: HashSet<&str> = if twins.is_empty() { HashSet::new() } else { names(first).collect() };
        let found = twins.iter().filter_map(|(row, id)| self.service.fields(*id, row).table());
        let mut seen = HashSet::from([first]);
        let is_other = |id: &TableId| id.page == first.page && !self.structures.contains_key(id) && seen.insert(*id);
        found.filter(is_other).filter(|id| names(*id).any(|name| !known.contains(name))).collect()
    }

    /// Reads the rows of all tables. A row that is not in all of them may be absent.
    fn joined_rows(&mut self, tables: &[TableId], example: Option<&Value>) -> Vec<Node<'s>> {
        let mut joined = Joined::default();
        let mut counts: HashMap<String, usize> = HashMap::new();
        for id in tables {
            self.reached.insert(*id);
            let mut problems = Vec::new();
            let found = rows::read(self.service, *id, example, &mut problems);
            for problem in problems {
                self.problem(id.page, problem);
            }
            for row in &found {
                *counts.entry(row.name.clone()).or_default() += 1;
            }
            let found = self.in_member(*id, &joined, found, example);
            self.join(&mut joined, found);
        }
        let mut inside = joined.nodes;
        for row in &mut inside {
            let is_of_some = counts.get(&row.name).is_none_or(|count| *count < tables.len());
            row.may_be_absent |= is_of_some;
            row.is_of_some |= is_of_some;
        }
        inside
    }

    /// Moves the rows of a table with a condition into the member that is called as the value in the condition, if the example
    /// has that member and not the rows: with `"rig": "sloop"`, the fields of a sloop are in `"sloop": {…}`.
    fn in_member(
        &mut self,
        id: TableId,
        joined: &Joined<'s>,
        found: Vec<Node<'s>>,
        example: Option<&Value>,
    ) -> Vec<Node<'s>> {
        let members = example.and_then(object);
        let member = self.service.condition(id).and_then(|name| Some((name, members?.get(name)?)));
        let Some((name, inner)) = member.filter(|(_, value)| object(value).is_some()) else { return found };
        let is_beside = |node: &Node<'_>| {
            node.name == name
                || joined.get(&node.name).is_some()
                || members.is_some_and(|members| members.contains_key(&node.name))
        };
        let (mut kept, inside): (Vec<_>, Vec<_>) = found.into_iter().partition(is_beside);
        if inside.is_empty() {
            return kept;
        }
        if let Some(known) = joined.get(name) {
            let fields = self.service.fields(known.id, &known.row).table().and_then(|id| self.service.table(id));
            for node in &inside {
                if fields.is_some_and(|table| table.rows.iter().any(|row| row.name == node.name)) {
                    self.bind(node.id.page, &node.row);
                }
            }
            return kept;
        }
        let about = format!("`{}` is not in any table", short(name));
        let line = self.service.table(id).map_or(0, |table| table.line);
        self.report(id.page, line, Kind::Drift, about);
        kept.push(Node { inside, ..undocumented(name, inner.is_array(), false, id) });
        kept
    }
}
