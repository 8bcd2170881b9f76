//! Keys around a body that only its example shows.

use serde_json::{Map, Value};

use super::super::rows::{Node, is_dynamic};

/// An object around what a table lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrapper {
    pub(super) key: String,
    /// Whether the key has a list of what the table lists.
    pub(super) is_list: bool,
}

/// How an example is held against the rows of a table.
#[derive(Debug)]
pub(super) struct Unwrapped<'v> {
    /// From the outside in.
    pub(super) wrappers: Vec<Wrapper>,
    /// Whether the body itself is a list of what the table lists.
    pub(super) is_list: bool,
    /// What the table lists.
    pub(super) inner: &'v Value,
}

/// More keys around a body than this are no wrapper.
const MOST: usize = 3;

/// Finds what the rows describe in an example. `None` if nothing in it has their names.
pub(super) fn find<'v>(nodes: &[Node<'_>], example: &'v Value) -> Option<Unwrapped<'v>> {
    let mut found = Unwrapped { wrappers: Vec::new(), is_list: example.is_array(), inner: example };
    loop {
        let object = super::rows::object(found.inner)?;
        if object.keys().any(|key| nodes.iter().any(|node| node.name == *key || is_dynamic(&node.name))) {
            return Some(found);
        }
        let (key, value) = only(object)?;
        if found.wrappers.len() == MOST {
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
