//! Types and values.

use std::collections::BTreeMap;

use restable::{DriftKind, JobId, Timestamp, response, structure, values};
use serde_json::{Map, Value};

use super::{Disk, State, places};

/// One parameter of each documented type.
#[response]
#[derive(Default)]
struct Typed {
    #[param("String", optional)]
    text: Option<String>,
    #[param("Integer", optional)]
    integer: Option<i64>,
    #[param("Double", optional)]
    number: Option<f64>,
    #[param("Boolean", optional)]
    boolean: Option<bool>,
    #[param("Object", optional)]
    object: Option<Disk>,
    #[param("Array of strings", optional)]
    list: Vec<String>,
    #[param("Map<String,Integer>", optional)]
    map: BTreeMap<String, i64>,
    #[param("Any", optional)]
    any: Option<Value>,
}

/// The parameters for which this value is drift.
fn misfits(value: &str) -> Vec<String> {
    let names = ["text", "integer", "number", "boolean", "object", "list", "map", "any"];
    let drifts = |name: &&str| {
        let drift = Typed::audit(&format!("{{\"{name}\": {value}}}")).unwrap();
        drift.iter().any(|drift| drift.kind == DriftKind::Type && drift.pointer == format!("/{name}"))
    };
    names.into_iter().filter(drifts).map(Into::into).collect()
}

#[test]
fn every_type_takes_its_own_values_only() {
    assert_eq!(misfits(r#""7""#), ["integer", "number", "boolean", "object", "list", "map"]);
    assert_eq!(misfits("7"), ["text", "boolean", "object", "list", "map"]);
    assert_eq!(misfits("7.0"), ["text", "integer", "boolean", "object", "list", "map"]);
    assert_eq!(misfits("true"), ["text", "integer", "number", "object", "list", "map"]);
    assert_eq!(misfits("[]"), ["text", "integer", "number", "boolean", "object", "map"]);
    assert_eq!(misfits("{}"), ["text", "integer", "number", "boolean", "list"]);
    assert_eq!(misfits("null"), [""; 0]);
}

#[test]
fn drift_names_the_type_of_the_value() {
    let found = |value: &str| {
        let drift = Typed::audit(&format!("{{\"text\": {value}}}")).unwrap();
        drift.first().unwrap().found.to_string()
    };
    let words = ["1", "1.5", "true", "[]", "{}"].map(found);
    assert_eq!(words, ["an integer", "a number", "a boolean", "a list", "an object"]);
}

#[test]
fn elements_and_entries_are_compared_with_the_documented_inner_type() {
    let drift = Typed::audit(r#"{"list": ["a", 7, null], "map": {"b/c": 1, "~": "1"}}"#).unwrap();
    let expected = [("/list/1", DriftKind::Type), ("/list/2", DriftKind::Null), ("/map/~0", DriftKind::Type)];
    assert_eq!(places(&drift), expected);
    assert_eq!(drift[0].to_string(), "/list/1: documented as String, found an integer");
}

/// Rust types without a documented type, and documented types that are more specific than the Rust type.
#[response]
struct Mixed {
    #[param("Array of integers", optional)]
    open_list: Option<Value>,
    #[param("Map<String,Integer>", optional)]
    open_map: Map<String, Value>,
    #[param("Map<String,Boolean>", optional)]
    open_value: Option<Value>,
    #[param("Array", optional)]
    list: Vec<String>,
    #[param("Any", optional)]
    any: Option<Disk>,
    #[param("Object", optional)]
    map: BTreeMap<String, Vec<i64>>,
    #[param("Array of arrays", optional)]
    nested: Vec<Vec<Disk>>,
}

#[test]
fn an_open_field_is_compared_with_the_page() {
    let drift = Mixed::audit(r#"{"open_list": [1, "2"], "open_map": {"a": "b"}, "open_value": {"c": 1}}"#).unwrap();
    let expected =
        [("/open_list/1", DriftKind::Type), ("/open_map/a", DriftKind::Type), ("/open_value/c", DriftKind::Type)];
    assert_eq!(places(&drift), expected);
}

#[test]
fn where_the_page_is_vague_the_type_decides() {
    let drift = Mixed::audit(r#"{"list": ["a", 1], "any": [], "map": {"a": [1, "2"], "b": 3}, "nested": [[{}], 1]}"#);
    let drift = drift.unwrap();
    let mut found = places(&drift);
    found.sort_unstable();
    let expected = [
        ("/any", DriftKind::Type),
        ("/list/1", DriftKind::Type),
        ("/map/a/1", DriftKind::Type),
        ("/map/b", DriftKind::Type),
        ("/nested/0/0/id", DriftKind::Missing),
        ("/nested/0/0/size", DriftKind::Missing),
        ("/nested/1", DriftKind::Type),
    ];
    assert_eq!(found, expected);
}

#[values]
enum Level {
    #[value(1)]
    Low,
    #[value(2)]
    High,
}

#[response]
struct Valued {
    state: State,
    #[param("Integer", optional)]
    level: Option<Level>,
    #[param("Array of strings", optional)]
    history: Vec<State>,
    #[param("Map<String,String>", optional)]
    by_node: BTreeMap<String, State>,
}

#[test]
fn values_are_compared_with_the_documented_ones_everywhere() {
    let body = r#"{"state": "UP", "level": 3, "history": ["DOWN", "LOST"], "by_node": {"n": "up"}}"#;
    let drift = Valued::audit(body).unwrap();
    let mut found = places(&drift);
    found.sort_unstable();
    let expected = [("/by_node/n", DriftKind::Value), ("/history/1", DriftKind::Value), ("/level", DriftKind::Value)];
    assert_eq!(found, expected);
    assert!(Valued::audit(r#"{"state": "DOWN", "level": 2}"#).unwrap().is_empty());
}

#[test]
fn a_value_of_another_type_is_drift_of_the_type_where_the_page_names_one() {
    assert_eq!(places(&Valued::audit(r#"{"state": "UP", "level": "2"}"#).unwrap()), [("/level", DriftKind::Type)]);
}

#[test]
fn null_an_object_or_a_list_is_no_value() {
    assert_eq!(places(&Valued::audit(r#"{"state": null}"#).unwrap()), [("/state", DriftKind::Null)]);
    for body in [r#"{"state": {}}"#, r#"{"state": ["UP"]}"#] {
        assert_eq!(places(&Valued::audit(body).unwrap()), [("/state", DriftKind::Value)], "{body}");
    }
}

#[test]
fn a_type_that_differs_on_purpose_is_still_drift_from_the_page() {
    #[response]
    struct Differing {
        #[param("Object", differs = "the server sends a list")]
        _disks: Vec<Disk>,
    }
    let drift = Differing::audit(r#"{"_disks": [{"id": "a", "size": 1}]}"#).unwrap();
    assert_eq!(places(&drift), [("/_disks", DriftKind::Type)]);
}

#[test]
fn ids_and_dates_are_compared_with_the_page_and_free_without_one() {
    #[structure]
    struct Job {
        #[param("String")]
        job_id: JobId,
        #[param("Long")]
        begin: Timestamp,
        end: Option<Timestamp>,
    }
    let drift = super::audit!(Job, r#"{"job_id": 7, "begin": "2024-05-01", "end": 1}"#);
    assert_eq!(places(&drift), [("/begin", DriftKind::Type), ("/job_id", DriftKind::Type)]);
}
