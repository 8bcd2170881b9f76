//! Takes the name of a parameter from the examples, if they differ from its table only in case and separators.
//!
//! A server compares names letter by letter, and an example is copied from one more often than a table is. So the name of the
//! examples is written, and that of the table is read too. If the examples have both, the table keeps its own.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::super::super::lower::Lowering;
use super::super::super::plan::{Body, Field};
use super::{Reconciler, Side};

impl Reconciler<'_> {
    /// Gives the fields of an object the names that an example has for them. A request has no name that is only read.
    pub(super) fn take_names(&mut self, table: usize, members: &Map<String, Value>) {
        let is_request = self.side != Side::Response && self.path.is_empty();
        let Some(fields) = self.fields_mut(table) else { return };
        let mut found = Vec::new();
        for (at, name) in other_names(fields, members) {
            let Some(field) = fields.get_mut(at) else { continue };
            if is_request && field.in_examples.has_name {
                continue;
            }
            found.push((field.wire.clone(), name));
            if is_request {
                name.clone_into(&mut field.wire);
            } else {
                field.aliases.push(name.to_owned());
                field.aliases.sort();
            }
        }
        for field in fields.iter_mut() {
            field.in_examples.has_name |= members.contains_key(&field.wire);
        }
        for (wire, name) in found {
            self.has_retyped = true;
            self.inside(&format!(".{wire}"), |inside| inside.find(format!("is named `{name}`")));
        }
    }
}

/// Returns the members of an example without a field, each with the position of the only field that it may be.
fn other_names<'v>(fields: &[Field], members: &'v Map<String, Value>) -> Vec<(usize, &'v str)> {
    let known: HashSet<&str> = fields.iter().flat_map(Field::names).collect();
    let others: Vec<_> = members.keys().filter(|name| !known.contains(name.as_str())).collect();
    if others.is_empty() {
        return Vec::new();
    }
    let mut by_letters: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, field) in fields.iter().enumerate().filter(|(_, field)| !field.rest && field.is_in_body()) {
        by_letters.entry(letters(&field.wire)).or_default().push(at);
    }
    let field = |name: &str| match by_letters.get(&letters(name)).map(Vec::as_slice) {
        // Which of two fields is meant, only the service knows.
        Some([at]) => {
            fields.get(*at).filter(|field| !field.names().any(|known| members.contains_key(known))).map(|_| *at)
        }
        _ => None,
    };
    others.into_iter().filter_map(|name| Some((field(name)?, name.as_str()))).collect()
}

fn letters(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Writes the fields whose own name no example has under the name of the examples.
pub(super) fn prefer(lowering: &mut Lowering<'_>) {
    for table in &mut lowering.plan.tables {
        let Body::Fields(fields) = &mut table.body else { continue };
        for field in fields.iter_mut().filter(|field| !field.in_examples.has_name && !field.aliases.is_empty()) {
            let shown = field.aliases.remove(0);
            field.aliases.push(std::mem::replace(&mut field.wire, shown));
        }
    }
}
