//! Corrects the names of rows that a page misspells.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::super::prose::short;
use super::Node;
use crate::problem::{Kind, Problem};
use crate::service::{Service, TableId};

/// The minimum length of a name, in letters. A short name may be one letter away from another one by chance.
const MIN_LENGTH: usize = 6;

/// The maximum number of members without a row that are compared with the rows.
const MAX_MEMBERS: usize = 8;

/// Gives a row that the example does not have the name of the only member without a row, if the names differ in one letter, and
/// another table of the page lists that name. The other table shows that it is not the example which is misspelled.
pub(super) fn correct(
    service: &Service,
    id: TableId,
    nodes: &mut [Node<'_>],
    example: Option<&Map<String, Value>>,
    problems: &mut Vec<Problem>,
) {
    let Some(example) = example else { return };
    let known: HashSet<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
    let others = example.keys().filter(|name| !known.contains(name.as_str()) && name.len() >= MIN_LENGTH);
    let others: Vec<&String> = others.take(MAX_MEMBERS).collect();
    for name in others {
        let is_alike = |node: &Node<'_>| !example.contains_key(&node.name) && differs_in_one(&node.name, name);
        let mut alike = nodes.iter_mut().filter(|node| is_alike(node));
        if let (Some(node), None) = (alike.next(), alike.next()) {
            if is_listed(service, id, name) {
                let about = format!("`{}` is named `{}`", short(&node.name), short(name));
                problems.push(Problem::new(node.row.line, Kind::Drift, about));
                node.name.clone_from(name);
            }
        }
    }
}

/// Returns whether another table of the page has a row with a name.
fn is_listed(service: &Service, id: TableId, name: &str) -> bool {
    let tables = service.pages.get(id.page).map_or(&[][..], |page| &page.tables);
    let others = tables.iter().enumerate().filter(|(table, _)| *table != id.table);
    others.flat_map(|(_, table)| &table.rows).any(|row| row.name == name)
}

/// Returns whether one letter has to be inserted, removed or replaced to get from one name to another.
pub(in crate::generate) fn differs_in_one(one: &str, other: &str) -> bool {
    let same = |(one, other): &(char, char)| one == other;
    let start = one.chars().zip(other.chars()).take_while(same).count();
    let end = one.chars().rev().zip(other.chars().rev()).take_while(same).count();
    let (one, other) = (one.chars().count(), other.chars().count());
    one.max(other) == start + end.min(one.min(other) - start) + 1
}

#[cfg(test)]
mod tests {
    use super::differs_in_one;

    #[test]
    fn names_that_differ_in_one_letter() {
        for (one, other, expected) in [
            ("hulVersion", "hullVersion", true),
            ("hullVersoin", "hullVersion", false),
            ("hullVersion", "hullVersion", false),
            ("tag_num", "tag_nums", true),
            ("mast_a", "mast_b", true),
            ("masts", "mast", true),
            ("mast", "keel", false),
        ] {
            assert_eq!(differs_in_one(one, other), expected, "{one} {other}");
            assert_eq!(differs_in_one(other, one), expected, "{other} {one}");
        }
    }
}
