//! Finds the name that the example has for a row, if it differs from that of the table only in case and separators.
//!
//! A server compares names letter by letter, and an example is copied from one more often than a table is. So the name of the
//! example is written, and that of the table is read too.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::super::rows::{Node, is_dynamic};

/// The members of an example without a row, by their names without case and separators.
#[derive(Default)]
pub(super) struct OtherNames<'v> {
    /// `None` if several members have the same name.
    by_letters: HashMap<String, Option<&'v str>>,
}

impl<'v> OtherNames<'v> {
    pub(super) fn of(nodes: &[Node<'_>], example: Option<&'v Map<String, Value>>) -> Self {
        let Some(example) = example else { return Self::default() };
        let rows: HashSet<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
        let mut by_letters = HashMap::new();
        for name in example.keys().filter(|name| !rows.contains(name.as_str())) {
            by_letters.entry(letters(name)).and_modify(|known| *known = None).or_insert(Some(name.as_str()));
        }
        if !by_letters.is_empty() {
            let mut known = HashSet::new();
            let all = nodes.iter().map(|node| letters(&node.name));
            // Which of two rows is meant, only the service knows.
            let doubtful: HashSet<_> = all.filter(|row| !known.insert(row.clone())).collect();
            by_letters.retain(|letters, _| !doubtful.contains(letters));
        }
        Self { by_letters }
    }

    /// Returns the name that the example has for a row, and forgets it.
    pub(super) fn take(&mut self, name: &str) -> Option<&'v str> {
        if self.by_letters.is_empty() || is_dynamic(name) {
            return None;
        }
        self.by_letters.remove(&letters(name)).flatten()
    }
}

fn letters(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
