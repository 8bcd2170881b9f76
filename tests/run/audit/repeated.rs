//! What a body has more than once.

use std::collections::BTreeMap;

use restable::{DriftKind, response, structure};
use serde_json::Value;

use super::{Disk, audit, places};

#[test]
fn a_repeated_parameter_is_reported_and_its_last_value_is_held_against_the_table() {
    let drift = audit!(Disk, r#"{"id": 7, "size": 1, "id": "a"}"#);
    assert_eq!(places(&drift), [("/id", DriftKind::Repeated)]);
    assert_eq!(drift[0].to_string(), "/id: there more than once, and only the last value counts");

    let drift = audit!(Disk, r#"{"id": "a", "size": 1, "id": null}"#);
    assert_eq!(places(&drift), [("/id", DriftKind::Repeated), ("/id", DriftKind::Null)]);
}

#[test]
fn a_parameter_that_is_there_three_times_is_reported_once() {
    let drift = audit!(Disk, r#"{"id": "a", "id": "a", "size": 1, "id": "a"}"#);
    assert_eq!(places(&drift), [("/id", DriftKind::Repeated)]);
}

#[structure]
struct Tagged {
    #[param("Map<String,Integer>", optional)]
    limits: BTreeMap<String, i64>,
    #[param("Array of objects", optional)]
    disks: Vec<Disk>,
    open: Value,
    #[param(rest)]
    rest: BTreeMap<String, Value>,
}

#[test]
fn repetition_is_seen_in_maps_lists_open_values_and_collected_parameters() {
    let body = r#"{
        "limits": {"a": 1, "a/b": 2, "a/b": 3},
        "disks": [{"id": "a", "size": 1}, {"id": "b", "size": 1, "size": 2}],
        "open": [{"x": {"y": 1, "y": 1}}],
        "more": 1, "more": {"z": 1, "z": 1}
    }"#;
    let drift = audit!(Tagged, body);
    let mut pointers: Vec<_> = drift.iter().map(|drift| drift.pointer.as_str()).collect();
    pointers.sort_unstable();
    assert_eq!(pointers, ["/disks/1/size", "/limits/a~1b", "/more", "/more/z", "/open/0/x/y"]);
    assert!(drift.iter().all(|drift| drift.kind == DriftKind::Repeated));
}

#[test]
fn a_repeated_parameter_that_is_not_documented_is_both() {
    let drift = audit!(Disk, r#"{"id": "a", "size": 1, "zone": {"a": 1, "a": 1}, "zone": 1}"#);
    assert_eq!(places(&drift), [("/zone", DriftKind::Repeated), ("/zone", DriftKind::Unknown)]);
}

#[test]
fn names_are_compared_without_their_escapes() {
    let drift = audit!(Disk, r#"{"id": "a", "size": 1, "i\u0064": "b"}"#);
    assert_eq!(places(&drift), [("/id", DriftKind::Repeated)]);
}

#[test]
fn a_root_map_is_looked_through_too() {
    #[response]
    struct Limits(BTreeMap<String, i64>);
    assert_eq!(places(&Limits::audit(r#"{"a": 1, "a": 2}"#).unwrap()), [("/a", DriftKind::Repeated)]);
}
