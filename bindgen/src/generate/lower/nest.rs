//! Nests the rows of flat tables as the examples of their page show it.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::super::prose::short;
use super::super::rows::{Node, RowRef};
use super::super::tree::{self, ANY_NAME, Branch, FlatRow};
use super::Lowering;
use super::place::undocumented;
use crate::page::{Presence, Row, Versions};
use crate::problem::Kind;
use crate::service::{Service, TableId};

/// The rows of a body as a tree.
pub(super) struct Nested<'s> {
    pub(super) nodes: Vec<Node<'s>>,
    /// Whether the body is a list of objects with these fields.
    pub(super) is_list: bool,
}

/// The names of the objects that contain each name in the examples of some operations.
#[derive(Debug, Default)]
pub(super) struct Containers<'s>(HashMap<&'s str, BTreeSet<&'s str>>);

/// The maximum number of containers of a name. A name in more objects says nothing about its place.
const MAX_CONTAINERS: usize = 8;

impl<'s> Lowering<'s> {
    /// Nests the rows of the flat tables of a page. Rows that a guess places are reported, and objects that only the
    /// examples show.
    pub(super) fn nest(&mut self, page: usize, nodes: Vec<Node<'s>>, examples: &[&Value]) -> Nested<'s> {
        if nodes.is_empty() {
            let is_list = examples.iter().any(|example| example.is_array());
            return Nested { nodes, is_list };
        }
        let tree = {
            let containers = self.containers(page);
            let mut repeated = Repeated::default();
            let row = |(at, node): (usize, &'_ Node<'s>)| FlatRow {
                is_structured: node.row.is_structured(),
                same_as: repeated.earlier(at, node),
                containers: containers.of_name(&node.name),
                name: "",
            };
            let rows: Vec<FlatRow<'_>> = nodes.iter().enumerate().map(row).collect();
            let rows: Vec<_> =
                rows.into_iter().zip(&nodes).map(|(row, node)| FlatRow { name: &node.name, ..row }).collect();
            tree::nest(&rows, examples)
        };
        for doubt in &tree.doubts {
            let Some(node) = nodes.get(doubt.row) else { continue };
            let name = short(&node.name);
            let about = match doubt.container.as_str() {
                "" => format!("`{name}` in the body"),
                container => format!("`{name}` in `{}`", short(container)),
            };
            self.report(node.id.page, node.row.line, Kind::GuessedPlace, about);
        }
        let mut nodes: Vec<_> = nodes.into_iter().map(Some).collect();
        let Branch { inside, is_list, .. } = tree.body;
        let nodes = inside.into_iter().filter_map(|branch| self.of_branch(branch, &mut nodes)).collect();
        Nested { nodes, is_list }
    }

    /// Returns the node of a branch. Its name is that of the branch, because a dotted name says only where it belongs.
    fn of_branch(&mut self, branch: Branch, nodes: &mut [Option<Node<'s>>]) -> Option<Node<'s>> {
        let Branch { name, rows, is_list, inside } = branch;
        let mut rows = rows.into_iter().filter_map(|row| nodes.get_mut(row).and_then(Option::take));
        let row = rows.next();
        let twins: Vec<Node<'s>> = rows.collect();
        let inside: Vec<_> = inside.into_iter().filter_map(|branch| self.of_branch(branch, nodes)).collect();
        let Some(mut node) = row else {
            let first = inside.first()?;
            if name != ANY_NAME {
                let about = format!("`{}` contains `{}` in the example only", short(&name), short(&first.name));
                self.report(first.id.page, first.row.line, Kind::Drift, about);
            }
            let is_mandatory = inside.iter().any(|node| node.row.presence == Presence::Mandatory);
            let mut node = undocumented(&name, is_list, is_mandatory, first.id);
            node.inside = inside;
            return Some(node);
        };
        node.name = name;
        node.inside = inside;
        let all = || std::iter::once(&node).chain(&twins);
        let covers = |is_open: &dyn Fn(&Versions) -> bool| all().any(|node| is_open(&node.row.versions));
        let is_always = covers(&|versions| versions.min.is_none()) && covers(&|versions| versions.max.is_none());
        let is_mandatory = all().all(|twin| twin.row.presence == node.row.presence);
        node.may_be_absent = !is_always || !is_mandatory;
        node.twins = twins.into_iter().filter_map(|twin| Some((twin.row.of_page()?, twin.id))).collect();
        Some(node)
    }

    /// Returns the containers in the examples of the operations on the same page.
    fn containers(&mut self, page: usize) -> &Containers<'s> {
        let service = self.service;
        let path = service.pages.get(page).map_or("", |page| page.path.as_str());
        self.containers.entry(path).or_insert_with(|| Containers::of(service, path))
    }

    /// Returns whether a page has a table that lists the fields of all objects one after the other.
    pub(in crate::generate) fn has_flat_tables(&self, page: usize) -> bool {
        self.service.pages.get(page).is_some_and(|page| page.tables.iter().any(|table| table.is_flat))
    }

    /// Returns whether a table lists the fields of all objects one after the other.
    pub(super) fn is_flat(&self, id: TableId) -> bool {
        self.service.table(id).is_some_and(|table| table.is_flat)
    }
}

impl<'s> Containers<'s> {
    fn of(service: &'s Service, path: &str) -> Self {
        let mut containers = Self::default();
        for page in service.pages.iter().filter(|page| page.path == path) {
            for example in page.examples.iter().filter_map(|example| example.json.as_ref().ok()) {
                containers.add("", example);
            }
        }
        containers
    }

    /// Adds the members of a value. JSON nests at most 127 levels.
    fn add(&mut self, container: &'s str, value: &'s Value) {
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    let known = self.0.entry(name).or_default();
                    if known.len() <= MAX_CONTAINERS {
                        known.insert(container);
                    }
                    self.add(name, value);
                }
            }
            Value::Array(elements) => elements.iter().for_each(|element| self.add(container, element)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn of_name(&self, name: &str) -> Vec<&'s str> {
        let found = self.0.get(name).filter(|found| found.len() <= MAX_CONTAINERS);
        found.into_iter().flatten().copied().collect()
    }
}

/// The rows so far, by name.
#[derive(Default)]
struct Repeated {
    /// The rows of each name, with their tables and versions.
    rows: HashMap<String, Vec<(usize, TableId, Versions)>>,
    /// How many rows of each name a table has so far.
    counts: HashMap<(TableId, String), usize>,
}

impl Repeated {
    /// Returns the earlier row that describes the same field: the row of an earlier table that has the same number among the
    /// rows of its name, or the last row for other versions.
    fn earlier(&mut self, at: usize, node: &Node<'_>) -> Option<usize> {
        let number = self.counts.entry((node.id, node.name.clone())).or_default();
        let rows = self.rows.entry(node.name.clone()).or_default();
        let in_first_table = rows.first().filter(|(_, id, _)| *id != node.id);
        let found = match in_first_table {
            Some((_, first, _)) => rows.get(*number).filter(|(_, id, _)| id == first).map(|(row, ..)| *row),
            None => rows.last().filter(|(.., known)| are_apart(known, &node.row.versions)).map(|(row, ..)| *row),
        };
        *number += 1;
        rows.push((at, node.id, node.row.versions.clone()));
        found
    }
}

/// Returns whether no version has both rows.
fn are_apart(one: &Versions, other: &Versions) -> bool {
    let number =
        |version: &str| -> Vec<u32> { version.trim().split('.').map_while(|part| part.parse().ok()).collect() };
    let ends_before = |max: &Option<String>, min: &Option<String>| match (max, min) {
        (Some(max), Some(min)) => number(max) < number(min),
        _ => false,
    };
    ends_before(&one.max, &other.min) || ends_before(&other.max, &one.min)
}

impl<'s> RowRef<'s> {
    /// Returns the row, if a page has it.
    fn of_page(&self) -> Option<&'s Row> {
        match self {
            Self::Page(row) => Some(row),
            Self::Shown(_) => None,
        }
    }
}
