//! Moves the rows that an example has only inside an object into that object.
//!
//! Some pages list the fields of an object in a table of their own that no row refers to, or next to the object. The
//! example of the page shows where they belong. A row moves only to a place that no other row explains, and only if the
//! rows explain at least half of what the example has there: otherwise the members are probably chosen by the user.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use restable_model::Documented;
use serde_json::{Map, Value};

use super::super::prose::short;
use super::super::rows::{self, Node, RowRef, is_dynamic, object};
use super::super::shown::is_data;
use super::super::tree::ANY_NAME;
use super::Lowering;
use super::join::Joined;
use crate::page::{Hints, Presence, Prose, Row, Versions};
use crate::problem::Kind;
use crate::service::{Service, TableId};

/// The maximum nesting of moved rows.
const MAX_DEPTH: usize = 8;

impl<'s> Lowering<'s> {
    /// Moves the rows that the example has only inside an object into that object.
    pub(super) fn place(&mut self, nodes: Vec<Node<'s>>, example: &Value) -> Vec<Node<'s>> {
        match object(example) {
            Some(example) => self.place_inside(nodes, example, 0),
            None => nodes,
        }
    }

    fn place_inside(&mut self, nodes: Vec<Node<'s>>, example: &Map<String, Value>, depth: usize) -> Vec<Node<'s>> {
        let is_stray = |node: &Node<'_>| !is_dynamic(&node.name) && !example.contains_key(&node.name);
        if depth > MAX_DEPTH || !nodes.iter().any(is_stray) {
            return nodes;
        }
        let containers = Containers::of(self.service, &nodes, example);
        let places: Vec<Option<usize>> = nodes
            .iter()
            .enumerate()
            .map(|(at, node)| Some(node).filter(|node| is_stray(node)).and_then(|node| containers.find(&node.name, at)))
            .collect();
        let places = containers.accepted(places, &nodes);
        let places = between(together(self.service, &places, &nodes, is_stray), &nodes, is_stray);
        let mut kept = Vec::with_capacity(nodes.len());
        let mut moved: HashMap<usize, Vec<Node<'s>>> = HashMap::new();
        for (at, (node, place)) in nodes.into_iter().zip(places).enumerate() {
            match place {
                Some(container) => moved.entry(container).or_default().push(node),
                None => kept.push((at, node)),
            }
        }
        let mut out = Vec::with_capacity(kept.len());
        for (at, node) in kept {
            let found = containers.at(at).and_then(|(index, value)| Some((moved.remove(&index)?, value)));
            out.push(match found {
                Some((rows, value)) => self.with_rows(node, rows, value, depth),
                None => node,
            });
        }
        // What is left belongs to objects that no row describes.
        let mut left: Vec<_> = moved.into_iter().collect();
        left.sort_by_key(|(index, _)| *index);
        for (index, rows) in left {
            let Some((name, value)) = containers.undocumented(index) else { continue };
            // A member whose name is data has any name.
            let name = if is_data(name) { ANY_NAME } else { name };
            let node = shown(name, value, &rows);
            out.extend(node.map(|node| self.with_rows(node, rows, value, depth)));
        }
        out
    }

    /// Adds rows to the object of a node, after the rows of its own table.
    fn with_rows(&mut self, mut node: Node<'s>, rows: Vec<Node<'s>>, example: &Value, depth: usize) -> Node<'s> {
        self.report_moved(&node.name, &rows);
        let tables: HashSet<TableId> = rows.iter().map(|row| row.id).collect();
        let own = self.service.fields(node.id, &node.row).table().filter(|_| node.inside.is_empty());
        if let Some(id) = own.filter(|id| !tables.contains(id)) {
            self.reached.insert(id);
            let mut problems = Vec::new();
            node.inside = rows::read(self.service, id, Some(example), &mut problems);
            for problem in problems {
                self.problem(id.page, problem);
            }
        }
        let mut joined = Joined::default();
        self.join(&mut joined, std::mem::take(&mut node.inside));
        let may_be_absent = tables.len() > 1;
        let rows = rows.into_iter().map(|row| Node { may_be_absent: row.may_be_absent || may_be_absent, ..row });
        self.join(&mut joined, rows.collect());
        node.inside = joined.nodes;
        if let Some(inner) = object(example) {
            node.inside = self.place_inside(std::mem::take(&mut node.inside), inner, depth + 1);
        }
        node
    }

    fn report_moved(&mut self, container: &str, rows: &[Node<'s>]) {
        let Some(first) = rows.first() else { return };
        let others = match rows.len() {
            0 | 1 => " is".to_owned(),
            2 => " and another row are".to_owned(),
            count => format!(" and {} other rows are", count - 1),
        };
        let inside = if is_dynamic(container) { "an entry".to_owned() } else { format!("`{}`", short(container)) };
        let about = format!("`{}`{others} inside {inside} in the example", short(&first.name));
        self.report(first.id.page, first.row.line, Kind::Drift, about);
    }
}

/// Moves the other rows of a table along with those that the example has inside one object, if the example has none of the
/// table outside of it.
fn together<'s>(
    service: &Service,
    places: &[Option<usize>],
    nodes: &[Node<'s>],
    is_stray: impl Fn(&Node<'s>) -> bool,
) -> Vec<Option<usize>> {
    let positions: HashMap<&str, usize> = nodes.iter().enumerate().map(|(at, node)| (node.name.as_str(), at)).collect();
    let mut tables: HashMap<TableId, Option<usize>> = HashMap::new();
    for (node, _) in nodes.iter().zip(places).filter(|(node, place)| place.is_none() && is_stray(node)) {
        tables.entry(node.id).or_insert_with(|| {
            // An earlier table may have some of the rows too.
            let rows = service.table(node.id).map_or(&[][..], |table| &table.rows);
            let own = nodes.iter().enumerate().filter(|(_, other)| other.id == node.id).map(|(at, _)| at);
            let all: HashSet<usize> =
                rows.iter().filter_map(|row| positions.get(row.name.as_str()).copied()).chain(own).collect();
            let is_outside = |at: &usize| nodes.get(*at).is_some_and(|node| !is_stray(node));
            let mut found = all.iter().filter_map(|at| places.get(*at).copied().flatten());
            let first = found.next().filter(|_| !all.iter().any(is_outside))?;
            found.all(|place| place == first).then_some(first)
        });
    }
    let common = |node: &Node<'_>| tables.get(&node.id).copied().flatten();
    places.iter().zip(nodes).map(|(place, node)| place.or_else(|| common(node))).collect()
}

/// Moves the rows between two rows of their table that the example has inside the same object. The example has only some of
/// the fields, and the table lists those of an object one after the other.
fn between<'s>(
    mut places: Vec<Option<usize>>,
    nodes: &[Node<'s>],
    is_stray: impl Fn(&Node<'s>) -> bool,
) -> Vec<Option<usize>> {
    let mut last: Option<(TableId, usize)> = None;
    let mut skipped = Vec::new();
    for (at, node) in nodes.iter().enumerate() {
        let place = places.get(at).copied().flatten().map(|place| (node.id, place));
        match place {
            Some(here) => {
                let same = Some(here.1).filter(|_| last == place);
                for at in skipped.drain(..) {
                    if let (Some(place), Some(index)) = (places.get_mut(at), same) {
                        *place = Some(index);
                    }
                }
                last = place;
            }
            None if is_stray(node) && last.is_some_and(|(id, _)| id == node.id) => skipped.push(at),
            None => {
                last = None;
                skipped.clear();
            }
        }
    }
    places
}

/// The objects in an example, and their members that no row explains.
struct Containers<'v> {
    all: Vec<Container<'v>>,
    /// The objects that have a member of this name.
    by_name: HashMap<&'v str, Vec<usize>>,
    by_node: HashMap<usize, usize>,
}

struct Container<'v> {
    /// The position of its row, if it has one.
    node: Option<usize>,
    name: &'v str,
    value: &'v Value,
    unexplained: HashSet<&'v str>,
}

impl<'v> Containers<'v> {
    fn of(service: &Service, nodes: &[Node<'_>], example: &'v Map<String, Value>) -> Self {
        let by_row: HashMap<&str, usize> =
            nodes.iter().enumerate().map(|(at, node)| (node.name.as_str(), at)).collect();
        let mut reader = Unexplained { service, tables: HashMap::new() };
        let mut found = Self { all: Vec::new(), by_name: HashMap::new(), by_node: HashMap::new() };
        for (name, value) in example.iter().filter(|(_, value)| object(value).is_some()) {
            let node = by_row.get(name.as_str()).copied();
            let mut unexplained = HashSet::new();
            reader.read(node.and_then(|at| nodes.get(at)), value, &mut unexplained);
            let index = found.all.len();
            for name in &unexplained {
                found.by_name.entry(name).or_default().push(index);
            }
            found.by_node.extend(node.map(|node| (node, index)));
            found.all.push(Container { node, name, value, unexplained });
        }
        found
    }

    /// Returns the object that has a member with the name of a row: the nearest before the row, or else the first.
    fn find(&self, name: &str, at: usize) -> Option<usize> {
        let found = self.by_name.get(name)?;
        let before =
            |index: &&usize| self.all.get(**index).and_then(|container| container.node).is_some_and(|node| node < at);
        let nearest =
            found.iter().filter(before).max_by_key(|index| self.all.get(**index).and_then(|found| found.node));
        nearest.or(found.first()).copied()
    }

    /// Removes the places in objects of which the rows explain less than half.
    fn accepted(&self, places: Vec<Option<usize>>, nodes: &[Node<'_>]) -> Vec<Option<usize>> {
        let mut names: HashMap<usize, HashSet<&str>> = HashMap::new();
        for (place, node) in places.iter().zip(nodes) {
            if let Some(index) = place {
                names.entry(*index).or_default().insert(&node.name);
            }
        }
        let is_accepted = |index: &usize| {
            let (Some(container), Some(names)) = (self.all.get(*index), names.get(index)) else { return false };
            // The rows may have tables of their own, which explain the members further inside.
            let outer = object(container.value).into_iter().flat_map(Map::keys).map(String::as_str);
            let outer: Vec<_> = outer.filter(|name| container.unexplained.contains(name)).collect();
            let explained = outer.iter().filter(|name| names.contains(**name)).count();
            2 * names.len() >= container.unexplained.len() || explained > 0 && 2 * explained >= outer.len()
        };
        // The heading of a table names an object that no page has a row for.
        let is_named = |node: &Node<'_>| node.row.of_page().is_none() && !node.inside.is_empty();
        let is_kept =
            |(place, node): (Option<usize>, &Node<'_>)| place.filter(|index| is_named(node) || is_accepted(index));
        places.into_iter().zip(nodes).map(is_kept).collect()
    }

    /// Returns the object of the row at a position.
    fn at(&self, node: usize) -> Option<(usize, &'v Value)> {
        let index = *self.by_node.get(&node)?;
        Some((index, self.all.get(index)?.value))
    }

    fn undocumented(&self, index: usize) -> Option<(&'v str, &'v Value)> {
        let container = self.all.get(index).filter(|container| container.node.is_none())?;
        Some((container.name, container.value))
    }
}

/// Finds the members of an example that no row explains.
struct Unexplained<'s> {
    service: &'s Service,
    /// The rows of tables by name.
    tables: HashMap<TableId, HashMap<&'s str, &'s Row>>,
}

impl<'s> Unexplained<'s> {
    fn read<'v>(&mut self, node: Option<&Node<'_>>, value: &'v Value, out: &mut HashSet<&'v str>) {
        let Some(members) = object(value) else { return };
        let Some(node) = node else { return all(value, out) };
        if node.inside.is_empty() {
            return self.read_row(node.id, &node.row, value, out);
        }
        let inside: HashMap<&str, &Node<'_>> = node.inside.iter().map(|node| (node.name.as_str(), node)).collect();
        for (name, value) in members {
            if let Some(node) = inside.get(name.as_str()) {
                self.read(Some(node), value, out);
            } else {
                out.insert(name);
                all(value, out);
            }
        }
    }

    fn read_row<'v>(&mut self, id: TableId, row: &Row, value: &'v Value, out: &mut HashSet<&'v str>) {
        let Some(members) = object(value) else { return };
        let Some(fields) = self.service.fields(id, row).table() else { return all(value, out) };
        for (name, value) in members {
            match self.rows(fields).get(name.as_str()).copied() {
                Some(row) => self.read_row(fields, row, value, out),
                None if self.rows(fields).keys().any(|name| is_dynamic(name)) => {}
                None => {
                    out.insert(name);
                    all(value, out);
                }
            }
        }
    }

    fn rows(&mut self, id: TableId) -> &HashMap<&'s str, &'s Row> {
        let service = self.service;
        self.tables.entry(id).or_insert_with(|| {
            let rows = service.table(id).map_or(&[][..], |table| &table.rows);
            rows.iter().map(|row| (row.name.as_str(), row)).collect()
        })
    }
}

/// Adds the names of all members of an object and of the objects inside it.
fn all<'v>(value: &'v Value, out: &mut HashSet<&'v str>) {
    for (name, value) in object(value).into_iter().flatten() {
        out.insert(name);
        all(value, out);
    }
}

/// Creates the node of an object that only the example shows.
fn shown<'s>(name: &str, value: &Value, rows: &[Node<'s>]) -> Option<Node<'s>> {
    let is_mandatory = rows.iter().any(|row| row.row.presence == Presence::Mandatory);
    Some(undocumented(name, value.is_array(), is_mandatory, rows.first()?.id))
}

/// Creates the node of an object, or a list of objects, that only the examples show.
pub(super) fn undocumented<'s>(name: &str, is_list: bool, is_mandatory: bool, id: TableId) -> Node<'s> {
    let (documented, words) = if is_list {
        (Documented::List(Documented::Object.into()), "Array of objects")
    } else {
        (Documented::Object, "Object")
    };
    let row = Row {
        name: name.to_owned(),
        documented: Some(documented),
        type_text: words.to_owned(),
        references: Vec::new(),
        type_references: 0,
        presence: if is_mandatory { Presence::Mandatory } else { Presence::Documented },
        versions: Versions::default(),
        location: None,
        description: Prose::default(),
        sole_value: None,
        inner: None,
        values: Vec::new(),
        hints: Hints::default(),
        line: 0,
        rust_name: None,
    };
    let row = RowRef::Shown(Rc::new(row));
    Node {
        row,
        id,
        twins: Vec::new(),
        name: name.to_owned(),
        inside: Vec::new(),
        may_be_absent: false,
        is_of_some: false,
        shown: None,
    }
}
