//! Keys around a body that only its example shows.

use std::collections::HashSet;

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

/// Adds the rows of another table, without those whose name came before.
pub(super) fn join<'s>(nodes: &mut Vec<Node<'s>>, names: &mut HashSet<String>, found: Vec<Node<'s>>) {
    let before = nodes.len();
    nodes.extend(found.into_iter().filter(|node| !names.contains(&node.name)));
    // Rows that stand for any name may come twice in one table.
    names.extend(nodes.iter().skip(before).map(|node| node.name.clone()));
}

/// Finds what the rows describe in an example. `None` if nothing in it has their names.
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
