//! A 2xx without a body, as every 204.

use std::collections::BTreeMap;

use restable::{Drift, DriftKind, JobId, Response, ResponseError, Secret, response, structure};
use serde_json::Value;

use super::{Accepted, malformed};

/// No bytes, spaces, and the byte order mark with which some servers begin every body.
const EMPTY: [&str; 5] = ["", "  \r\n", "\t", "\u{feff}", "\u{feff}\n"];

#[structure]
#[derive(Debug, PartialEq)]
struct Tag {
    key: Option<String>,
}

/// A table without mandatory parameters.
#[response]
#[derive(Debug, PartialEq)]
struct Updated {
    job_id: Option<JobId>,
    tags: Vec<Tag>,
    limits: BTreeMap<String, i64>,
    open: Value,
    tag: Option<Box<Tag>>,
    #[param(serde)]
    span: Option<std::time::Duration>,
    #[param(rest)]
    rest: BTreeMap<String, Value>,
}

/// Decodes every empty body; all of them give the same value.
fn all<T: Response + for<'de> restable::Field<'de> + PartialEq + std::fmt::Debug>() -> T {
    let mut bodies = EMPTY.iter().map(|body| T::decode(204, (), body).unwrap());
    let first = bodies.next().unwrap();
    assert!(bodies.all(|body| body == first));
    assert_eq!(T::decode_body("").unwrap(), first);
    first
}

#[test]
fn every_parameter_is_absent_where_none_has_to_be_there() {
    assert_eq!(all::<Updated>(), Updated::decode(200, (), "{}").unwrap());
}

#[test]
fn the_error_states_that_the_body_is_empty_and_what_is_missing() {
    for body in EMPTY {
        let error = malformed(Accepted::decode(204, (), body));
        assert_eq!(error.reason(), "the body is empty: mandatory parameter `job_id` is missing or null");
        assert_eq!((error.pointer(), error.line(), error.column()), ("", 0, 0));
        assert_eq!(error.body(), body.as_bytes());
        assert!(matches!(Accepted::decode_body(body), Err(ResponseError::Malformed(_))));
    }
}

#[test]
fn a_second_byte_order_mark_is_not_json() {
    for body in ["\u{feff}\u{feff}", "\u{feff}\u{feff}{}", " \u{feff}"] {
        let error = malformed(Updated::decode(200, (), body));
        assert_eq!(error.reason(), "expected value", "{body:?}");
        assert!(Updated::audit(body).is_err(), "{body:?}");
    }
}

#[test]
fn a_field_that_serde_reads_is_missing_too() {
    #[response]
    #[derive(Debug)]
    struct Spanned {
        #[param(serde)]
        _span: std::time::Duration,
    }
    let error = malformed(Spanned::decode(204, (), ""));
    assert_eq!(error.reason(), "the body is empty: mandatory parameter `_span` is missing or null");
}

#[test]
fn a_root_list_or_map_is_empty_and_an_option_is_none() {
    #[response]
    #[derive(Debug, PartialEq)]
    struct Tags(Vec<Tag>);
    #[response]
    #[derive(Debug, PartialEq)]
    struct Limits(BTreeMap<String, i64>);
    #[response]
    #[derive(Debug, PartialEq)]
    struct Perhaps(Option<Tag>);
    #[response]
    #[derive(Debug, PartialEq)]
    struct Open(Value);
    assert_eq!(all::<Tags>(), Tags(Vec::new()));
    assert_eq!(all::<Limits>(), Limits(BTreeMap::new()));
    assert_eq!(all::<Perhaps>(), Perhaps(None));
    assert_eq!(all::<Open>(), Open(Value::Null));
}

#[test]
fn a_struct_around_a_structure_is_what_the_structure_is() {
    #[structure]
    #[derive(Debug, PartialEq)]
    struct Named {
        name: String,
    }
    #[response]
    #[derive(Debug, PartialEq)]
    struct Around(Box<Tag>);
    #[response]
    #[derive(Debug, PartialEq)]
    struct Needed(Named);
    assert_eq!(all::<Around>(), Around(Tag { key: None }.into()));
    let error = malformed(Needed::decode(204, (), ""));
    assert_eq!(error.reason(), "the body is empty: mandatory parameter `name` is missing or null");
}

#[test]
fn a_root_value_that_has_to_be_there_is_missing() {
    #[response]
    #[derive(Debug)]
    struct Token(#[allow(dead_code)] Secret<String>);
    #[response]
    #[derive(Debug)]
    struct Count(#[allow(dead_code)] i64);
    assert_eq!(malformed(Token::decode(204, (), " ")).reason(), "the body is empty");
    assert_eq!(malformed(Count::decode(204, (), "")).reason(), "the body is empty");
}

#[test]
fn an_abnormal_body_that_is_empty_decodes_into_a_type_that_needs_nothing() {
    let error = super::abnormal(Accepted::decode(500, (), ""));
    assert_eq!(error.decode_as::<Tag>().unwrap(), Tag { key: None });
    let error = malformed(error.decode_as::<Accepted>());
    assert!(error.reason().starts_with("the body is empty: "), "{error}");
}

#[test]
fn serde_itself_knows_no_empty_json() {
    assert!(serde_json::from_str::<Updated>("").is_err());
}

#[test]
fn an_empty_body_lacks_every_parameter_that_is_documented() {
    #[response]
    struct Documented {
        #[param("String")]
        _name: Option<String>,
        #[param("String", optional)]
        _note: Option<String>,
    }
    #[response]
    struct Names(#[param("Array of strings")] Vec<String>);
    let places = |drift: Vec<Drift>| -> Vec<_> { drift.into_iter().map(|drift| (drift.pointer, drift.kind)).collect() };
    for body in EMPTY {
        assert_eq!(places(Documented::audit(body).unwrap()), [("/_name".into(), DriftKind::Missing)], "{body:?}");
        let drift = Names::audit(body).unwrap();
        assert_eq!(drift[0].to_string(), "the body: documented as Array of strings, missing");
        assert_eq!(places(drift), [(String::new(), DriftKind::Missing)]);
    }
}
