//! Depth and length of untrusted input: too much is an error, never a crash.

mod mutual;

use std::collections::BTreeMap;

use restable::response;
use serde::Deserialize as _;
use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde_json::Value;

/// The depth that serde_json reads at most.
const DEEPEST: usize = 127;

#[response]
#[derive(Debug, Default)]
struct Node {
    one: Option<Box<Node>>,
    many: Vec<Node>,
    open: Value,
    lists: Vec<Vec<Vec<i64>>>,
    by_name: BTreeMap<String, Node>,
}

/// The text `open` this many times around `{}`.
fn nested(open: &str, close: &str, levels: usize) -> String {
    [&open.repeat(levels), "{}", &close.repeat(levels)].concat()
}

const SHAPES: [(&str, &str, usize); 4] = [
    (r#"{"one":"#, "}", 1),
    (r#"{"many":["#, "]}", 2),
    (r#"{"by_name":{"a":"#, "}}", 2),
    (r#"{"one":{"many":["#, "]}}", 3),
];

#[test]
fn what_serde_json_reads_at_most_decodes_and_is_audited() {
    for (open, close, depth) in SHAPES {
        let body = nested(open, close, (DEEPEST - 1) / depth);
        assert!(Node::decode(200, (), &body).is_ok(), "{open}");
        assert!(Node::audit(&body).is_ok(), "{open}");
    }
}

#[test]
fn every_level_is_kept() {
    let node = Node::decode(200, (), &nested(r#"{"one":"#, "}", DEEPEST - 1)).unwrap();
    assert_eq!(std::iter::successors(Some(&node), |node| node.one.as_deref()).count(), DEEPEST);
}

#[test]
fn a_hundred_thousand_levels_are_an_error_and_no_crash() {
    for (open, close, depth) in SHAPES {
        for levels in [DEEPEST / depth + 1, 100_000] {
            let body = nested(open, close, levels);
            let error = Node::decode(200, (), &body).unwrap_err();
            assert!(error.to_string().contains("recursion limit"), "{open}");
            assert!(Node::decode_body(&body).is_err(), "{open}");
            let drift = Node::audit(&body).unwrap();
            assert!(drift.iter().any(|drift| drift.kind == restable::DriftKind::Refused), "{open}: {drift:?}");
            // A deeply nested body that ends early.
            assert!(Node::decode(200, (), &open.repeat(levels)).is_err(), "{open}");
        }
    }
    let list = nested("[", "]", 100_000);
    for name in ["open", "lists", "many"] {
        assert!(Node::decode(200, (), &format!("{{\"{name}\": {list}}}")).is_err(), "{name}");
    }
}

#[test]
fn ignored_values_may_nest_deeper() {
    let list = nested("[", "]", 100_000);
    let node = Node::decode(200, (), &format!("{{\"unknown\": {list}, \"many\": [{{}}]}}")).unwrap();
    assert_eq!(node.many.len(), 1);
}

#[test]
fn depth_in_an_error_body_is_no_crash() {
    for body in [nested(r#"{"error":"#, "}", 100_000), "[".repeat(100_000), nested("<a>", "</a>", 100_000)] {
        assert!(!Node::decode(500, (), &body).unwrap_err().to_string().is_empty());
        assert!(Node::decode(200, (), &format!("{body}]")).is_err());
    }
}

/// An iterator whose size hint is larger than any memory, with one item.
struct Announcing<T>(Option<T>);

impl<T> Iterator for Announcing<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.0.take()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (usize::MAX, Some(usize::MAX))
    }
}

#[test]
fn a_huge_announced_length_allocates_nothing() {
    #[response]
    struct Numbers(Vec<i64>);
    #[response]
    struct Named(BTreeMap<String, i64>);
    #[response]
    struct Hashed(std::collections::HashMap<String, i64>);

    // Each would panic with a capacity overflow if it reserved memory by the size hint.
    let list = SeqDeserializer::<_, Error>::new(Announcing(Some(7_i64)));
    assert_eq!(Numbers::deserialize(list).unwrap().0, [7]);
    let map = || MapDeserializer::<_, Error>::new(Announcing(Some(("a", 7_i64))));
    assert_eq!(Named::deserialize(map()).unwrap().0.len(), 1);
    assert_eq!(Hashed::deserialize(map()).unwrap().0.len(), 1);
    assert!(Node::deserialize(map()).unwrap().many.is_empty());
}

#[test]
fn another_format_is_read_to_its_own_limit() {
    // A map of one entry, `one`, nested this many times around an empty map.
    let read = |levels: usize| {
        let bytes = [b"\x81\xa3one".repeat(levels), vec![0x80]].concat();
        let mut format = rmp_serde::Deserializer::from_read_ref(&bytes);
        // The default of 1,024 levels needs more stack than a test has, with serde's derive as well.
        format.set_max_depth(DEEPEST);
        Node::deserialize(&mut format).is_ok()
    };
    assert!(read(50) && !read(100_000));
}
