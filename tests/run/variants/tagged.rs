//! Enums with a tag.

use std::collections::BTreeMap;

use restable::{Described as _, DriftKind, request, response, structure};
use serde_json::{Map, Value, json};

#[structure(tag = "type")]
#[derive(Debug, Clone, PartialEq)]
enum Volume {
    #[value("ssd")]
    Ssd(Ssd),
    #[value("hdd")]
    Hdd(Hdd),
    #[value("none")]
    Nothing,
    Other(Map<String, Value>),
}

#[structure]
#[derive(Debug, Clone, PartialEq)]
struct Ssd {
    #[param("Integer", mandatory)]
    iops: u32,
    name: Option<String>,
}

#[structure]
#[derive(Debug, Clone, PartialEq)]
struct Hdd {
    #[param("Integer", mandatory)]
    rpm: u32,
    #[param(rest)]
    more: BTreeMap<String, Value>,
}

#[response]
#[derive(Debug)]
struct Volumes {
    #[param("Object", mandatory)]
    first: Volume,
    #[param("Array of objects")]
    volumes: Vec<Volume>,
    last: Option<Volume>,
    boxed: Option<Box<Volume>>,
    by_name: BTreeMap<String, Volume>,
}

const BODY: &str = r#"{
    "first": {"iops": 3000, "type": "ssd", "unknown": [1, 2]},
    "volumes": [{"type": "hdd", "rpm": "7200", "colour": "red"}, {"type": "tape", "reels": {"n": 2}}, {"type": "none"}],
    "last": null,
    "boxed": {"type": "ssd", "iops": 1},
    "by_name": {"a": {"name": "x", "iops": 2, "type": "ssd"}}
}"#;

fn ssd(iops: u32) -> Volume {
    Volume::Ssd(Ssd { iops, name: None })
}

fn check(volumes: &Volumes) {
    assert_eq!(volumes.first, ssd(3000));
    let more = BTreeMap::from([("colour".to_owned(), json!("red"))]);
    assert_eq!(volumes.volumes[0], Volume::Hdd(Hdd { rpm: 7200, more }));
    assert!(
        matches!(&volumes.volumes[1], Volume::Other(tape) if tape["reels"] == json!({"n": 2}) && tape["type"] == "tape")
    );
    assert_eq!(volumes.volumes[2], Volume::Nothing);
    assert_eq!(volumes.last, None);
    assert_eq!(volumes.boxed.as_deref(), Some(&ssd(1)));
    assert_eq!(volumes.by_name["a"], Volume::Ssd(Ssd { iops: 2, name: Some("x".into()) }));
}

#[test]
fn the_tag_decides_wherever_it_is_in_the_object() {
    check(&Volumes::decode(200, (), BODY).unwrap());
    check(&serde_json::from_str(BODY).unwrap());
    let packed = rmp_serde::to_vec_named(&serde_json::from_str::<Value>(BODY).unwrap()).unwrap();
    check(&rmp_serde::from_slice(&packed).unwrap());
}

#[test]
fn every_variant_is_written_as_it_was_read() {
    let volumes = Volumes::decode(200, (), BODY).unwrap();
    let written = serde_json::to_value(&volumes).unwrap();
    assert_eq!(written["first"], json!({"type": "ssd", "iops": 3000}));
    assert_eq!(written["volumes"][0], json!({"type": "hdd", "rpm": 7200, "colour": "red"}));
    assert_eq!(written["volumes"][1], json!({"type": "tape", "reels": {"n": 2}}));
    assert_eq!(written["volumes"][2], json!({"type": "none"}));
    assert_eq!(serde_json::to_string(&volumes.volumes[0]).unwrap().matches("type").count(), 1);
}

#[test]
fn an_error_names_the_place_inside_the_variant() {
    let malformed = |body: &str| Volumes::decode(200, (), body).unwrap_err().to_string();
    let text = malformed(r#"{"first": {"type": "ssd", "iops": "many"}}"#);
    assert!(text.contains("at /first/iops: expected an integer, found a string"), "{text}");
    let text = malformed(r#"{"first": {"type": "hdd"}}"#);
    assert!(text.contains("at /first: mandatory parameter `rpm` is missing or null"), "{text}");
    let text = malformed(
        r#"{"first": {"type": "ssd", "iops": 1}, "volumes": [{"type": "ssd", "iops": 1}, {"type": "hdd", "rpm": [7]}]}"#,
    );
    assert!(text.contains("at /volumes/1/rpm: expected an integer, found a list"), "{text}");
}

#[structure(tag = "kind")]
#[derive(Debug, PartialEq)]
enum Closed {
    #[value(1)]
    One(Ssd),
    #[value(2)]
    Two,
}

#[test]
fn an_unknown_tag_is_an_error_without_a_variant_for_it() {
    let error = serde_json::from_str::<Closed>(r#"{"kind": 3, "secret": "hunter2"}"#).unwrap_err().to_string();
    assert!(error.contains("expected one of 1, 2, found another value"), "{error}");
    assert!(!error.contains("hunter2"));
    let error = serde_json::from_str::<Closed>(r#"{"iops": 3}"#).unwrap_err().to_string();
    assert!(error.contains("mandatory parameter `kind` is missing or null"), "{error}");
}

#[test]
fn an_integer_is_read_and_written_as_one() {
    for body in [r#"{"kind": 2}"#, r#"{"kind": "2"}"#] {
        assert_eq!(serde_json::from_str::<Closed>(body).unwrap(), Closed::Two);
    }
    assert_eq!(serde_json::to_string(&Closed::Two).unwrap(), r#"{"kind":2}"#);
    let one = Closed::One(Ssd { iops: 1, name: None });
    assert_eq!(serde_json::to_string(&one).unwrap(), r#"{"kind":1,"iops":1}"#);
}

#[structure(tag = "type", content = "data")]
#[derive(Debug, Clone, PartialEq)]
enum Event {
    Created(Ssd),
    #[value("renamed")]
    Renamed(String),
    Moved(Vec<u8>),
    Deleted,
    Other(BTreeMap<String, Value>),
}

#[test]
fn a_content_has_the_value_of_the_variant() {
    let cases = [
        (r#"{"type":"CREATED","data":{"iops":1}}"#, Event::Created(Ssd { iops: 1, name: None })),
        (r#"{"type":"renamed","data":"web"}"#, Event::Renamed("web".into())),
        (r#"{"type":"MOVED","data":[1,2]}"#, Event::Moved(vec![1, 2])),
        (r#"{"type":"DELETED"}"#, Event::Deleted),
        (
            r#"{"data":7,"type":"else"}"#,
            Event::Other(BTreeMap::from([("data".into(), json!(7)), ("type".into(), json!("else"))])),
        ),
    ];
    for (body, event) in cases {
        assert_eq!(serde_json::from_str::<Event>(body).unwrap(), event, "{body}");
        assert_eq!(serde_json::to_string(&event).unwrap(), body);
    }
    let first: Event = serde_json::from_str(r#"{"data": {"iops": 1}, "type": "CREATED"}"#).unwrap();
    assert_eq!(first, Event::Created(Ssd { iops: 1, name: None }));
    let error = serde_json::from_str::<Event>(r#"{"type": "renamed"}"#).unwrap_err().to_string();
    assert!(error.contains("mandatory parameter `data` is missing or null"), "{error}");
}

#[structure(tag = "op")]
#[derive(Debug, PartialEq)]
enum Expression {
    #[value("number")]
    Number(Number),
    #[value("negate")]
    Negate(Negate),
}

#[structure]
#[derive(Debug, PartialEq)]
struct Number {
    value: i64,
}

#[structure]
#[derive(Debug, PartialEq)]
struct Negate {
    of: Box<Expression>,
}

#[test]
fn an_enum_may_contain_itself() {
    let body = r#"{"of": {"of": {"value": 7, "op": "number"}, "op": "negate"}, "op": "negate"}"#;
    let expression: Expression = serde_json::from_str(body).unwrap();
    assert_eq!(serde_json::to_value(&expression).unwrap(), serde_json::from_str::<Value>(body).unwrap());
    let number = Negate { of: Box::new(Expression::Number(Number { value: 7 })) };
    assert_eq!(expression, Expression::Negate(Negate { of: Box::new(Expression::Negate(number)) }));
}

/// The structure of a variant may have the tag itself.
#[response(tag = "object")]
#[derive(Debug)]
enum Source {
    #[value("card")]
    Card(Card),
}

#[structure]
#[derive(Debug)]
struct Card {
    object: String,
    last4: String,
}

#[test]
fn a_structure_with_the_tag_writes_it_once() {
    let source = Source::decode(200, (), r#"{"object": "card", "last4": "4242"}"#).unwrap();
    let Source::Card(card) = &source;
    assert_eq!((card.object.as_str(), card.last4.as_str()), ("card", "4242"));
    assert_eq!(serde_json::to_string(&source).unwrap(), r#"{"object":"card","last4":"4242"}"#);
}

#[test]
fn an_audit_compares_the_object_with_the_table_of_its_variant() {
    let drift = Volumes::audit(BODY).unwrap();
    let shown: Vec<_> = drift.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "/first/unknown: not documented, found a list",
            "/volumes/0/rpm: documented as Integer, found a string",
            "/volumes/1/type: \"tape\" is not one of the documented values ssd, hdd, none",
        ]
    );
    let drift = Volumes::audit(r#"{"first": {"type": "ssd"}, "volumes": [], "by_name": {}}"#).unwrap();
    assert_eq!(drift[0].pointer, "/first/iops");
    assert_eq!(drift[0].kind, DriftKind::Missing);
    assert!(Source::audit(r#"{"object": "card", "last4": "4242"}"#).unwrap().is_empty());
    assert_eq!(Source::audit(r#"{"last4": "4242"}"#).unwrap()[0].pointer, "/object");
}

#[test]
fn the_table_has_the_tag_and_the_variants() {
    let table = Volume::TABLE;
    let tag = table.parameters().next().unwrap();
    assert_eq!(tag.name, "type");
    let restable::Body::OneOf(one_of) = table.body else { panic!("{table:?}") };
    assert_eq!(one_of.tag, Some("type"));
    let names: Vec<_> = one_of.variants.iter().map(|variant| (variant.name, variant.value)).collect();
    assert_eq!(names, [("Ssd", Some("ssd")), ("Hdd", Some("hdd")), ("Nothing", Some("none"))]);
}

#[request(POST "/v1/volumes", response = Volumes)]
struct CreateVolume {
    #[param("Object", mandatory)]
    volume: Volume,
}

#[test]
fn a_request_sends_the_variant_with_its_tag() {
    use restable::Endpoint as _;
    let request = CreateVolume { volume: ssd(5) }.request("https://api.example.com").unwrap();
    assert_eq!(request.body(), br#"{"volume":{"type":"ssd","iops":5}}"#);
}

/// A structure that collects unknown parameters inside a variant that does.
#[structure]
#[derive(Debug, Clone, PartialEq)]
struct Tape {
    reel: Option<Reel>,
    #[param(rest)]
    more: BTreeMap<String, Value>,
}

#[structure]
#[derive(Debug, Clone, PartialEq)]
struct Reel {
    #[param(rest)]
    more: BTreeMap<String, Value>,
}

#[structure(tag = "type")]
#[derive(Debug, Clone, PartialEq)]
enum Medium {
    Tape(Tape),
}

#[response]
#[derive(Debug, PartialEq)]
struct Loaded {
    medium: Medium,
}

#[test]
fn only_the_tag_of_the_variant_is_not_collected() {
    let body = r#"{"medium": {"reel": {"type": "big", "x": {"type": "y"}}, "type": "TAPE", "length": 2}}"#;
    let loaded = Loaded::decode(200, (), body).unwrap();
    let more = [("type".to_owned(), json!("big")), ("x".to_owned(), json!({"type": "y"}))].into();
    let tape = Tape { reel: Some(Reel { more }), more: [("length".to_owned(), json!(2))].into() };
    assert_eq!(loaded.medium, Medium::Tape(tape));
    assert_eq!(serde_json::from_str::<Loaded>(body).unwrap(), loaded);
}

#[test]
fn a_tag_that_is_null_is_no_tag() {
    for body in [r#"{"type": null, "type": "ssd", "iops": 1}"#, r#"{"type": "ssd", "iops": 1, "type": null}"#] {
        let body = format!(r#"{{"first": {body}, "volumes": [{body}]}}"#);
        let volumes = [Volumes::decode(200, (), &body).unwrap(), serde_json::from_str(&body).unwrap()];
        assert!(volumes.iter().all(|volumes| volumes.first == ssd(1) && volumes.volumes == [ssd(1)]), "{volumes:?}");
    }
}
