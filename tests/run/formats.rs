//! The impls of serde's traits work with every self-describing format, and with types that nest ours.

mod message_pack;
mod nesting;
mod toml;

use std::borrow::Cow;
use std::collections::BTreeMap;

use restable::{JobId, Timestamp, response, structure, values};
use serde_json::{Value, json};

#[values]
#[derive(Debug, PartialEq)]
enum State {
    Up,
    Down,
}

#[structure]
#[derive(Debug, PartialEq)]
struct Disk {
    id: String,
    size: u64,
    ratio: Option<f64>,
}

/// One parameter of each kind.
#[response]
#[derive(Debug, PartialEq)]
struct Machine {
    name: String,
    job_id: JobId,
    state: State,
    created: Timestamp,
    ready: bool,
    signed: i64,
    disks: Vec<Disk>,
    by_slot: BTreeMap<String, Disk>,
    boxed: Option<Box<Disk>>,
    open: Value,
    absent: Option<i32>,
}

fn machine() -> Machine {
    let disk = || Disk { id: "d".into(), size: 7, ratio: Some(0.5) };
    Machine {
        name: "m".into(),
        job_id: JobId::new("JOB-1").unwrap(),
        state: State::Other("ODD".into()),
        created: Timestamp::new("2024-05-01"),
        ready: true,
        signed: -7,
        disks: vec![disk(), Disk { ratio: None, ..disk() }],
        by_slot: [("left".into(), disk())].into(),
        boxed: Some(Box::new(disk())),
        open: json!({"a": [1, "b", {"c": true}]}),
        absent: None,
    }
}

#[test]
fn json_is_read_from_slice_text_reader_and_value() {
    let text = serde_json::to_string(&machine()).unwrap();
    assert_eq!(serde_json::from_str::<Machine>(&text).unwrap(), machine());
    assert_eq!(serde_json::from_slice::<Machine>(text.as_bytes()).unwrap(), machine());
    assert_eq!(serde_json::from_reader::<_, Machine>(text.as_bytes()).unwrap(), machine());
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::from_value::<Machine>(value.clone()).unwrap(), machine());
    assert_eq!(<Machine as serde::Deserialize>::deserialize(&value).unwrap(), machine());
    assert_eq!(serde_json::to_value(machine()).unwrap(), value);
}

#[structure]
struct Lent<'a> {
    name: Cow<'a, str>,
    zone: &'a str,
    rest: Vec<Cow<'a, str>>,
}

#[test]
fn a_borrowed_text_borrows_from_the_text_that_is_read() {
    let json = String::from(r#"{"name": "m", "zone": "z", "rest": ["a", "b\n"]}"#);
    let lent: Lent<'_> = serde_json::from_str(&json).unwrap();
    assert!(matches!((&lent.name, lent.zone), (Cow::Borrowed("m"), "z")));
    assert!(matches!(&*lent.rest, [Cow::Borrowed("a"), Cow::Owned(b)] if b == "b\n"));
    let value: Value = serde_json::from_str(&json).unwrap();
    let lent: Lent<'_> = serde::Deserialize::deserialize(&value).unwrap();
    assert!(matches!(lent.name, Cow::Borrowed("m")), "a value lends its texts too");
}

#[test]
fn parameters_are_written_in_the_order_of_the_table_without_the_absent_ones() {
    let text = serde_json::to_string(&Disk { id: "d".into(), size: 7, ratio: None }).unwrap();
    assert_eq!(text, r#"{"id":"d","size":7}"#);
    assert_eq!(serde_json::to_string_pretty(&[State::Up]).unwrap(), "[\n  \"UP\"\n]");
}

#[test]
fn empty_values_are_left_out_unless_they_are_mandatory() {
    #[structure]
    #[derive(Default)]
    struct Lists {
        plain: Vec<i64>,
        #[param("Array of integers")]
        documented: Vec<i64>,
        #[param("Array of integers", optional)]
        optional: Vec<i64>,
        #[param("Map<String,Integer>", optional)]
        map: BTreeMap<String, i64>,
        open: Value,
        #[param("Array of integers", mandatory)]
        mandatory: Vec<i64>,
        #[param("Map<String,Integer>", mandatory)]
        mandatory_map: BTreeMap<String, i64>,
        #[param("Any", mandatory)]
        mandatory_open: Value,
    }
    let written = serde_json::to_string(&Lists::default()).unwrap();
    assert_eq!(written, r#"{"mandatory":[],"mandatory_map":{},"mandatory_open":null}"#);
}

#[test]
fn a_tolerant_reader_reads_from_a_value_as_from_text() {
    let disk: Disk = serde_json::from_value(json!({"id": 7, "size": "7", "ratio": "", "else": null})).unwrap();
    assert_eq!(disk, Disk { id: "7".into(), size: 7, ratio: None });
}
