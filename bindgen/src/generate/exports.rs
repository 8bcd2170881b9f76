//! The names that the module of a service re-exports from the modules of its pages.
//!
//! Only a name that a single page defines is re-exported. If another page defines the name as well, the re-export disappears,
//! so that code which uses it no longer compiles. It never becomes the name of another type.

use std::cmp::Ordering;
use std::collections::HashMap;

use restable_model::required_name;

use super::plan::{Item, Module, Plan, takes_required_struct};

/// The names of a module that no other module of the service defines, sorted as rustfmt sorts them.
#[derive(Debug, Default)]
pub(super) struct Exports {
    /// Requests, with the structs that their constructors take.
    pub(super) requests: Vec<String>,
    /// Requests that should no longer be used.
    pub(super) deprecated: Vec<String>,
    /// Responses, structures and enumerations.
    pub(super) types: Vec<String>,
}

/// The role of a name in the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Request,
    Deprecated,
    Type,
}

/// Returns the exports of each module, in the order of the plan.
pub(super) fn of(plan: &Plan) -> Vec<Exports> {
    let defined: Vec<_> = plan.modules.iter().map(|module| defined(plan, module)).collect();
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for (name, _) in defined.iter().flatten() {
        *uses.entry(name).or_default() += 1;
    }
    let is_unique = |name: &str| uses.get(name) == Some(&1);
    defined.iter().map(|names| exports(names.iter().filter(|(name, _)| is_unique(name)))).collect()
}

fn exports<'n>(names: impl Iterator<Item = &'n (String, Role)>) -> Exports {
    let mut exports = Exports::default();
    for (name, role) in names {
        let names = match role {
            Role::Request => &mut exports.requests,
            Role::Deprecated => &mut exports.deprecated,
            Role::Type => &mut exports.types,
        };
        names.push(name.clone());
    }
    for names in [&mut exports.requests, &mut exports.deprecated, &mut exports.types] {
        names.sort_by(|one, other| version_order(one, other));
    }
    exports
}

/// Returns the names that a module defines. A type that it re-exports from another module is defined there.
fn defined(plan: &Plan, module: &Module) -> Vec<(String, Role)> {
    let mut names = Vec::new();
    let mut add = |name: &str, has_required_struct: bool, role: Role| {
        names.push((name.to_owned(), role));
        // The struct of the required fields is not deprecated, even if the request is.
        let role = if role == Role::Deprecated { Role::Type } else { role };
        names.extend(has_required_struct.then(|| (required_name(name), role)));
    };
    for item in &module.items {
        match item {
            Item::Request(request) => {
                let role = if request.deprecation.is_some() { Role::Deprecated } else { Role::Request };
                add(&request.head.name, takes_required_struct(&request.fields), role);
            }
            Item::Table(at) => {
                if let Some(table) = plan.tables.get(*at).filter(|table| table.same_as.is_none()) {
                    add(&table.head.name, table.has_required_struct(), Role::Type);
                }
            }
            Item::Values(at) => {
                if let Some(values) = plan.values.get(*at).filter(|values| values.same_as.is_none()) {
                    add(&values.head.name, false, Role::Type);
                }
            }
        }
    }
    names
}

/// Compares two names as rustfmt does: numbers in them by value, and names in capitals last.
fn version_order(one: &str, other: &str) -> Ordering {
    let is_constant = |name: &str| !name.contains(|letter: char| letter.is_ascii_lowercase());
    is_constant(one).cmp(&is_constant(other)).then_with(|| chunks(one).cmp(chunks(other)))
}

/// A part of a name: digits, or anything else.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Chunk<'n> {
    /// The length of a number without leading zeros, and its digits.
    Number(usize, &'n str),
    Text(&'n str),
}

fn chunks(name: &str) -> impl Iterator<Item = Chunk<'_>> {
    let mut rest = name;
    std::iter::from_fn(move || {
        let is_number = rest.starts_with(|letter: char| letter.is_ascii_digit());
        let end = rest.find(|letter: char| letter.is_ascii_digit() != is_number).unwrap_or(rest.len());
        let (chunk, behind) = rest.split_at_checked(end)?;
        rest = behind;
        let digits = chunk.trim_start_matches('0');
        let chunk = if is_number { Chunk::Number(digits.len(), digits) } else { Chunk::Text(chunk) };
        (end > 0).then_some(chunk)
    })
}

#[cfg(test)]
mod tests {
    use super::version_order;

    #[test]
    fn numbers_in_names_are_compared_by_value() {
        let mut names = ["Kite10", "Kite9", "Kite", "N2D", "KiteV2Tail", "KiteV2", "Kit"];
        names.sort_by(|one, other| version_order(one, other));
        assert_eq!(names, ["Kit", "Kite", "Kite9", "Kite10", "KiteV2", "KiteV2Tail", "N2D"]);
    }
}
