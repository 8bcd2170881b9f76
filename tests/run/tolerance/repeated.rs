//! A repeated parameter: the last value counts, as in most JSON readers.

use std::collections::BTreeMap;

use restable::{JobId, structure};

use super::read;

/// Reads a body with this text.
macro_rules! twice {
    ($ty:ty, $first:expr, $second:expr) => {
        read!($ty, format!("{}, \"it\": {}", $first, $second))
    };
}

#[structure]
#[derive(Debug, PartialEq)]
struct Disk {
    size: i64,
}

#[test]
fn the_last_value_counts() {
    assert_eq!(twice!(String, r#""first""#, r#""last""#).as_deref(), Ok("last"));
    assert_eq!(twice!(Option<String>, r#""first""#, "7").unwrap().as_deref(), Some("7"));
    assert_eq!(twice!(i64, 1, 2), Ok(2));
    assert_eq!(twice!(Option<bool>, true, false), Ok(Some(false)));
    assert_eq!(twice!(JobId, r#""a""#, r#""b""#).unwrap(), "b");
    assert_eq!(twice!(serde_json::Value, "[1]", "{}"), Ok(serde_json::json!({})));
}

#[test]
fn the_last_list_map_or_object_replaces_the_one_before() {
    assert_eq!(twice!(Vec<i64>, "[1, 2]", "[3]"), Ok(vec![3]));
    assert_eq!(twice!(Option<Vec<i64>>, "[1, 2]", "[]"), Ok(Some(vec![])));
    assert_eq!(twice!(BTreeMap<String, i64>, r#"{"a": 1}"#, r#"{"b": 2}"#), Ok([("b".into(), 2)].into()));
    assert_eq!(twice!(Disk, r#"{"size": 1}"#, r#"{"size": 2}"#), Ok(Disk { size: 2 }));
    assert_eq!(twice!(Option<Disk>, r#"{"size": 1}"#, r#"{"size": 2}"#), Ok(Some(Disk { size: 2 })));
    assert!(twice!(Disk, r#"{"size": 1}"#, "{}").is_err(), "what the last one lacks is missing");
}

#[test]
fn null_does_not_undo_the_value_before_it() {
    assert_eq!(twice!(String, r#""first""#, "null").as_deref(), Ok("first"));
    assert_eq!(twice!(Option<i64>, 1, "null"), Ok(Some(1)));
    assert_eq!(twice!(Vec<i64>, "[1]", "null"), Ok(vec![1]));
}

#[test]
fn the_last_key_of_a_map_counts() {
    assert_eq!(read!(BTreeMap<String, i64>, r#"{"a": 1, "a": 2}"#), Ok([("a".into(), 2)].into()));
}
