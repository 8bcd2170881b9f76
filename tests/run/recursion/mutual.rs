//! Tables that contain themselves through other tables. If all fields of the cycle are mandatory, the tables do not
//! compile: see `tests/ui/structure`.

use std::collections::BTreeMap;

use restable::{Described, Shape, Table, response, structure};
use serde_json::json;

#[response]
#[derive(Debug, PartialEq)]
struct Show {
    tree: Tree,
    spare: Option<Box<Tree>>,
}

#[structure]
#[derive(Debug, PartialEq)]
struct Tree {
    #[param("String", mandatory)]
    name: String,
    branch: Box<Branch>,
}

#[structure]
#[derive(Debug, PartialEq)]
struct Branch {
    #[param("Array of objects", mandatory)]
    trees: Vec<Tree>,
    pair: Pair<Option<Box<Tree>>>,
    by_name: BTreeMap<String, Branch>,
}

#[structure]
#[derive(Debug, PartialEq)]
struct Pair<T> {
    left: T,
    right: T,
}

#[structure]
#[derive(Debug, PartialEq)]
struct Chain<T> {
    value: T,
    next: Option<Box<Chain<T>>>,
    others: Vec<Chain<T>>,
}

#[structure]
#[derive(Debug)]
struct ReadBySerde {
    #[param(serde)]
    child: Box<ReadBySerde>,
}

#[test]
fn a_type_that_serde_reads_may_lead_back_and_is_missed() {
    let reason = |body| serde_json::from_str::<ReadBySerde>(body).map(|read| read.child).unwrap_err().to_string();
    assert!(reason("{}").contains("`child` is missing or null"));
    // The inner error may quote the body, so it is not repeated.
    assert!(reason(r#"{"child": {"child": {}}}"#).contains("the type of the field does not accept the value"));
    assert!(reason(r#"{"child": null}"#).contains("the type of the field does not accept the value"));
}

fn missing(body: &str) -> String {
    Show::decode(200, (), body).unwrap_err().to_string()
}

#[test]
fn a_field_that_does_not_come_is_missed_at_every_level() {
    assert!(missing(r#"{"tree": null}"#).contains("mandatory parameter `tree` is missing or null"));
    assert!(missing(r#"{"tree": {"name": "a"}}"#).contains("mandatory parameter `branch` is missing or null"));
    assert!(missing(r#"{"tree": {"name": "a", "branch": null}}"#).contains("`branch` is missing or null"));
    let inside = missing(r#"{"tree": {"name": "a", "branch": {"pair": {}, "trees": [{"branch": {"pair": {}}}]}}}"#);
    assert!(inside.contains("`name` is missing or null") && inside.contains("/tree/branch/trees/0"), "{inside}");
}

#[test]
fn what_ends_is_read_written_and_audited() {
    let leaf = json!({"name": "leaf", "branch": {"trees": [], "pair": {}}});
    let tree = json!({"name": "a", "branch": {"trees": [leaf], "pair": {"left": leaf}}});
    let body = json!({"tree": tree, "spare": leaf}).to_string();
    let show = Show::decode(200, (), &body).unwrap();
    assert_eq!(show.tree.branch.pair.left.as_ref().unwrap().name, "leaf");
    let again = serde_json::to_string(&show).unwrap();
    assert_eq!(Show::decode(200, (), &again).unwrap(), show);
    let drift = Show::audit(&again).unwrap();
    assert!(drift.iter().all(|drift| !drift.pointer.contains("trees")), "{drift:?}");
}

#[test]
fn a_generic_table_may_contain_itself() {
    let body = r#"{"value": 1, "next": {"value": 2, "others": [{"value": null}]}}"#;
    let chain: Chain<Option<i64>> = serde_json::from_str(body).unwrap();
    assert_eq!(chain.next.unwrap().others[0].value, None);
}

/// The names of the tables that are reachable from a table, each once.
fn tables(table: &'static Table, names: &mut Vec<&'static str>) {
    if names.contains(&table.name) {
        return;
    }
    names.push(table.name);
    for parameter in table.parameters() {
        let mut shape = parameter.shape;
        while let Shape::List(inner) | Shape::Map(inner) = shape {
            shape = *inner;
        }
        if let Shape::Table(inner) = shape {
            tables(inner(), names);
        }
    }
}

#[test]
fn the_tables_lead_to_each_other() {
    let mut names = Vec::new();
    tables(Show::TABLE, &mut names);
    assert_eq!(names, ["Show", "Tree", "Branch", "Pair"]);
}
