//! Our types inside types that derive serde's traits, and such types inside ours.

use std::collections::HashMap;

use restable::{JobId, response, structure};
use serde::{Deserialize, Serialize};

use super::{Disk, State};

fn disk() -> Disk {
    Disk { id: "d".into(), size: 7, ratio: None }
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Derived {
    disk: Disk,
    disks: Vec<Disk>,
    state: Option<State>,
    by_job: HashMap<JobId, Disk>,
    #[serde(flatten)]
    flat: Disk,
}

#[test]
fn our_types_can_be_in_a_derived_one_even_flattened() {
    let derived = Derived {
        disk: disk(),
        disks: vec![disk()],
        state: Some(State::Up),
        by_job: [(JobId::new("JOB-1").unwrap(), disk())].into(),
        flat: disk(),
    };
    let json = serde_json::to_string(&derived).unwrap();
    assert_eq!(serde_json::from_str::<Derived>(&json).unwrap(), derived);
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
#[serde(untagged)]
enum Either {
    Disk(Disk),
    Text(String),
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
#[serde(tag = "kind")]
enum Tagged {
    Disk(Disk),
}

#[test]
fn our_types_can_be_in_untagged_and_tagged_enums() {
    let either: Vec<Either> = serde_json::from_str(r#"[{"id": "d", "size": "7"}, "text"]"#).unwrap();
    assert_eq!(either, [Either::Disk(disk()), Either::Text("text".into())]);
    let json = serde_json::to_string(&Tagged::Disk(disk())).unwrap();
    assert_eq!(json, r#"{"kind":"Disk","id":"d","size":7}"#);
    assert_eq!(serde_json::from_str::<Tagged>(&json).unwrap(), Tagged::Disk(disk()));
}

/// Implements neither `Default` nor a trait of restable.
#[derive(Debug, PartialEq, Deserialize, Serialize)]
enum Colour {
    Rgb(u8, u8, u8),
    Named { name: String },
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Celsius(f32);

#[response]
#[derive(Debug, PartialEq)]
struct Lamp<'a> {
    #[param(serde)]
    colour: Colour,
    #[param("Float", serde)]
    heat: Celsius,
    #[param(serde)]
    #[param("Array of objects", optional)]
    more: Option<Vec<Colour>>,
    #[param(serde)]
    pair: (u8, &'a str),
    name: String,
    next: Vec<Lamp<'a>>,
}

const LAMP: &str = r#"{"colour":{"Rgb":[1,2,3]},"heat":21.5,"pair":[7,"seven"],"name":"l"}"#;

#[test]
fn types_with_only_serdes_traits_can_be_fields_of_ours() {
    let lamp = Lamp::decode(200, (), LAMP).unwrap();
    assert_eq!((&lamp.colour, &lamp.heat), (&Colour::Rgb(1, 2, 3), &Celsius(21.5)));
    assert_eq!((&lamp.more, lamp.pair), (&None, (7, "seven")));
    assert_eq!(serde_json::to_string(&lamp).unwrap(), LAMP);
}

#[test]
fn they_are_missed_named_and_placed_as_any_other_parameter() {
    let reason = |body: &str| Lamp::decode(200, (), body).unwrap_err().to_string();
    let missing = reason(&LAMP.replace("colour", "color"));
    assert!(missing.contains("mandatory parameter `colour` is missing or null"), "{missing}");
    let misfit = reason(&LAMP.replace("Rgb", "Cmyk"));
    assert!(misfit.contains("/colour: expected `Rgb` or `Named`") && !misfit.contains("Cmyk"), "{misfit}");
    let inside = reason(&LAMP.replace(r#""l""#, r#""l","next":[{"colour": {"Rgb": [1, 2, 300]}}]"#));
    assert!(inside.contains("/next/0/colour") && inside.contains("line 1"), "{inside}");
}

#[test]
fn an_option_of_them_takes_null_and_keeps_its_value() {
    let body = LAMP.replace(r#""l""#, r#""l","more":null"#);
    assert_eq!(Lamp::decode(200, (), &body).unwrap().more, None);
    let body = LAMP.replace(r#""l""#, r#""l","more":[{"Named":{"name":"red"}}]"#);
    let lamp = Lamp::decode(200, (), &body).unwrap();
    assert_eq!(lamp.more, Some(vec![Colour::Named { name: "red".into() }]));
    assert!(serde_json::to_string(&lamp).unwrap().contains(r#""more":[{"Named":{"name":"red"}}]"#));
}

#[test]
fn a_generic_table_takes_its_types() {
    #[structure]
    #[derive(Debug, PartialEq)]
    struct Paged<T, U> {
        items: Vec<T>,
        #[param(serde)]
        first: U,
    }
    let paged: Paged<Disk, Celsius> = serde_json::from_str(r#"{"items": [{"id": 1, "size": 2}], "first": 3}"#).unwrap();
    assert_eq!((paged.items.len(), paged.first), (1, Celsius(3.0)));
}
