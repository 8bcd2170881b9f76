//! Finds the keys around a body that only its example shows.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::super::rows::{Node, is_dynamic};

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

/// The maximum number of keys around a body.
const MAX_WRAPPERS: usize = 3;

/// Finds the part of an example that the rows describe. Returns `None` if no object in it has their names.
pub(super) fn find<'v>(nodes: &[Node<'_>], example: &'v Value) -> Option<Unwrapped<'v>> {
    let names: HashSet<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
    let any = nodes.iter().any(|node| is_dynamic(&node.name));
    let mut found = Unwrapped { wrappers: Vec::new(), is_list: example.is_array(), inner: example };
    loop {
        let object = super::rows::object(found.inner)?;
        if object.keys().any(|key| any || names.contains(key.as_str())) {
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

fn only(object: &Map<String, Value>) -> Option<(&String, &Value)> {
    let mut entries = object.iter();
    entries.next().filter(|_| entries.next().is_none())
}
