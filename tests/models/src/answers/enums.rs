//! Values of one of several types: with a tag, by status, and the first variant that fits.

use std::collections::BTreeMap;

use restable::{JobId, response, structure};
use serde_json::{Map, Value};

use super::Answer;
use super::documented::{Body, Documented, HeadField};
use crate::plain::plain;
use crate::shape::{Field, I64, Shape, Tagged, U8, U32, Variant, field, named, rest};

#[response]
#[derive(Debug)]
pub(super) struct Volumes {
    #[param("Object", mandatory)]
    pub(super) first: Volume,
    #[param("Array of objects")]
    pub(super) volumes: Vec<Volume>,
    pub(super) last: Option<Box<Volume>>,
    pub(super) by_name: BTreeMap<String, Volume>,
    pub(super) events: Vec<Event>,
    pub(super) addresses: Vec<Option<Address>>,
    pub(super) address: Option<Address>,
}

#[structure(tag = "type")]
#[derive(Debug)]
pub(super) enum Volume {
    #[value("ssd")]
    Ssd(Ssd),
    #[value("hdd")]
    Hdd(Hdd),
    #[value("none")]
    Nothing,
    Other(Map<String, Value>),
}

#[structure]
#[derive(Debug)]
pub(super) struct Ssd {
    #[param("Integer", mandatory)]
    pub(super) iops: u32,
    pub(super) name: Option<String>,
}

#[structure]
#[derive(Debug)]
pub(super) struct Hdd {
    #[param("Integer", mandatory, name = "RPM")]
    pub(super) rpm: u32,
    pub(super) inner: Option<Box<Volume>>,
    #[param(rest)]
    pub(super) more: BTreeMap<String, Value>,
}

#[response(tag = "kind", content = "data")]
#[derive(Debug)]
pub(super) enum Event {
    #[value(1)]
    Created(Ssd),
    #[value(2)]
    Renamed(String),
    #[value(-3)]
    Moved(Vec<u8>),
    #[value(4)]
    Named(BTreeMap<String, i64>),
    #[value(5)]
    Deleted,
}

#[response(untagged)]
#[derive(Debug)]
pub(super) enum Address {
    Port(u8),
    Disk(Ssd),
    Ports(Vec<i64>),
    Disks(Vec<Ssd>),
    Switch(bool),
    Name(String),
}

#[response]
#[derive(Debug)]
pub(super) enum Resized {
    #[status(200)]
    Checked(Check),
    #[status(202, 204..=206)]
    Started(Task),
    Other(Nothing),
}

#[response]
#[derive(Debug)]
pub(super) struct Check {
    #[param("Boolean", mandatory)]
    pub(super) possible: bool,
    #[header("X-Quota")]
    pub(super) quota: Option<u32>,
}

#[response]
#[derive(Debug)]
pub(super) struct Task {
    #[param("String", mandatory)]
    pub(super) job_id: JobId,
    #[status]
    pub(super) status: u16,
}

#[response]
#[derive(Debug)]
pub(super) struct Nothing;

static SSD: [Field; 2] = [field("iops", U32), field("name", Shape::Option(&Shape::Text))];

static HDD: [Field; 3] =
    [named("rpm", "RPM", U32), field("inner", Shape::Option(&Shape::Tagged(&VOLUME))), rest("more")];

static VOLUME: Tagged = Tagged {
    tag: "type",
    content: None,
    has_integers: false,
    variants: &[
        ("ssd", Variant("Ssd", Some(Shape::Object(&SSD)))),
        ("hdd", Variant("Hdd", Some(Shape::Object(&HDD)))),
        ("none", Variant("Nothing", None)),
    ],
    has_other: true,
};

static EVENT: Tagged = Tagged {
    tag: "kind",
    content: Some("data"),
    has_integers: true,
    variants: &[
        ("1", Variant("Created", Some(Shape::Object(&SSD)))),
        ("2", Variant("Renamed", Some(Shape::Text))),
        ("-3", Variant("Moved", Some(Shape::List(&U8)))),
        ("4", Variant("Named", Some(Shape::Map(&I64)))),
        ("5", Variant("Deleted", None)),
    ],
    has_other: false,
};

static ADDRESS: [Variant; 6] = [
    Variant("Port", Some(U8)),
    Variant("Disk", Some(Shape::Object(&SSD))),
    Variant("Ports", Some(Shape::List(&I64))),
    Variant("Disks", Some(Shape::List(&Shape::Object(&SSD)))),
    Variant("Switch", Some(Shape::Bool)),
    Variant("Name", Some(Shape::Text)),
];

static VOLUMES: [Field; 7] = [
    field("first", Shape::Tagged(&VOLUME)),
    field("volumes", Shape::List(&Shape::Tagged(&VOLUME))),
    field("last", Shape::Option(&Shape::Tagged(&VOLUME))),
    field("by_name", Shape::Map(&Shape::Tagged(&VOLUME))),
    field("events", Shape::List(&Shape::Tagged(&EVENT))),
    field("addresses", Shape::List(&Shape::Option(&Shape::Untagged(&ADDRESS)))),
    field("address", Shape::Option(&Shape::Untagged(&ADDRESS))),
];

impl Answer for Volumes {
    const DOCUMENTED: Documented = Documented { head: &[], body: Body::Object(&VOLUMES) };
}

impl Answer for Event {
    const DOCUMENTED: Documented = Documented { head: &[], body: Body::Value(Shape::Tagged(&EVENT)) };
}

impl Answer for Address {
    const DOCUMENTED: Documented = Documented { head: &[], body: Body::Value(Shape::Untagged(&ADDRESS)) };
}

const TASK: Documented =
    Documented { head: &[HeadField::Status("status")], body: Body::Object(&[field("job_id", Shape::JobId)]) };

impl Answer for Resized {
    const DOCUMENTED: Documented = Documented {
        head: &[],
        body: Body::ByStatus(&[
            (
                &[200],
                "Checked",
                Documented {
                    head: &[HeadField::Header("quota", "X-Quota", Shape::Option(&U32))],
                    body: Body::Object(&[field("possible", Shape::Bool)]),
                },
            ),
            (&[202, 204, 205, 206], "Started", TASK),
            (&[], "Other", Documented { head: &[], body: Body::Anything }),
        ]),
    };
}

plain! {
    struct Volumes { first, volumes, last, by_name, events, addresses, address }
    struct Ssd { iops, name }
    struct Hdd { rpm, inner, more }
    struct Check { possible, quota }
    struct Task { job_id, status }
    struct Nothing {}
}
plain! {
    enum Volume { Ssd, Hdd, Other } { Nothing }
    enum Event { Created, Renamed, Moved, Named } { Deleted }
    enum Address { Port, Disk, Ports, Disks, Switch, Name }
    enum Resized { Checked, Started, Other }
}
