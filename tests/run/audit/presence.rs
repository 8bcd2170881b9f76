//! Mandatory parameters.

use std::collections::BTreeMap;

use restable::{DriftKind, response};
use serde_json::Value;

use super::{Disk, audit, places};

#[response]
struct Presence {
    #[param("String", mandatory)]
    mandatory: String,
    #[param("String")]
    documented: Option<String>,
    #[param("String", optional)]
    optional: Option<String>,
    #[param("Array of objects")]
    list: Vec<Disk>,
    by_type: u8,
    by_option: Option<u8>,
    by_list: Vec<u8>,
    open: Value,
}

#[test]
fn a_documented_parameter_is_expected_unless_it_is_optional() {
    let drift = Presence::audit("{}").unwrap();
    let missing = ["/mandatory", "/documented", "/list", "/by_type", "/open"];
    assert!(drift.iter().all(|drift| drift.kind == DriftKind::Missing));
    assert!(drift.iter().map(|drift| drift.pointer.as_str()).eq(missing));
}

#[test]
fn null_counts_as_drift_wherever_the_parameter_is_expected() {
    let table = <Presence as restable::Described>::TABLE;
    let nulls: serde_json::Map<_, _> =
        table.parameters().map(|parameter| (parameter.name.to_owned(), Value::Null)).collect();
    let drift = Presence::audit(&Value::Object(nulls).to_string()).unwrap();
    let mut found = places(&drift);
    found.sort_unstable();
    let expected = ["/by_type", "/documented", "/list", "/mandatory", "/open"].map(|name| (name, DriftKind::Null));
    assert_eq!(found, expected);
}

#[test]
fn nested_parameters_are_expected_of_every_element_and_entry() {
    #[response]
    struct Nested {
        #[param("Array of disk objects")]
        _disks: Vec<Disk>,
        #[param("Map<String,Object>")]
        _by_slot: BTreeMap<String, Disk>,
        #[param("Object", optional)]
        _boxed: Option<Box<Disk>>,
    }
    let body = r#"{"_by_slot": {"a/b": {"id": "1"}}, "_disks": [{"id": "2", "size": 1}, {"size": 3, "x": 0}],
        "_boxed": {"id": null, "size": 1}}"#;
    let drift = Nested::audit(body).unwrap();
    let mut found = places(&drift);
    found.sort_unstable();
    let expected = [
        ("/_boxed/id", DriftKind::Null),
        ("/_by_slot/a~1b/size", DriftKind::Missing),
        ("/_disks/1/id", DriftKind::Missing),
        ("/_disks/1/x", DriftKind::Unknown),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_table_that_collects_the_rest_knows_no_unknown_parameter() {
    #[restable::structure]
    struct Open {
        name: String,
        disk: Option<Disk>,
        #[param(rest)]
        _rest: BTreeMap<String, i64>,
    }
    assert!(audit!(Open, r#"{"name": "a", "other": 1, "more": 2}"#).is_empty());
    let refused = audit!(Open, r#"{"name": "a", "other": 1, "more": {}}"#);
    assert_eq!(places(&refused), [("/more", DriftKind::Refused)], "its value is no integer");
    let drift = audit!(Open, r#"{"other": 1, "disk": {"id": "a", "size": 1, "zone": 1}}"#);
    let expected = [("/disk/zone", DriftKind::Unknown), ("/name", DriftKind::Missing)];
    assert_eq!(places(&drift), expected, "it is open itself, the tables in it are not");
}

#[test]
fn names_are_escaped_in_pointers() {
    #[restable::structure]
    struct Odd {
        #[param(name = "a/b~c")]
        _odd: String,
    }
    assert_eq!(places(&audit!(Odd, r#"{"~1": 0}"#)), [("/~01", DriftKind::Unknown), ("/a~1b~0c", DriftKind::Missing)]);
}
