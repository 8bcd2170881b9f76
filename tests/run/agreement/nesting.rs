//! Nesting: 127 levels are read, of any kind.

use std::collections::BTreeMap;

use restable::{response, structure};
use serde_json::Value;

use super::{audited, both};

#[response]
#[derive(Debug)]
struct Root {
    open: Value,
    option: Option<Value>,
    lists: Option<Box<Node>>,
    #[param(serde)]
    foreign: Option<Value>,
    #[param(rest)]
    rest: BTreeMap<String, Value>,
}

#[structure]
#[derive(Debug)]
struct Node {
    node: Option<Box<Self>>,
    open: Value,
    map: BTreeMap<String, Value>,
}

#[response]
#[derive(Debug)]
struct Closed {
    name: Option<String>,
}

/// A body with this many levels in total; the inner ones are lists in an open value below the key.
fn lists(key: &str, levels: usize) -> String {
    format!("{{\"{key}\": {}{}}}", "[".repeat(levels - 1), "]".repeat(levels - 1))
}

/// Nested structures, the innermost of which has an open value or a map with the remaining levels.
fn nodes(structures: usize, key: &str, levels: usize) -> String {
    let inside = levels - structures - 1;
    let (open, close) = match key {
        "map" => (format!("{{\"a\": {}", "[".repeat(inside - 1)), format!("{}}}", "]".repeat(inside - 1))),
        _ => ("[".repeat(inside), "]".repeat(inside)),
    };
    let (nodes, ends) = ("{\"node\": ".repeat(structures - 1), "}".repeat(structures - 1));
    format!("{{\"lists\": {nodes}{{\"{key}\": {open}{close}}}{ends}}}")
}

#[test]
fn all_readers_end_at_the_same_level() {
    for levels in [100, 126, 127, 128, 129, 200, 5_000] {
        let mut bodies: Vec<_> =
            ["open", "option", "foreign", "other"].into_iter().map(|key| lists(key, levels)).collect();
        for key in ["open", "map"] {
            bodies.extend([1, 50, 90].map(|structures| nodes(structures, key, levels)));
        }
        for body in bodies {
            assert_eq!(both::<Root>(&body).is_some(), levels <= 127, "{levels}: {}", &body[..60]);
            assert_eq!(matches!(audited::<Root>(&body), Ok(true)), levels <= 127, "{levels}: {}", &body[..60]);
        }
    }
}

#[test]
fn a_value_that_is_passed_over_has_any_depth() {
    for levels in [127, 128, 129, 5_000] {
        let body = lists("unknown", levels);
        assert!(both::<Closed>(&body).is_some(), "{levels}");
        assert!(audited::<Closed>(&body).unwrap(), "{levels}");
    }
}

#[test]
fn a_field_that_serde_reads_counts_with_what_it_ignores() {
    #[derive(Debug, PartialEq, serde::Deserialize, serde::Serialize)]
    struct Ignoring {
        a: i64,
    }
    #[response]
    struct Answer {
        #[param(serde)]
        _it: Ignoring,
    }
    let body = |levels: usize| format!("{{\"_it\":{{\"a\":1,\"x\":{}}}}}", "[".repeat(levels) + &"]".repeat(levels));
    assert!(Answer::decode(200, (), &body(125)).is_ok());
    let error = Answer::decode(200, (), &body(126)).err().unwrap();
    assert!(error.to_string().contains("/_it: recursion limit exceeded"), "{error}");
}
