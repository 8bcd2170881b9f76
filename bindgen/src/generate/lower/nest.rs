//! Nests the rows of flat tables as the examples of their page show it.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use serde_json::Value;

use super::super::prose::short;
use super::super::rows::{Node, RowRef, is_dynamic};
use super::super::shown::{Shown, is_data};
use super::super::tree::{self, ANY_NAME, Branch, Doubt, Examples, FlatRow, Reason, Tree};
use super::place::undocumented;
use super::{Lowering, Side};
use crate::page::{Example, Presence, Row, Versions};
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
    pub(super) fn nest(&mut self, page: usize, nodes: Vec<Node<'s>>, examples: &[&Value], side: Side) -> Nested<'s> {
        if nodes.is_empty() {
            let is_list = examples.iter().any(|example| example.is_array());
            return Nested { nodes, is_list };
        }
        let nodes = match self.whole_row(nodes, examples) {
            Ok(whole) => return whole,
            Err(nodes) => nodes,
        };
        let similar = if examples.is_empty() { self.similar_examples(page, &nodes, side) } else { Vec::new() };
        let shown =
            Examples { all: if similar.is_empty() { examples } else { &similar }, are_of_another: !similar.is_empty() };
        let tree = self.tree(page, &nodes, shown);
        for doubt in &tree.doubts {
            if let Some(node) = nodes.get(doubt.row) {
                self.report(node.id.page, node.row.line, Kind::GuessedPlace, place(node, doubt));
            }
        }
        let mut nodes: Vec<_> = nodes.into_iter().map(Some).collect();
        let Branch { inside, is_list, .. } = tree.body;
        let is_own = !shown.are_of_another;
        let nodes = inside.into_iter().filter_map(|branch| self.of_branch(branch, &mut nodes, is_own)).collect();
        Nested { nodes, is_list }
    }

    /// Takes the only row of a table for the whole body, if the examples do not have its name: they are lists, and the row
    /// describes one, or objects with a single value whose name is not fixed. Returns the rows if there is no such row.
    fn whole_row(
        &mut self,
        mut nodes: Vec<Node<'s>>,
        examples: &[&Value],
    ) -> std::result::Result<Nested<'s>, Vec<Node<'s>>> {
        let [only] = nodes.as_mut_slice() else { return Err(nodes) };
        let is_list = !examples.is_empty() && examples.iter().all(|example| example.is_array());
        let is_value = |value: &Value| !value.is_object() && !value.is_array();
        let is_single = |example: &&Value| {
            example.as_object().is_some_and(|members| members.len() == 1 && members.values().all(is_value))
        };
        let is_map = !examples.is_empty() && examples.iter().all(is_single);
        let is_structured = only.row.is_structured();
        let is_whole = if is_structured { is_list } else { is_map };
        if !is_whole || is_dynamic(&only.name) || examples.iter().any(|example| has_member(example, &only.name)) {
            return Err(nodes);
        }
        let about = format!("`{}` as the whole body", short(&only.name));
        self.report(only.id.page, only.row.line, Kind::GuessedPlace, about);
        if is_structured {
            only.shown = Some(Rc::new(Shown::of(&only.name, examples)));
        }
        let name = if is_structured { "[element]" } else { ANY_NAME };
        name.clone_into(&mut only.name);
        Ok(Nested { nodes, is_list })
    }

    fn tree(&mut self, page: usize, nodes: &[Node<'s>], shown: Examples<'_, '_>) -> Tree {
        let placeholders = self.names_in_path(page);
        let containers = self.containers(page);
        let mut repeated = Repeated::default();
        let row = |(at, node): (usize, &'_ Node<'s>)| FlatRow {
            is_structured: node.row.is_structured(),
            same_as: repeated.earlier(at, node),
            containers: containers.of_name(&node.name),
            table: node.id.table,
            name: "",
        };
        let rows: Vec<FlatRow<'_>> = nodes.iter().enumerate().map(row).collect();
        // A list or an object with the name of a placeholder has the name that the caller passes for it.
        let has_any_name = |node: &Node<'_>| {
            let is_placeholder = node.row.is_structured() && placeholders.contains(&node.name.as_str());
            is_placeholder && !shown.all.iter().any(|example| has_member(example, &node.name))
        };
        let name = |node: &'_ Node<'s>| if has_any_name(node) { ANY_NAME.to_owned() } else { node.name.clone() };
        let names: Vec<String> = nodes.iter().map(name).collect();
        let rows: Vec<_> = rows.into_iter().zip(&names).map(|(row, name)| FlatRow { name, ..row }).collect();
        tree::nest(&rows, shown)
    }

    /// Returns the names of the placeholders in the path of a page.
    fn names_in_path(&self, page: usize) -> Vec<&'s str> {
        let endpoints = self.service.pages.get(page).map_or(&[][..], |page| &page.endpoints);
        let parts = endpoints.iter().flat_map(|endpoint| endpoint.path.split_inclusive('}'));
        parts.filter_map(|part| Some(part.strip_suffix('}')?.rsplit_once('{')?.1)).collect()
    }

    /// Returns the node of a branch. Its name is that of the branch, because a dotted name says only where it belongs.
    /// `is_own` says whether the examples are those of the page.
    fn of_branch(&mut self, branch: Branch, nodes: &mut [Option<Node<'s>>], is_own: bool) -> Option<Node<'s>> {
        let Branch { name, rows, is_list, inside, shown } = branch;
        let mut rows = rows.into_iter().filter_map(|row| nodes.get_mut(row).and_then(Option::take));
        let row = rows.next();
        let twins: Vec<Node<'s>> = rows.collect();
        let inside: Vec<_> = inside.into_iter().filter_map(|branch| self.of_branch(branch, nodes, is_own)).collect();
        let Some(mut node) = row else {
            let first = inside.first()?;
            if name != ANY_NAME && is_own {
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
        node.shown = Some(shown).filter(|shown| is_own && *shown != Shown::Nothing).map(Rc::new);
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
            for example in page.examples.iter().filter_map(Example::shown) {
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
                    // The members of a map have the name of the map.
                    self.add(if is_data(name) { container } else { name }, value);
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

/// Returns whether an example has a member of this name. JSON nests at most 127 levels.
fn has_member(value: &Value, name: &str) -> bool {
    match value {
        Value::Object(members) => members.contains_key(name) || members.values().any(|value| has_member(value, name)),
        Value::Array(elements) => elements.iter().any(|element| has_member(element, name)),
        _ => false,
    }
}

/// Says where a row was placed, and why.
fn place(node: &Node<'_>, doubt: &Doubt) -> String {
    let name = short(&node.name);
    let written = match doubt.name.as_str() {
        written if written == node.name || written == ANY_NAME || node.name.contains(['.', '{']) => String::new(),
        written => format!(" as `{}`", short(written)),
    };
    let container = match doubt.container.as_str() {
        "" => "the body".to_owned(),
        container => format!("`{}`", short(container)),
    };
    let reason = match doubt.reason {
        Reason::Order => ", because of its order",
        Reason::Spelling => ", because of a name that is spelled almost like it",
        Reason::List => ", next to its list",
        Reason::Similar => ", as in a similar operation",
        Reason::Neighbours => "",
    };
    format!("`{name}`{written} in {container}{reason}")
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
    pub(super) fn of_page(&self) -> Option<&'s Row> {
        match self {
            Self::Page(row) => Some(row),
            Self::Shown(_) => None,
        }
    }
}
