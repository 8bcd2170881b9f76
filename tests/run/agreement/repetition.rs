//! A repeated parameter: the last value counts, a `null` is ignored, and `audit` reports the repetition.

use std::collections::BTreeMap;

use restable::{DriftKind, response, structure};
use serde_json::{Value, json};

use super::both;

#[response]
#[derive(Debug, PartialEq)]
struct Shelf {
    name: Option<String>,
    count: Option<i64>,
    books: Vec<String>,
    labels: BTreeMap<String, i64>,
    size: Size,
    place: Option<Size>,
    open: Option<Value>,
    #[param(rest)]
    rest: BTreeMap<String, Value>,
}

#[structure]
#[derive(Debug, PartialEq)]
struct Size {
    width: Option<i64>,
    height: Option<i64>,
    inner: Option<Box<Self>>,
}

/// A shelf that is read from memory, because another variant is tried first.
#[response(untagged)]
#[derive(Debug, PartialEq)]
enum Furniture {
    Count(u8),
    Shelf(Box<Shelf>),
}

/// A shelf that shares its object.
#[response]
#[derive(Debug, PartialEq)]
struct Room {
    number: Option<u8>,
    #[param(flatten)]
    shelf: Shelf,
}

/// Reads the members in every way that a structure can be read.
fn read(members: &str) -> Shelf {
    let body = format!(r#"{{"size": {{}}, {members}}}"#);
    let [decoded, through_serde] = both::<Shelf>(&body).unwrap();
    assert_eq!(decoded, through_serde, "{members}");
    for furniture in both::<Furniture>(&body).unwrap() {
        assert!(matches!(&furniture, Furniture::Shelf(shelf) if **shelf == decoded), "{members}: {furniture:?}");
    }
    for room in both::<Room>(&body).unwrap() {
        assert_eq!(room.shelf, decoded, "{members}");
    }
    decoded
}

#[test]
fn nothing_is_left_of_an_earlier_object() {
    let shelf = read(r#""size": {"width": 1, "inner": {"width": 2}}, "size": {"height": 3}"#);
    assert_eq!(shelf.size, Size { width: None, height: Some(3), inner: None });
    let shelf = read(r#""place": {"width": 1}, "name": "n", "place": {"height": 3}"#);
    assert_eq!(shelf.place, Some(Size { width: None, height: Some(3), inner: None }));
    let shelf = read(r#""size": {"inner": {"width": 1}, "inner": {"height": 2}}"#);
    assert_eq!(shelf.size.inner.unwrap().width, None);
    assert_eq!(read(r#""labels": {"a": 1}, "labels": {"b": 2}"#).labels, [("b".to_owned(), 2)].into());
    assert_eq!(read(r#""books": ["a"], "books": []"#).books, [""; 0]);
}

#[test]
fn null_and_what_counts_as_null_undo_nothing() {
    let shelf = read(
        r#""size": {"width": 1}, "name": "n", "count": 2, "books": ["b"], "labels": {"a": 1}, "place": {"width": 3},
           "open": 4, "size": null, "name": null, "count": "", "books": null, "labels": [], "place": "", "open": null"#,
    );
    assert_eq!(shelf.size.width, Some(1));
    assert_eq!((shelf.name.as_deref(), shelf.count, shelf.books.len()), (Some("n"), Some(2), 1));
    assert_eq!(shelf.labels.len(), 1);
    assert_eq!(shelf.place.unwrap().width, Some(3));
    assert_eq!(shelf.open, Some(json!(4)));
}

#[test]
fn the_last_unknown_parameter_counts() {
    assert_eq!(read(r#""x": 1, "x": 2"#).rest, [("x".to_owned(), json!(2))].into());
}

#[test]
fn audit_reports_every_repetition() {
    let body = r#"{"size": {"width": 1, "width": 2, "height": 3, "inner": null}, "name": "a", "name": "b", "count": 1,
        "name": "c", "books": [], "labels": {"a": 1, "a": 2}, "place": {}, "open": [{"b": 1, "b": 1}], "r/s": 1, "r/s": 2}"#;
    let drift = Shelf::audit(body).unwrap();
    let repeated: Vec<_> =
        drift.iter().filter(|drift| drift.kind == DriftKind::Repeated).map(|drift| drift.pointer.as_str()).collect();
    assert_eq!(repeated, ["/size/width", "/name", "/name", "/labels/a", "/open/0/b", "/r~1s"]);
    let words = drift.iter().find(|drift| drift.pointer == "/name").unwrap().to_string();
    assert_eq!(words, "/name: repeated, the last value is used");
}

#[response(success("/code", "0"))]
#[derive(Debug)]
struct Verdict {
    #[allow(dead_code, reason = "only read")]
    code: String,
}

#[test]
fn a_null_does_not_undo_the_success() {
    assert!(Verdict::decode(200, (), r#"{"code": "0", "code": null}"#).is_ok());
    assert!(Verdict::decode(200, (), r#"{"code": "1", "code": null}"#).is_err());
}

#[structure]
#[derive(Debug, PartialEq)]
struct Labels {
    label: Option<String>,
}

#[response]
#[derive(Debug, PartialEq)]
struct Titled {
    #[param(alias = "label")]
    title: Option<String>,
    #[param(flatten)]
    labels: Labels,
}

#[test]
fn an_alias_that_is_the_name_of_a_flattened_parameter_is_that_parameter() {
    for titled in both::<Titled>(r#"{"label": "a"}"#).unwrap() {
        assert_eq!(titled, Titled { title: None, labels: Labels { label: Some("a".into()) } });
    }
}
