//! Plain structures, compared with serde's derive of equal types.
//!
//! What the derive accepts is read as the same value. What only restable accepts uses a tolerance that is documented.

use std::collections::{BTreeMap, BTreeSet};

use restable::{response, structure};
use serde::Deserialize;
use serde_json::Value;

use crate::bytes::Bytes;
use crate::count::Count;
use crate::generate::Generator;
use crate::json::{Json, Spelling};
use crate::plain::{Plain, plain};
use crate::shape::{Field, I16, I64, Parameter, Part, Shape, U8, U64, field};

/// The inputs so far, and the bodies that the derive accepted.
pub static COUNT: Count = Count::new("derived");

/// Defines structures and the same ones with serde's derive.
macro_rules! twice {
    ($(#[$attribute:ident] struct $name:ident / $derived:ident {
        $($(#[$default:meta])? $field:ident: $ty:ty $(= $derived_ty:ty)?,)*
    })*) => { $(
        #[$attribute]
        #[derive(Debug)]
        struct $name {
            $($field: $ty,)*
        }

        #[derive(Debug, Deserialize)]
        struct $derived {
            $($(#[$default])? $field: twice!(@ $ty $(, $derived_ty)?),)*
        }

        plain! {
            struct $name { $($field),* }
            struct $derived { $($field),* }
        }
    )* };
    (@ $ty:ty, $derived:ty) => { $derived };
    (@ $ty:ty) => { $ty };
}

twice! {
    #[response]
    struct Machine / DerivedMachine {
        id: u64,
        name: String,
        note: Option<String>,
        on: bool,
        small: Option<u8>,
        signed: i64,
        ratio: Option<f64>,
        #[serde(default)]
        tags: Vec<String>,
        #[serde(default)]
        limits: BTreeMap<String, i16>,
        disk: Option<Box<Disk>> = Option<Box<DerivedDisk>>,
        #[serde(default)]
        disks: Vec<Disk> = Vec<DerivedDisk>,
    }
    #[structure]
    struct Disk / DerivedDisk {
        size: i16,
        #[serde(default)]
        grid: Vec<Vec<f64>>,
        #[serde(default)]
        open: Value,
        disk: Option<Box<Disk>> = Option<Box<DerivedDisk>>,
    }
}

static MACHINE: [Field; 11] = [
    field("id", U64),
    field("name", Shape::Text),
    field("note", Shape::Option(&Shape::Text)),
    field("on", Shape::Bool),
    field("small", Shape::Option(&U8)),
    field("signed", I64),
    field("ratio", Shape::Option(&Shape::Float)),
    field("tags", Shape::List(&Shape::Text)),
    field("limits", Shape::Map(&I16)),
    field("disk", Shape::Option(&Shape::Object(&DISK))),
    field("disks", Shape::List(&Shape::Object(&DISK))),
];

static DISK: [Field; 4] = [
    field("size", I16),
    field("grid", Shape::List(&Shape::List(&Shape::Float))),
    field("open", Shape::Open),
    field("disk", Shape::Option(&Shape::Object(&DISK))),
];

/// Generates a body from the bytes, and compares both readings of it, of the body that restable writes for its value, and of
/// that body with another parameter.
///
/// # Panics
///
/// Panics if they differ in a way that is not documented.
pub fn check(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let is_hostile = bytes.one_in(3);
    let mut generator = Generator { bytes: &mut bytes, is_hostile };
    let body = generator.value(&Shape::Object(&MACHINE), 0);
    let Some(value) = compare(&body, &mut generator) else { return };
    let written = serde_json::to_value(&value).unwrap_or_else(|error| panic!("{value:?} is not written: {error}"));
    let derived: DerivedMachine =
        serde_json::from_value(written.clone()).unwrap_or_else(|error| panic!("{written}\nserde: {error}"));
    assert_eq!(derived.plain().to_string(), value.plain().to_string(), "{written}\nleft: serde, right: restable");
    let Json::Object(mut members) = Json::from(&written) else { panic!("{written} is no object") };
    let at = generator.bytes.below(members.len());
    members[at].1 = generator.anything(3);
    compare(&Json::Object(members), &mut generator);
}

/// Compares both readings of a body. Returns the value that restable reads.
fn compare(body: &Json, generator: &mut Generator<'_, '_>) -> Option<Machine> {
    let space = generator.bytes.choose(&["", " ", "\r\n"]);
    let text = body.spelled(Spelling { space, escapes: generator.bytes.one_in(3) });
    let mut tolerances = BTreeSet::new();
    find(&Shape::Object(&MACHINE), body, &mut tolerances);
    let derived = serde_json::from_str::<DerivedMachine>(&text);
    COUNT.add(derived.is_ok());
    match (Machine::decode(200, (), &text), derived) {
        (Ok(value), Ok(derived)) => {
            assert_eq!(value.plain().to_string(), derived.plain().to_string(), "{text}\nleft: restable, right: serde");
            Some(value)
        }
        (Ok(value), Err(error)) => {
            assert!(!tolerances.is_empty(), "{text}\nonly restable accepts it: {value:?}\nserde: {error}");
            Some(value)
        }
        (Err(error), Ok(_)) => {
            let is_expected = tolerances.contains(&Tolerance::ObjectAsList);
            assert!(is_expected, "{text}\nonly serde accepts it: {error}");
            None
        }
        (Err(_), Err(_)) => None,
    }
}

/// How one of the readers is more tolerant than the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tolerance {
    /// A string field reads a number or a boolean.
    ScalarAsText,
    /// A number or boolean field reads text, and a boolean `0` and `1`.
    TextAsScalar,
    /// An integer field reads `7.0` and `70e-1`.
    WholeFraction,
    /// `null` is an empty list or map.
    NullAsEmpty,
    /// `""` and `[]` are an absent value, and `{}` is an empty list.
    EmptyAsAbsent,
    /// A parameter is repeated: the last value counts.
    Repeated,
    /// An entry of a map that is `null` is left out.
    NullEntry,
    /// Only serde reads the elements of a list as the fields of a structure.
    ObjectAsList,
}

/// Collects the tolerances that a value needs.
fn find(shape: &Shape, json: &Json, found: &mut BTreeSet<Tolerance>) {
    use Tolerance::{
        EmptyAsAbsent, NullAsEmpty, NullEntry, ObjectAsList, Repeated, ScalarAsText, TextAsScalar, WholeFraction,
    };
    match (shape, json) {
        (Shape::Option(_), Json::Null) => {}
        (Shape::Option(_), json) if json.is_empty_text() || json.is_empty_list() => {
            found.insert(EmptyAsAbsent);
        }
        (Shape::Option(inner), json) => find(inner, json, found),
        (Shape::Text, Json::Number(_) | Json::Bool(_)) => {
            found.insert(ScalarAsText);
        }
        (Shape::Integer(..) | Shape::Float | Shape::Bool, Json::Text(_)) | (Shape::Bool, Json::Number(_)) => {
            found.insert(TextAsScalar);
        }
        (Shape::Integer(..), Json::Number(digits)) if digits == "-0" || digits.contains(['.', 'e', 'E']) => {
            found.insert(WholeFraction);
        }
        (Shape::List(_) | Shape::Map(_), Json::Null) => {
            found.insert(NullAsEmpty);
        }
        (Shape::List(_) | Shape::Map(_) | Shape::Object(_), json) if json.is_empty_text() => {
            found.insert(EmptyAsAbsent);
        }
        (Shape::Map(_), Json::List(elements)) if elements.is_empty() => {
            found.insert(EmptyAsAbsent);
        }
        (Shape::List(_), Json::Object(members)) if members.is_empty() => {
            found.insert(EmptyAsAbsent);
        }
        (Shape::List(element), Json::List(elements)) => elements.iter().for_each(|json| find(element, json, found)),
        (Shape::Map(entry), Json::Object(members)) => members.iter().for_each(|(_, json)| {
            if *json == Json::Null {
                found.insert(NullEntry);
            }
            find(entry, json, found);
        }),
        (Shape::Object(_), Json::List(_)) => {
            found.insert(ObjectAsList);
        }
        (Shape::Object(fields), Json::Object(members)) => {
            for field in *fields {
                let Part::Parameter(Parameter { name, shape, .. }) = &field.part else { continue };
                let values: Vec<_> = members.iter().filter(|(member, _)| member == name).collect();
                if values.len() > 1 {
                    found.insert(Repeated);
                }
                values.iter().for_each(|(_, json)| find(shape, json, found));
            }
        }
        _ => {}
    }
}
