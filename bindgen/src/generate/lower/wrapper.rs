//! Finds the keys around a body that only its example shows.

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::{Map, Value};

use super::super::prose::short;
use super::super::rows::{Node, is_dynamic};
use super::{Lowering, Owner, Side};
use crate::page::says_list;
use crate::problem::Kind;
use crate::service::TableId;

/// A key whose value contains the documented fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrapper {
    pub(super) key: String,
    /// Whether its value is a list of objects with the documented fields.
    pub(super) is_list: bool,
}

/// The part of an example that a table describes.
#[derive(Debug)]
pub(super) struct Unwrapped<'v> {
    /// The keys around the part, outermost first.
    pub(super) wrappers: Vec<Wrapper>,
    /// Whether the example itself is a list.
    pub(super) is_list: bool,
    /// The part that the table describes.
    pub(super) inner: &'v Value,
}

impl<'v> Unwrapped<'v> {
    /// Returns the part of the example, if there is an example.
    pub(super) fn shown(&self) -> Option<&'v Value> {
        Some(self.inner).filter(|inner| !inner.is_null())
    }
}

/// The part of an example that is a list by the words of the page, if there is no example.
static NO_EXAMPLE: Value = Value::Null;

/// The maximum number of keys around a body.
const MAX_WRAPPERS: usize = 3;

/// Finds the part of an example that the rows describe. Returns `None` if no object in it has their names.
pub(super) fn find<'v>(nodes: &[Node<'_>], example: &'v Value) -> Option<Unwrapped<'v>> {
    let names: HashSet<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
    let any = nodes.iter().any(|node| is_dynamic(&node.name));
    let mut found = Unwrapped { wrappers: Vec::new(), is_list: example.is_array(), inner: example };
    loop {
        let object = super::rows::object(found.inner)?;
        if object.keys().any(|key| any || names.contains(key.as_str())) && !is_named_as_member(nodes, object) {
            return Some(found);
        }
        let (key, value) = only(object)?;
        if found.wrappers.len() == MAX_WRAPPERS {
            return None;
        }
        found.wrappers.push(Wrapper { key: key.clone(), is_list: value.is_array() });
        found.inner = value;
    }
}

/// Returns whether the only member of an object has the name of a row that is a scalar, but has that row and others inside.
fn is_named_as_member(nodes: &[Node<'_>], object: &Map<String, Value>) -> bool {
    let Some((key, inner)) = only(object) else { return false };
    let named = nodes.iter().find(|node| node.name == *key);
    let is_scalar = named.is_some_and(|node| !node.row.is_structured() && node.inside.is_empty());
    let inner = super::rows::object(inner).filter(|inner| is_scalar && inner.contains_key(key));
    let is_other = |node: &Node<'_>| node.name != *key && inner.is_some_and(|inner| inner.contains_key(&node.name));
    nodes.iter().any(is_other)
}

/// Returns the key around a map, if its row describes scalars, and the example has them one level deeper.
pub(super) fn of_map(node: &Node<'_>, example: &Value) -> Option<Wrapper> {
    let (key, value) = only(example.as_object()?)?;
    let entries = value.as_object().filter(|entries| !entries.is_empty())?;
    let kind = node.row.documented.as_ref().filter(|_| !node.row.is_structured())?.kind();
    let is_of_map = !kind.describes(value.into()) && entries.values().all(|value| kind.describes(value.into()));
    is_of_map.then(|| Wrapper { key: key.clone(), is_list: false })
}

fn only(object: &Map<String, Value>) -> Option<(&String, &Value)> {
    let mut entries = object.iter();
    entries.next().filter(|_| entries.next().is_none())
}

impl Lowering<'_> {
    /// Returns the list that a page without an example says the body is, in the text above its table.
    pub(super) fn documented_list<'v>(&self, roots: &[TableId], example: Option<&Value>) -> Option<Unwrapped<'v>> {
        let says_list = |id: &TableId| self.service.table(*id).is_some_and(|table| says_list(table.heading()));
        let is_list = example.is_none() && roots.iter().any(says_list);
        is_list.then(|| Unwrapped { wrappers: Vec::new(), is_list, inner: &NO_EXAMPLE })
    }

    /// Reports the keys around a body that only its example shows.
    pub(super) fn report_wrappers(&mut self, owner: &Owner, wrappers: &[Wrapper]) {
        let is_response = owner.side == Side::Response;
        let examples = self.service.pages.get(owner.module).map_or(&[][..], |page| &page.examples);
        let shows = |path: &[Wrapper]| {
            let shown = examples.iter().find(|example| {
                let body = if is_response { example.shown().map(Cow::Borrowed) } else { example.shown_request() };
                example.is_response == is_response && body.is_some_and(|body| has_keys(&body, path))
            });
            shown.map_or(0, |example| example.line)
        };
        let line = shows(wrappers);
        let mut path = String::new();
        for wrapper in wrappers {
            path.push('.');
            path.push_str(&short(&wrapper.key));
            let of = if is_response { "" } else { " of the request" };
            self.report(owner.module, line, Kind::Drift, format_args!("`{path}`{of} is not in any table"));
            path.push_str(if wrapper.is_list { "[]" } else { "" });
        }
    }
}

/// Returns whether a value has the first of the keys.
fn has_keys(value: &Value, path: &[Wrapper]) -> bool {
    let object = super::super::rows::object(value);
    path.first().is_none_or(|wrapper| object.is_some_and(|object| object.contains_key(&wrapper.key)))
}
