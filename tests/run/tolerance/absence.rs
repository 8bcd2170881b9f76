//! `null`, absent parameters, and the empty string in place of an object or a list.

use std::collections::{BTreeMap, HashMap};

use restable::{Described as _, JobId, Timestamp, response, structure};
use serde_json::{Map, Value, json};

use super::read;

#[structure]
#[derive(Debug, PartialEq)]
struct Image {
    id: String,
}

#[restable::values]
#[derive(Debug, PartialEq)]
enum Power {
    On,
    Off,
}

/// Every type that may be absent.
#[response]
#[derive(Debug, PartialEq)]
struct Absent {
    text: Option<String>,
    integer: Option<i64>,
    float: Option<f32>,
    boolean: Option<bool>,
    image: Option<Image>,
    boxed: Option<Box<Image>>,
    list: Vec<String>,
    option_list: Option<Vec<Image>>,
    map: BTreeMap<String, i64>,
    hash_map: HashMap<String, Image>,
    option_map: Option<BTreeMap<String, String>>,
    open: Value,
    option_open: Option<Value>,
    open_map: Map<String, Value>,
    power: Option<Power>,
    job_id: Option<JobId>,
    created: Option<Timestamp>,
}

/// A body in which every parameter has this value.
fn all(value: &Value) -> String {
    let parameters = Absent::TABLE.parameters();
    let body: Map<_, _> = parameters.map(|parameter| (parameter.name.to_owned(), value.clone())).collect();
    Value::Object(body).to_string()
}

#[test]
fn null_is_read_as_nothing_for_every_type_that_may_be_absent() {
    let nothing = Absent::decode(200, (), "{}").unwrap();
    assert_eq!(Absent::decode(200, (), &all(&Value::Null)).unwrap(), nothing);
    assert_eq!((&nothing.list, &nothing.option_list), (&Vec::new(), &None));
    assert_eq!((&nothing.open, &nothing.option_open), (&Value::Null, &None));
    assert!(nothing.map.is_empty() && nothing.open_map.is_empty() && nothing.option_map.is_none());
}

#[test]
fn an_empty_text_is_nothing_where_no_text_is_documented() {
    let mut body: Map<String, Value> = serde_json::from_str(&all(&json!(""))).unwrap();
    // These fields accept a string, or any value.
    for text in ["text", "open", "option_open", "power", "created"] {
        body.remove(text);
    }
    let empty = Absent::decode(200, (), &Value::Object(body).to_string()).unwrap();
    assert_eq!(empty, Absent::decode(200, (), "{}").unwrap());
}

#[test]
fn an_absent_optional_list_differs_from_an_empty_one() {
    let empty = Absent::decode(200, (), r#"{"option_list": [], "option_map": {}, "option_open": {}}"#).unwrap();
    assert_eq!((empty.option_list, empty.option_map), (Some(Vec::new()), Some(BTreeMap::new())));
    assert_eq!(empty.option_open, Some(json!({})));
}

#[test]
fn a_parameter_that_has_to_be_there_names_itself() {
    const MISSING: &str = "mandatory parameter `it` is missing or null";
    assert_eq!(read!(String, "null").unwrap_err(), MISSING);
    assert_eq!(read!(i64, "null").unwrap_err(), MISSING);
    assert_eq!(read!(f32, "null").unwrap_err(), MISSING);
    assert_eq!(read!(bool, "null").unwrap_err(), MISSING);
    assert_eq!(read!(JobId, "null").unwrap_err(), MISSING);
    assert_eq!(read!(JobId, r#""""#).unwrap_err(), MISSING);
    assert_eq!(read!(Timestamp, "null").unwrap_err(), MISSING);
    assert_eq!(read!(super::Quota, "null").err().unwrap(), MISSING);
    assert_eq!(read!(Box<super::Quota>, r#""""#).err().unwrap(), MISSING);
}

#[test]
fn the_first_of_several_missing_parameters_is_named() {
    #[restable::response]
    struct Three {
        _a: Option<String>,
        b: String,
        c: String,
    }
    let error = Three::decode(200, (), r#"{"c": "there"}"#).err().unwrap();
    assert_eq!(super::reason(&error), "mandatory parameter `b` is missing or null");
    let three = Three::decode(200, (), r#"{"c": "there", "b": "too"}"#).unwrap();
    assert_eq!((&*three.b, &*three.c), ("too", "there"));
}

#[test]
fn an_empty_list_is_nothing_where_an_object_is_documented() {
    let body = r#"{"image": [], "boxed": [ ], "map": [], "hash_map": [], "option_map": [], "open_map": []}"#;
    let nothing = Absent::decode(200, (), "{}").unwrap();
    assert_eq!(Absent::decode(200, (), body).unwrap(), nothing);
    assert_eq!(serde_json::from_str::<Absent>(body).unwrap(), nothing);
    let drift = Absent::audit(body).unwrap();
    let types: Vec<_> = drift.iter().filter(|drift| drift.kind == restable::DriftKind::Type).collect();
    assert_eq!(types.len(), 6, "{drift:?}");
    assert!(types.iter().all(|drift| drift.found == "a list"));
}

#[test]
fn an_empty_list_is_nothing_inside_lists_maps_and_options_too() {
    assert_eq!(read!(BTreeMap<String, BTreeMap<String, i64>>, r#"{"a": []}"#), Ok([("a".into(), [].into())].into()));
    assert_eq!(read!(Vec<BTreeMap<String, i64>>, "[[], {}]"), Ok(vec![BTreeMap::new(); 2]));
    assert_eq!(read!(Option<Option<Image>>, "[]"), Ok(Some(None)));
    assert_eq!(read!(Image, "[]").unwrap_err(), "mandatory parameter `it` is missing or null");
    assert!(read!(Vec<Image>, "[[]]").is_err());
}

#[test]
fn a_null_element_is_an_error_since_leaving_it_out_would_move_the_others() {
    const NULL: &str = "expected a value, found null or an empty string, which only a list of `Option` keeps";
    assert_eq!(read!(Vec<String>, r#"["a", null, "b"]"#).unwrap_err(), NULL);
    assert_eq!(read!(Vec<f64>, "[null, 1.5]").unwrap_err(), NULL);
    assert_eq!(read!(Vec<i64>, r#"[7, ""]"#).unwrap_err(), NULL);
    assert_eq!(read!(Vec<bool>, "[null]").unwrap_err(), NULL);
    assert_eq!(read!(Vec<JobId>, r#"["a", " "]"#).unwrap_err(), NULL);
    assert_eq!(read!(Vec<Timestamp>, "[null]").unwrap_err(), NULL);
    assert_eq!(read!(Vec<Power>, r#"["ON", null]"#).unwrap_err(), NULL);
    assert_eq!(read!(Vec<Image>, r#"[{"id": "i"}, null]"#).unwrap_err(), NULL);
    assert_eq!(read!(Vec<Box<Image>>, r#"[""]"#).unwrap_err(), NULL);
    assert_eq!(read!(Vec<restable::Secret<String>>, r#"["a", null]"#).unwrap_err(), NULL);
    assert_eq!(read!(Option<Vec<i64>>, "[1, null]").unwrap_err(), NULL);
    assert_eq!(read!(Vec<Vec<i64>>, "[[1, null]]").unwrap_err(), NULL);
    assert_eq!(read!(BTreeMap<String, Vec<i64>>, r#"{"a": [null]}"#).unwrap_err(), NULL);
}

#[test]
fn an_element_that_may_be_absent_keeps_its_place() {
    assert_eq!(read!(Vec<Vec<i64>>, "[null, [1], []]"), Ok(vec![vec![], vec![1], vec![]]));
    assert_eq!(read!(Vec<Option<f64>>, r#"[1.5, null, "", 2]"#), Ok(vec![Some(1.5), None, None, Some(2.0)]));
    assert_eq!(read!(Vec<Option<Image>>, r#"[null, [], "", {"id": "i"}]"#).unwrap().len(), 4);
    assert_eq!(read!(Vec<Option<Option<i64>>>, "[null, 7]"), Ok(vec![Some(None), Some(Some(7))]));
}

/// A parameter that distinguishes `null` from absence.
#[response]
#[derive(Debug, PartialEq)]
struct Twice {
    text: Option<Option<String>>,
    integer: Option<Option<i64>>,
    image: Option<Option<Box<Image>>>,
    list: Option<Option<Vec<i64>>>,
}

#[test]
fn an_option_in_an_option_distinguishes_null_from_absent() {
    let nothing = Twice { text: None, integer: None, image: None, list: None };
    let null = Twice { text: Some(None), integer: Some(None), image: Some(None), list: Some(None) };
    let full = Twice {
        text: Some(Some("a".into())),
        integer: Some(Some(7)),
        image: Some(Some(Image { id: "i".into() }.into())),
        list: Some(Some(vec![1])),
    };
    let cases = [
        (nothing, "{}"),
        (null, r#"{"text":null,"integer":null,"image":null,"list":null}"#),
        (full, r#"{"text":"a","integer":7,"image":{"id":"i"},"list":[1]}"#),
    ];
    for (twice, body) in cases {
        assert_eq!(Twice::decode(200, (), body).unwrap(), twice);
        assert_eq!(serde_json::from_str::<Twice>(body).unwrap(), twice);
        assert_eq!(serde_json::to_string(&twice).unwrap(), body);
        assert!(Twice::audit(body).unwrap().is_empty(), "{body}");
    }
}

#[test]
fn an_option_of_a_struct_without_fields_is_none_where_it_does_not_come() {
    #[response]
    #[derive(Debug, PartialEq)]
    struct Anything;
    #[response]
    struct Around {
        it: Option<Anything>,
    }
    assert_eq!(Around::decode(200, (), "{}").unwrap().it, None);
    assert_eq!(Around::decode(200, (), r#"{"it": [1]}"#).unwrap().it, Some(Anything));
}

#[test]
fn null_elements_are_kept_where_the_element_is_an_option_or_open() {
    assert_eq!(read!(Vec<Option<i64>>, "[null, 7]"), Ok(vec![None, Some(7)]));
    assert_eq!(read!(Vec<Value>, r#"[null, 7, "a"]"#), Ok(vec![Value::Null, json!(7), json!("a")]));
}

#[test]
fn null_entries_of_a_map_are_passed_over_unless_the_entry_is_an_option_or_open() {
    let body = r#"{"a": null, "b": 7}"#;
    assert_eq!(read!(BTreeMap<String, i64>, body), Ok([("b".into(), 7)].into()));
    assert_eq!(read!(BTreeMap<String, Option<i64>>, body), Ok([("a".into(), None), ("b".into(), Some(7))].into()));
    assert_eq!(read!(Map<String, Value>, body).unwrap().len(), 2);
}

#[test]
fn an_empty_object_is_a_list_without_elements() {
    assert_eq!(read!(Vec<String>, "{ }"), Ok(vec![]));
    assert_eq!(read!(Option<Vec<String>>, "{}"), Ok(None));
}

#[test]
fn a_list_and_an_object_are_not_taken_for_each_other() {
    assert_eq!(read!(Vec<String>, r#"{"a": 1}"#).unwrap_err(), "expected a list, found an object");
    assert_eq!(read!(Vec<Vec<i64>>, r#"[{"a": 1}]"#).unwrap_err(), "expected a list, found an object");
    assert_eq!(read!(Image, "[1]").unwrap_err(), "expected an object, found a list");
    assert_eq!(read!(BTreeMap<String, i64>, "[[]]").unwrap_err(), "expected an object, found a list");
    assert_eq!(read!(Vec<String>, r#"" ""#).unwrap_err(), "expected a list, found a string");
    assert_eq!(read!(Option<Image>, "false").unwrap_err(), "expected an object, found a boolean");
    assert_eq!(read!(Map<String, Value>, "7").unwrap_err(), "expected an object, found an integer");
}
