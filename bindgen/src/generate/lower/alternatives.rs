//! Joins the tables of one row that describe different forms of an object.

use std::collections::HashMap;

use serde_json::Value;

use super::super::plan::Type;
use super::super::rows::{self, Node};
use super::join::Joined;
use super::{Lowering, Owner};
use crate::service::TableId;

impl<'s> Lowering<'s> {
    /// Returns the structure with the fields of all tables that describe the object of a row, if there are several.
    pub(super) fn alternatives(&mut self, node: &Node<'s>, owner: &Owner, example: Option<&'s Value>) -> Option<Type> {
        let others = self.service.alternatives(node.id, &node.row);
        if others.iter().all(|id| self.outside.contains(id)) {
            return None;
        }
        let first = self.service.fields(node.id, &node.row).table()?;
        if let Some(known) = self.structures.get(&first) {
            return Some(Type::Table(*known));
        }
        let tables: Vec<_> =
            std::iter::once(first).chain(others.iter().copied().filter(|id| !self.outside.contains(id))).collect();
        let inside = self.joined_rows(&tables, example);
        let ty = self.inline(&Node { inside, ..node.clone() }, owner, example);
        if let Type::Table(structure) = ty {
            self.structures.extend(tables.into_iter().map(|id| (id, structure)));
        }
        Some(ty)
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
            self.join(&mut joined, found);
        }
        let mut inside = joined.nodes;
        for row in &mut inside {
            row.may_be_absent |= counts.get(&row.name).is_none_or(|count| *count < tables.len());
        }
        inside
    }
}
