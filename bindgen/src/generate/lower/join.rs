//! Joins the rows of several tables that describe one body.

use std::collections::{HashMap, HashSet};

use super::super::prose::short;
use super::super::rows::Node;
use super::Lowering;
use crate::page::Row;
use crate::problem::Kind;
use crate::service::TableId;

/// The rows of one body, without repetitions.
#[derive(Debug, Default)]
pub(super) struct Joined<'s> {
    pub(super) nodes: Vec<Node<'s>>,
    /// Whether the tables describe the same body, so that their texts and values of a parameter belong together.
    are_variants: bool,
    /// The positions of the rows by name.
    names: HashMap<String, usize>,
}

impl<'s> Joined<'s> {
    /// Creates an empty body for the rows of tables that describe the same body.
    pub(super) fn of_variants() -> Self {
        Self { are_variants: true, ..Self::default() }
    }

    /// Returns the row with a name.
    pub(super) fn get(&self, name: &str) -> Option<&Node<'s>> {
        self.nodes.get(*self.names.get(name)?)
    }
}

/// Returns whether two rows of one parameter have the same type, but other texts or other values.
fn is_described_otherwise(one: &Row, other: &Row) -> bool {
    let words = |row: &Row| -> String {
        let text = row.description.markdown(&|_| None);
        text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    one.documented == other.documented
        && (one.values != other.values || one.sole_value != other.sole_value || words(one) != words(other))
}

impl<'s> Lowering<'s> {
    /// Appends the rows of another table. A row that repeats a row of an earlier table is not appended. It is reported if
    /// its type is another one.
    pub(super) fn join(&mut self, joined: &mut Joined<'s>, found: Vec<Node<'s>>) {
        let before = joined.nodes.len();
        for node in found {
            match joined.get(&node.name) {
                Some(known) => {
                    let known = known.clone();
                    let may_be_absent = known.row.presence != node.row.presence;
                    self.repeat(&known, &node);
                    let are_variants = joined.are_variants;
                    if let Some(known) = joined.names.get(&node.name).and_then(|at| joined.nodes.get_mut(*at)) {
                        known.may_be_absent |= may_be_absent;
                        known.is_of_some |= may_be_absent;
                        if are_variants && is_described_otherwise(&known.row, &node.row) {
                            known.twins.extend(node.row.of_page().map(|row| (row, node.id)));
                        }
                    }
                }
                None => joined.nodes.push(node),
            }
        }
        // Within a table, dynamic names may repeat.
        let added = joined.nodes.iter().enumerate().skip(before);
        joined.names.extend(added.map(|(at, node)| (node.name.clone(), at)));
    }

    /// Binds a row that repeats another one, with the tables of its fields, or reports it.
    fn repeat(&mut self, known: &Node<'s>, node: &Node<'s>) {
        if known.row.documented != node.row.documented {
            let about = format!("`{}`", short(&node.name));
            return self.report(node.id.page, node.row.line, Kind::DuplicateRow, about);
        }
        let service = self.service;
        self.bind(node.id.page, &node.row);
        let mut pending = vec![(service.fields(known.id, &known.row), service.fields(node.id, &node.row))];
        let mut visited = HashSet::new();
        while let Some((known, other)) = pending.pop() {
            let (Some(known), Some(other)) = (known.table(), other.table()) else { continue };
            if known != other && !self.reached.contains(&other) && visited.insert(other) {
                for (one, row) in self.same_rows(known, other) {
                    self.bind(other.page, row);
                    pending.push((service.fields(known, one), service.fields(other, row)));
                }
            }
        }
        self.reached.extend(visited);
    }

    /// Returns the rows of a table that another table has with the same name and type, each with that other row.
    pub(super) fn same_rows(&self, known: TableId, other: TableId) -> Vec<(&'s Row, &'s Row)> {
        let rows = |id| self.service.table(id).map_or(&[][..], |table| &table.rows);
        let names: HashMap<&str, &Row> = rows(known).iter().map(|row| (row.name.as_str(), row)).collect();
        let same = |row: &'s Row| Some((*names.get(row.name.as_str())?, row));
        let pairs = rows(other).iter().filter_map(same);
        pairs.filter(|(one, row)| one.documented.is_some() && one.documented == row.documented).collect()
    }
}
