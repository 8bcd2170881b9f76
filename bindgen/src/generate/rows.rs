//! Converts the rows of a table to a tree: rows that a page lists flat become fields of the row that they belong to.

mod error;
mod misspelled;
mod outer;

use std::collections::{HashMap, HashSet, VecDeque};
use std::ops::Deref;
use std::rc::Rc;

use restable_model::Documented;
use serde_json::{Map, Value};

use super::prose::short;
use super::shown::{Shown, is_data};
use crate::page::Row;
use crate::problem::{Kind, Problem};
use crate::service::{Fields, Service, TableId};
pub(super) use error::{is_of_error, says_failure};
pub(super) use misspelled::differs_in_one;

/// A row, its table, and the fields that are listed only in later rows.
#[derive(Debug, Clone)]
pub(super) struct Node<'s> {
    pub(super) row: RowRef<'s>,
    pub(super) id: TableId,
    /// Other rows that describe the same parameter, such as those of other versions.
    pub(super) twins: Vec<(&'s Row, TableId)>,
    /// The name on the wire.
    pub(super) name: String,
    pub(super) inside: Vec<Node<'s>>,
    /// Whether the parameter may be absent although its row is mandatory: another table of the same object does not
    /// list it, or says otherwise.
    pub(super) may_be_absent: bool,
    /// Whether only some of the tables of its object have the row, or say that it is mandatory: only some calls need it.
    pub(super) is_of_some: bool,
    /// What the examples show of it, if it has no fields.
    pub(super) shown: Option<Rc<Shown>>,
}

impl<'s> Node<'s> {
    /// Creates the node of a row without fields.
    pub(super) fn new(row: &'s Row, id: TableId, name: String) -> Self {
        Self {
            row: RowRef::Page(row),
            id,
            twins: Vec::new(),
            name,
            inside: Vec::new(),
            may_be_absent: false,
            is_of_some: false,
            shown: None,
        }
    }
}

/// A row of a page, or a row for a key that only an example shows.
#[derive(Debug, Clone)]
pub(super) enum RowRef<'s> {
    Page(&'s Row),
    Shown(Rc<Row>),
}

impl Deref for RowRef<'_> {
    type Target = Row;

    fn deref(&self) -> &Row {
        match self {
            Self::Page(row) => row,
            Self::Shown(row) => row,
        }
    }
}

/// The shape of a list of rows.
#[derive(Debug)]
pub(super) enum Shape<'s> {
    /// Fields, and the row that describes all other names.
    Fields(Vec<Node<'s>>, Option<Node<'s>>),
    /// An object whose names are not documented.
    Map(Node<'s>),
    /// A list of what the row describes.
    List(Node<'s>),
}

/// The maximum nesting of dotted names. Deeper names are not split.
const MAX_DEPTH: usize = 16;

/// Reads the rows of a table. The example of the table shows which fields are nested.
pub(super) fn read<'s>(
    service: &'s Service,
    id: TableId,
    example: Option<&Value>,
    problems: &mut Vec<Problem>,
) -> Vec<Node<'s>> {
    let example = example.and_then(object);
    let listed = listed(service, id).into_iter().map(|node| Node { name: spelled(node.name, example), ..node });
    let mut listed: Vec<_> = listed.collect();
    misspelled::correct(service, id, &mut listed, example, problems);
    remove_wrapper(&mut listed, example, problems);
    let nodes = dotted(service, listed, 0);
    let outer = outer::count(service, id, &nodes);
    let mut nodes = flat(service, nodes, example, outer);
    if let ([only], Some(example)) = (nodes.as_mut_slice(), example) {
        if names_any(only, example) {
            "*".clone_into(&mut only.name);
        }
    }
    dedup(nodes, problems)
}

/// Removes the first row if it describes the object around the others: a later row has the same name, and the example has that
/// name inside the only member of the body, which is called so too.
fn remove_wrapper(nodes: &mut Vec<Node<'_>>, example: Option<&Map<String, Value>>, problems: &mut Vec<Problem>) {
    let (Some(first), Some(example)) = (nodes.first(), example.filter(|example| example.len() == 1)) else { return };
    let inner = example.get(&first.name).and_then(object);
    let is_wrapper = inner.is_some_and(|inner| inner.contains_key(&first.name)) && !first.row.is_structured();
    if is_wrapper && nodes.iter().skip(1).any(|node| node.name == first.name) {
        problems.push(Problem::new(first.row.line, Kind::DuplicateRow, format_args!("`{}`", short(&first.name))));
        nodes.remove(0);
    }
}

/// Returns whether the only row of a table describes the entries of a map: the example has IDs in place of its name, with
/// values of its type.
fn names_any(only: &Node<'_>, example: &Map<String, Value>) -> bool {
    let is_entry = |value: &Value| match &only.row.documented {
        Some(Documented::List(_)) => value.is_array(),
        Some(Documented::Object) => value.is_object(),
        _ => false,
    };
    !example.is_empty() && example.iter().all(|(name, value)| is_data(name) && is_entry(value))
}

/// Reads the rows of a table as it lists them.
pub(super) fn listed(service: &Service, id: TableId) -> Vec<Node<'_>> {
    let rows = service.table(id).map_or(&[][..], |table| &table.rows);
    rows.iter()
        // Unknown types have been reported with the page.
        .filter(|row| row.documented.is_some() && !matches!(service.fields(id, row), Fields::Unresolved(_)))
        .map(|row| Node { may_be_absent: !row.versions.are_all(), ..Node::new(row, id, wire_name(&row.name)) })
        .collect()
}

/// Removes marks of nesting and of optional parameters from a name.
fn wire_name(name: &str) -> String {
    let name = name.lines().next().unwrap_or(name).trim();
    let bare = name.trim_start_matches(['└', '├', '─', '|', '·', '•', '>', '+', ' ']);
    let bare = bare.strip_prefix("- ").unwrap_or(bare).trim_matches(['"', '`', ' ']);
    let bare = bare.split_once(" (").map_or(bare, |(bare, _)| bare);
    if bare.is_empty() { name.to_owned() } else { bare.to_owned() }
}

/// Removes the spaces from a name if the example has it without them.
fn spelled(name: String, example: Option<&Map<String, Value>>) -> String {
    let Some(example) = example.filter(|example| name.contains(' ') && !example.contains_key(&name)) else {
        return name;
    };
    let joined = name.replace(' ', "");
    if example.contains_key(&joined) { joined } else { name }
}

/// Returns the value if it is an object, or its first element if it is a list of objects.
pub(super) fn object(value: &Value) -> Option<&Map<String, Value>> {
    match value {
        Value::Object(object) => Some(object),
        Value::Array(elements) => elements.first()?.as_object(),
        _ => None,
    }
}

/// Nests dotted names: with `server` and `server.id`, or `servers` and `servers[].id`, the second is a field of the
/// first.
fn dotted<'s>(service: &Service, nodes: Vec<Node<'s>>, depth: usize) -> Vec<Node<'s>> {
    let mut out: Vec<Node<'s>> = Vec::with_capacity(nodes.len());
    // The first open row of each name. Searching all earlier rows for each row would take quadratic time.
    let mut open = HashMap::new();
    for mut node in nodes {
        let parents = parents(&node.name).filter_map(|(parent, inner)| Some((*open.get(parent)?, inner)));
        let first = parents.min_by_key(|(at, _)| *at).map(|(at, inner): (usize, &str)| (at, inner.to_owned()));
        if let Some((parent, inner)) = first.and_then(|(at, inner)| Some((out.get_mut(at)?, inner))) {
            node.name = inner;
            parent.inside.push(node);
        } else {
            if !open.contains_key(&node.name) && is_open(service, &node) {
                open.insert(node.name.clone(), out.len());
            }
            out.push(node);
        }
    }
    if depth < MAX_DEPTH {
        for node in out.iter_mut().filter(|node| !node.inside.is_empty()) {
            node.inside = dotted(service, std::mem::take(&mut node.inside), depth + 1);
        }
    }
    out
}

/// Returns each possible parent of a name, with the rest of the name.
fn parents(name: &str) -> impl Iterator<Item = (&str, &str)> {
    let dots = name.match_indices('.').take(MAX_DEPTH);
    let split = dots.filter_map(|(at, dot)| Some((name.get(..at)?, name.get(at + dot.len()..)?)));
    split.filter(|(_, inner)| !inner.is_empty()).flat_map(|(parent, inner)| {
        let element = ["[]", "[*]"].into_iter().filter_map(move |mark| parent.strip_suffix(mark));
        std::iter::once(parent).chain(element).map(move |parent| (parent, inner))
    })
}

fn is_open(service: &Service, node: &Node<'_>) -> bool {
    service.fields(node.id, &node.row) == Fields::Open
}

/// Nests the rows after an object without documented fields, if the example has them inside the object and not next to
/// it. The last rows, of which other examples have `outer` next to all objects, are inside one only if the example says so.
fn flat<'s>(
    service: &Service,
    nodes: Vec<Node<'s>>,
    example: Option<&Map<String, Value>>,
    outer: usize,
) -> Vec<Node<'s>> {
    let nothing = Map::new();
    let (has_example, example) = (example.is_some(), example.unwrap_or(&nothing));
    let mut out: Vec<Node<'s>> = Vec::with_capacity(nodes.len());
    let mut names = HashSet::new();
    // Keyed by the name of the object, because rows may repeat a name.
    let mut deeper: HashMap<String, HashSet<&str>> = HashMap::new();
    let mut pending: VecDeque<_> = nodes.into();
    while let Some(mut node) = pending.pop_front() {
        if let Some(inner) = example.get(&node.name).and_then(object).filter(|_| is_open(service, &node)) {
            // A name that already exists at this level is that of the inner field.
            let came = |name: &str| node.name == name || names.contains(name);
            let is_inside =
                |row: &Node<'_>| inner.contains_key(&row.name) && (came(&row.name) || !example.contains_key(&row.name));
            let mut found = std::mem::take(&mut node.inside);
            // The inner fields may themselves be listed flat.
            let deeper = deeper.entry(node.name.clone()).or_insert_with(|| names_inside(inner));
            // A row further inside follows that of its object.
            let has_objects = pending.front().is_some_and(|row| is_inside(row) || !deeper.contains(row.name.as_str()));
            let reaches = |row: &Node<'_>| {
                let is_deeper = || !example.contains_key(&row.name) && deeper.contains(row.name.as_str());
                is_inside(row) || has_objects && is_deeper()
            };
            // The example may omit some of the inner fields.
            let is_unknown = |row: &Node<'_>| !example.contains_key(&row.name) && !row.row.is_structured();
            found.extend(pending.drain(..run(&pending, reaches, is_unknown, outer)));
            node.inside = flat(service, found, Some(inner), 0);
        } else if node.inside.is_empty() && is_pair(&pending) && !example.contains_key(KEY) && is_open(service, &node) {
            node.inside.extend(pending.drain(..2));
        } else if !has_example {
            // Only the example shows how the other rows are nested.
        } else if let Some(twin) = out.last().filter(|twin| is_twin(service, twin, &node)) {
            // The example has only the first of several objects with the same fields.
            let fields: HashSet<String> = twin.inside.iter().map(|field| field.name.clone()).collect();
            let is_inside = |row: &Node<'_>| fields.contains(&row.name) && !example.contains_key(&row.name);
            node.inside.extend(pending.drain(..run(&pending, is_inside, |_| false, outer)));
        }
        names.insert(node.name.clone());
        out.push(node);
    }
    out
}

/// The maximum number of consecutive rows that the example does not show, in an object that it shows.
const MAX_UNKNOWN: usize = 8;

/// The names of rows that describe a list as a whole.
pub(super) const OUTER: [&str; 6] = ["count", "total", "total_count", "totalCount", "total_size", "request_id"];

/// Returns how many of the rows are inside an object: those that the example has inside, and unknown rows between them or
/// before the end of the list.
fn run<'s>(
    rows: &VecDeque<Node<'s>>,
    is_inside: impl Fn(&Node<'s>) -> bool,
    is_unknown: impl Fn(&Node<'s>) -> bool,
    outer: usize,
) -> usize {
    let is_end =
        |at: usize, row: &Node<'_>| is_of_error(row) || OUTER.contains(&row.name.as_str()) || at + outer >= rows.len();
    let mut end = 0;
    for (at, row) in rows.iter().enumerate() {
        if is_inside(row) {
            end = at + 1;
        } else if !is_unknown(row) || at - end >= MAX_UNKNOWN {
            return end;
        } else if is_end(at, row) {
            return if end > 0 { at } else { 0 };
        }
    }
    if end > 0 { rows.len() } else { 0 }
}

/// The name of the first row of a pair.
const KEY: &str = "key";

/// Returns whether the next two rows are a key and its value or values. They describe the object before them.
fn is_pair(rows: &VecDeque<Node<'_>>) -> bool {
    let is = |at: usize, names: &[&str]| rows.get(at).is_some_and(|row: &Node<'_>| names.contains(&row.name.as_str()));
    is(0, &[KEY]) && is(1, &["value", "values"])
}

/// Returns whether a row may have the fields that follow an earlier row of the same type.
fn is_twin(service: &Service, twin: &Node<'_>, node: &Node<'_>) -> bool {
    !twin.inside.is_empty() && twin.row.documented == node.row.documented && is_open(service, node)
}

/// Returns the names one level below an object.
fn names_inside(example: &Map<String, Value>) -> HashSet<&str> {
    example.values().filter_map(object).flat_map(Map::keys).map(String::as_str).collect()
}

/// Removes rows that repeat the name of an earlier row.
fn dedup<'s>(nodes: Vec<Node<'s>>, problems: &mut Vec<Problem>) -> Vec<Node<'s>> {
    let mut seen = HashSet::new();
    let mut keep = |node: &Node<'s>| {
        let is_new = is_dynamic(&node.name) || seen.insert(node.name.clone());
        if !is_new {
            problems.push(Problem::new(node.row.line, Kind::DuplicateRow, format_args!("`{}`", short(&node.name))));
        }
        is_new
    };
    nodes.into_iter().filter(|node| keep(node)).collect()
}

/// Returns whether a name is a placeholder for any name.
pub(super) fn is_dynamic(name: &str) -> bool {
    matches!(name, "-" | "--" | "*" | "—")
        || is_between(name, '{', '}')
        || is_between(name, '<', '>')
        || is_element(name)
        || is_phrase(name)
}

/// Returns whether a name is a placeholder for the elements of a list.
fn is_element(name: &str) -> bool {
    is_between(name, '[', ']') || name == "items[]"
}

fn is_between(name: &str, open: char, close: char) -> bool {
    name.strip_prefix(open).is_some_and(|rest| rest.ends_with(close))
}

/// Returns whether a name describes the actual name, as `User-defined key and value` does and `planted at` does not.
fn is_phrase(name: &str) -> bool {
    let is_sentence = name.starts_with(char::is_uppercase);
    name.split_whitespace().skip(1).any(|word| word == "or" || is_sentence && word.starts_with(char::is_lowercase))
}

/// Returns the shape of the rows.
pub(super) fn shape(mut nodes: Vec<Node<'_>>) -> Shape<'_> {
    let dynamic = nodes.iter().position(|node| is_dynamic(&node.name));
    match dynamic.map(|at| nodes.remove(at)) {
        Some(node) if nodes.is_empty() && is_element(&node.name) => Shape::List(node),
        Some(node) if nodes.is_empty() => Shape::Map(node),
        rest => {
            nodes.retain(|node| !is_dynamic(&node.name));
            Shape::Fields(nodes, rest)
        }
    }
}
