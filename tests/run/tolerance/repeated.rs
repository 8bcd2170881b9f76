//! A parameter that a body repeats: its last value counts, and counts alone.

use std::collections::{BTreeMap, HashMap};

use restable::{JobId, Secret, Timestamp, structure, values};
use serde_json::{Map, Value, json};

/// Reads a body that has the parameter twice, by both readers.
macro_rules! twice {
    ($ty:ty, $first:expr, $second:expr) => {{
        #[restable::response]
        struct Answer {
            it: $ty,
        }
        let body = format!("{{\"it\": {}, \"it\": {}}}", $first, $second);
        let straight = Answer::decode(200, (), &body).ok().map(|answer| answer.it);
        let by_serde = serde_json::from_str::<Answer>(&body).ok().map(|answer| answer.it);
        assert!(straight == by_serde, "{body}");
        straight
    }};
}

#[structure]
#[derive(Debug, PartialEq)]
struct Disk {
    size: i64,
    name: Option<String>,
    tags: Vec<String>,
}

impl Disk {
    fn of(size: i64) -> Self {
        Self { size, name: None, tags: Vec::new() }
    }
}

/// A struct that is built at the end, because serde alone reads a field of it.
#[structure]
#[derive(Debug, PartialEq)]
struct Late {
    #[param(serde)]
    span: std::time::Duration,
    name: Option<String>,
}

#[values]
#[derive(Debug, PartialEq)]
enum State {
    Up,
}

const DISK: &str = r#"{"size": 1, "name": "a", "tags": ["t"]}"#;

#[test]
fn the_last_value_counts() {
    assert_eq!(twice!(String, r#""first""#, r#""last""#).as_deref(), Some("last"));
    assert_eq!(twice!(Option<String>, r#""first""#, "7"), Some(Some("7".into())));
    assert_eq!(twice!(i64, 1, 2), Some(2));
    assert_eq!(twice!(Option<bool>, true, false), Some(Some(false)));
    assert_eq!(twice!(JobId, r#""a""#, r#""b""#).unwrap(), "b");
    assert_eq!(twice!(Value, "[1]", "{}"), Some(json!({})));
    assert_eq!(twice!(Option<State>, r#""UP""#, r#""x""#), Some(Some(State::Other("x".into()))));
}

#[test]
fn the_last_list_map_or_object_replaces_the_one_before() {
    assert_eq!(twice!(Vec<i64>, "[1, 2]", "[3]"), Some(vec![3]));
    assert_eq!(twice!(Option<Vec<i64>>, "[1, 2]", "[]"), Some(Some(vec![])));
    assert_eq!(twice!(BTreeMap<String, i64>, r#"{"a": 1}"#, r#"{"b": 2}"#), Some([("b".into(), 2)].into()));
    assert_eq!(twice!(Map<String, Value>, r#"{"a": 1}"#, "{}"), Some(Map::new()));
}

#[test]
fn the_parameters_of_two_objects_are_not_merged() {
    assert_eq!(twice!(Disk, DISK, r#"{"size": 2}"#), Some(Disk::of(2)));
    assert_eq!(twice!(Option<Disk>, DISK, r#"{"size": 2}"#), Some(Some(Disk::of(2))));
    assert_eq!(twice!(Box<Disk>, DISK, r#"{"size": 2}"#), Some(Box::new(Disk::of(2))));
    assert_eq!(twice!(Option<Box<Disk>>, DISK, r#"{"size": 2}"#), Some(Some(Box::new(Disk::of(2)))));
    assert_eq!(twice!(Disk, DISK, "{}"), None, "what the last one lacks is missing");
    let late = r#"{"span": {"secs": 1, "nanos": 0}, "name": "a"}"#;
    let last = twice!(Option<Late>, late, r#"{"span": {"secs": 2, "nanos": 0}}"#);
    assert_eq!(last.unwrap().unwrap().name, None);
    assert_eq!(twice!(Option<Late>, late, "{}"), None);
}

#[test]
fn null_as_the_last_value_is_nothing() {
    assert_eq!(twice!(Option<String>, r#""first""#, "null"), Some(None));
    assert_eq!(twice!(Option<i64>, 1, "null"), Some(None));
    assert_eq!(twice!(Option<bool>, true, "null"), Some(None));
    assert_eq!(twice!(Option<JobId>, r#""a""#, r#""""#), Some(None));
    assert_eq!(twice!(Option<Timestamp>, 1, "null"), Some(None));
    assert_eq!(twice!(Option<State>, r#""UP""#, "null"), Some(None));
    assert_eq!(twice!(Option<Disk>, DISK, "null"), Some(None));
    assert_eq!(twice!(Option<Box<Disk>>, DISK, r#""""#), Some(None));
    assert_eq!(twice!(Option<Late>, r#"{"span": {"secs": 1, "nanos": 0}}"#, "null"), Some(None));
    assert_eq!(twice!(Vec<i64>, "[1]", "null"), Some(vec![]));
    assert_eq!(twice!(Option<Vec<i64>>, "[1]", "null"), Some(None));
    assert_eq!(twice!(BTreeMap<String, i64>, r#"{"a": 1}"#, "null"), Some(BTreeMap::new()));
    assert_eq!(twice!(HashMap<String, i64>, r#"{"a": 1}"#, "null"), Some(HashMap::new()));
    assert_eq!(twice!(Option<BTreeMap<String, i64>>, r#"{"a": 1}"#, "null"), Some(None));
    assert_eq!(twice!(Value, "1", "null"), Some(Value::Null));
    assert_eq!(twice!(Option<Value>, "1", "null"), Some(None));
}

#[test]
fn borrowed_text_that_null_follows_is_nothing() {
    #[restable::response]
    struct Answer<'a> {
        it: Option<std::borrow::Cow<'a, str>>,
    }
    let body = r#"{"it": "a", "it": null}"#;
    assert_eq!(Answer::decode(200, (), body).unwrap().it, None);
    assert_eq!(serde_json::from_str::<Answer<'_>>(body).unwrap().it, None);
}

#[test]
fn a_secret_that_null_follows_is_nothing() {
    #[restable::response]
    struct Answer {
        it: Option<Secret<String>>,
    }
    let body = r#"{"it": "a", "it": null}"#;
    assert!(Answer::decode(200, (), body).unwrap().it.is_none());
    assert!(serde_json::from_str::<Answer>(body).unwrap().it.is_none());
}

#[test]
fn a_value_that_serde_reads_is_nothing_after_null() {
    #[restable::response]
    struct Answer {
        #[param(serde)]
        it: Option<std::time::Duration>,
    }
    let body = r#"{"it": {"secs": 1, "nanos": 1}, "it": null}"#;
    assert_eq!(Answer::decode(200, (), body).unwrap().it, None);
    assert_eq!(serde_json::from_str::<Answer>(body).unwrap().it, None);
}

#[test]
fn what_has_to_be_there_is_missing_where_its_last_value_is_null() {
    assert_eq!(twice!(String, r#""first""#, "null"), None);
    assert_eq!(twice!(i64, 1, r#""""#), None);
    assert_eq!(twice!(JobId, r#""a""#, "null"), None);
    assert_eq!(twice!(Disk, DISK, "null"), None);
    assert_eq!(twice!(i64, "null", 1), Some(1));
}

#[test]
fn an_earlier_value_has_to_fit_too() {
    assert_eq!(twice!(i64, "{}", 1), None);
    assert_eq!(twice!(Vec<i64>, r#"["a"]"#, "[1]"), None);
}

#[test]
fn the_last_key_of_a_map_counts() {
    let twice = r#"{"a": 1, "b": 2, "a": 3}"#;
    assert_eq!(twice!(BTreeMap<String, i64>, "{}", twice), Some([("a".into(), 3), ("b".into(), 2)].into()));
    let null = r#"{"a": 1, "b": 2, "a": null}"#;
    assert_eq!(twice!(BTreeMap<String, i64>, "{}", null), Some([("b".into(), 2)].into()));
    assert_eq!(twice!(HashMap<String, i64>, "{}", null), Some([("b".into(), 2)].into()));
    assert_eq!(twice!(Value, "{}", null), Some(json!({"a": null, "b": 2})));
}

#[test]
fn the_last_value_of_a_collected_parameter_counts() {
    #[restable::response]
    struct Answer {
        #[param(rest)]
        rest: BTreeMap<String, i64>,
    }
    let body = r#"{"a": 1, "b": 2, "a": null, "b": 3}"#;
    let expected = [("b".into(), 3)].into();
    assert_eq!(Answer::decode(200, (), body).unwrap().rest, expected);
    assert_eq!(serde_json::from_str::<Answer>(body).unwrap().rest, expected);
}

#[test]
fn three_values_are_no_other_case() {
    #[restable::response]
    struct Answer {
        it: Option<Disk>,
    }
    let body = format!(r#"{{"it": {DISK}, "it": null, "it": {{"size": 3}}}}"#);
    assert_eq!(Answer::decode(200, (), &body).unwrap().it, Some(Disk::of(3)));
    assert_eq!(serde_json::from_str::<Answer>(&body).unwrap().it, Some(Disk::of(3)));
}
