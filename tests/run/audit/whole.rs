//! Bodies other than an object with parameters.

use std::collections::BTreeMap;

use restable::{DriftKind, response};

use super::{Disk, State, places};

#[test]
fn a_root_list_is_audited_element_by_element() {
    #[response]
    struct Disks(#[param("Array of objects")] Vec<Disk>);
    let drift = Disks::audit(r#"[{"id": "a", "size": 1}, {"id": "b"}, null, 7]"#).unwrap();
    let expected = [("/1/size", DriftKind::Missing), ("/2", DriftKind::Null), ("/3", DriftKind::Type)];
    assert_eq!(places(&drift), expected);
    let drift = Disks::audit(r#"{"disks": []}"#).unwrap();
    assert_eq!(drift[0].to_string(), "the body: documented as Array of objects, found an object");
}

#[test]
fn a_root_map_is_audited_entry_by_entry() {
    #[response]
    struct States(BTreeMap<String, State>);
    let drift = States::audit(r#"{"a": "UP", "b": "GONE", "c": null}"#).unwrap();
    assert_eq!(places(&drift), [("/b", DriftKind::Value), ("/c", DriftKind::Null)]);
    assert_eq!(places(&States::audit("[]").unwrap()), [("", DriftKind::Type)]);
}

#[test]
fn a_null_body_is_drift() {
    #[response]
    struct List(Vec<String>);
    #[response]
    struct One {
        _a: Option<String>,
    }
    assert_eq!(places(&List::audit("null").unwrap()), [("", DriftKind::Null)]);
    assert_eq!(places(&One::audit("null").unwrap()), [("", DriftKind::Null)]);
}

#[test]
fn a_recursive_table_is_audited_to_the_bottom() {
    #[response]
    struct Node {
        #[param("String")]
        _name: String,
        #[param("Array of nodes objects", optional)]
        _below: Vec<Node>,
    }
    let body = r#"{"_name": "a", "_below": [{"_name": "b", "_below": [{"_below": [{"_name": 1}]}]}]}"#;
    let drift = Node::audit(body).unwrap();
    let mut found = places(&drift);
    found.sort_unstable();
    let expected =
        [("/_below/0/_below/0/_below/0/_name", DriftKind::Type), ("/_below/0/_below/0/_name", DriftKind::Missing)];
    assert_eq!(found, expected);
}
