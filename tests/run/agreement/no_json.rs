//! A body that is not JSON is refused, wherever the mistake is: in a documented parameter, an open value, or one that is skipped.

use std::collections::BTreeMap;

use restable::response;
use serde_json::Value;

use super::both;

#[response]
#[derive(Debug)]
#[allow(dead_code, reason = "only read")]
struct Kite {
    text: Option<String>,
    count: Option<i64>,
    ratio: Option<f64>,
    is_red: Option<bool>,
    open: Option<Value>,
    #[param(serde)]
    foreign: Option<Value>,
    tags: Vec<String>,
    sizes: BTreeMap<String, f64>,
}

const NO_JSON: [&str; 24] = [
    "01",
    "-01",
    "00",
    "-",
    "+1",
    "1.",
    ".5",
    "1.e5",
    "1e",
    "0x10",
    "NaN",
    "tru",
    "nulL",
    "'a'",
    r#""a"#,
    r#""\x""#,
    r#""\u12x4""#,
    r#""\u+123""#,
    r#""\u12""#,
    "\"\t\"",
    "[1,]",
    "[1 2]",
    r#"{"a": 1,}"#,
    "{a: 1}",
];

/// The bodies with this value of each parameter, and of one that is not documented.
fn bodies(value: &str) -> Vec<String> {
    let parameters = ["text", "count", "ratio", "is_red", "open", "foreign", "unknown"];
    let direct = parameters.map(|name| format!(r#"{{"{name}": {value}}}"#));
    let inside = ["tags", "open", "foreign", "unknown"].map(|name| format!(r#"{{"{name}": ["a", {value}]}}"#));
    let in_maps = ["sizes", "open", "foreign", "unknown"].map(|name| format!(r#"{{"{name}": {{"a": {value}}}}}"#));
    direct.into_iter().chain(inside).chain(in_maps).collect()
}

#[test]
fn what_is_not_json_is_refused_in_every_parameter() {
    for value in NO_JSON {
        for body in bodies(value) {
            assert!(both::<Kite>(&body).is_none(), "{body}");
        }
    }
}

#[test]
fn a_number_beyond_the_range_of_floats_is_refused_where_it_is_read() {
    for value in ["1e999", "-1e999", "123456789e400"] {
        for body in bodies(value) {
            // Nothing reads the digits of a value that is skipped.
            assert_eq!(both::<Kite>(&body).is_some(), body.contains("unknown"), "{body}");
        }
    }
}
