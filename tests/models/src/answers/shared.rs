//! Bodies with flattened structures, defaults, aliases, three states, numbers as strings, and nested lists and maps.

use std::collections::BTreeMap;

use restable::{JobId, MaybeUndefined, Timestamp, response, structure, values};
use serde_json::{Map, Value};

use super::Answer;
use super::documented::{Body, Documented};
use super::heads::Power;
use crate::plain::plain;
use crate::shape::{Field, I16, I64, Parameter, Shape, U8, U32, U64, field, flatten, named, rest, with};

#[response(rename_all = "camelCase")]
#[derive(Debug)]
pub(super) struct Server {
    #[param("String", mandatory, alias = "server_id", alias = "id")]
    pub(super) server_id: String,
    #[param("String", default = "web", alias = "host")]
    pub(super) host_name: String,
    #[param(flatten)]
    pub(super) page: Paging,
    #[param("Integer", optional)]
    pub(super) small_count: MaybeUndefined<u8>,
    #[param("Object", optional)]
    pub(super) next_part: MaybeUndefined<Box<Part>>,
    pub(super) twice: Option<Option<i16>>,
    #[param("Array of integers", default = vec![80])]
    pub(super) ports: Vec<u32>,
    #[param("Object", default)]
    pub(super) limits: Limits,
    #[param(name = "OS-EXT:created/~")]
    pub(super) created: Option<Timestamp>,
    pub(super) job_id: Option<JobId>,
    pub(super) open: Value,
}

#[structure]
#[derive(Debug)]
pub(super) struct Paging {
    #[param("Boolean", default = true, alias = "enabled")]
    pub(super) on: bool,
    #[param("Array of strings")]
    pub(super) tags: Vec<String>,
    #[param(flatten)]
    pub(super) marks: Marks,
}

#[structure]
#[derive(Debug)]
pub(super) struct Marks {
    #[param("String", name = "next_marker", alias = "next")]
    pub(super) marker: Option<String>,
    #[param("Array of objects")]
    pub(super) parts: Vec<MaybeUndefined<Part>>,
    #[param(rest)]
    pub(super) others: Map<String, Value>,
}

#[structure]
#[derive(Debug)]
pub(super) struct Part {
    pub(super) id: u64,
    pub(super) grid: Vec<Vec<bool>>,
    pub(super) sparse: Vec<Option<i64>>,
    pub(super) by_zone: BTreeMap<String, Vec<String>>,
    pub(super) weights: BTreeMap<String, Option<f64>>,
    pub(super) level: Option<Level>,
    #[param("Object")]
    pub(super) part: Option<Box<Part>>,
}

#[values]
#[derive(Debug)]
pub(super) enum Level {
    #[value(1)]
    Low,
    #[value(-2)]
    High,
}

#[structure]
#[derive(Debug)]
pub(super) struct Limits {
    #[param("Integer", mandatory)]
    pub(super) max: u32,
    pub(super) power: Option<Power>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max: 9, power: None }
    }
}

#[response]
#[derive(Debug)]
pub(super) struct Disk {
    #[param("Integer", as_string, mandatory)]
    pub(super) size: i64,
    #[param("Double", as_string)]
    pub(super) ratio: Option<f64>,
    #[param("Boolean", as_string)]
    pub(super) shared: Option<bool>,
    #[param("Array of integers", as_string)]
    pub(super) ports: Vec<i16>,
    #[param("Integer", as_string)]
    pub(super) limit: MaybeUndefined<u32>,
    #[param("Integer", as_string, default = 3)]
    pub(super) copies: u8,
    #[param("Array of strings", mandatory)]
    pub(super) zones: Vec<String>,
    #[param("Object", mandatory)]
    pub(super) labels: BTreeMap<String, String>,
    #[param(rest)]
    pub(super) rest: BTreeMap<String, Value>,
}

static PAGING: [Field; 3] = [
    with("on", Parameter { default: Some(|| true.into()), ..aliased("on", &["enabled"], Shape::Bool) }),
    field("tags", Shape::List(&Shape::Text)),
    flatten("marks", &MARKS),
];

static MARKS: [Field; 3] = [
    with("marker", aliased("next_marker", &["next"], Shape::Option(&Shape::Text))),
    field("parts", Shape::List(&Shape::Three(&Shape::Object(&PART)))),
    rest("others"),
];

static PART: [Field; 7] = [
    field("id", U64),
    field("grid", Shape::List(&Shape::List(&Shape::Bool))),
    field("sparse", Shape::List(&Shape::Option(&I64))),
    field("by_zone", Shape::Map(&Shape::List(&Shape::Text))),
    field("weights", Shape::Map(&Shape::Option(&Shape::Float))),
    field("level", Shape::Option(&Shape::IntegerValues)),
    field("part", Shape::Option(&Shape::Object(&PART))),
];

static LIMITS: [Field; 2] = [field("max", U32), field("power", Shape::Option(&Shape::Values))];

static SERVER: [Field; 11] = [
    with("server_id", aliased("serverId", &["server_id", "id"], Shape::Text)),
    with("host_name", Parameter { default: Some(|| "web".into()), ..aliased("hostName", &["host"], Shape::Text) }),
    flatten("page", &PAGING),
    named("small_count", "smallCount", Shape::Three(&U8)),
    named("next_part", "nextPart", Shape::Three(&Shape::Object(&PART))),
    named("twice", "twice", Shape::Three(&I16)),
    with(
        "ports",
        Parameter { default: Some(|| [80].into_iter().collect()), ..aliased("ports", &[], Shape::List(&U32)) },
    ),
    with(
        "limits",
        Parameter {
            default: Some(|| serde_json::json!({"max": 9, "power": null})),
            ..aliased("limits", &[], Shape::Object(&LIMITS))
        },
    ),
    named("created", "OS-EXT:created/~", Shape::Option(&Shape::Time)),
    named("job_id", "jobId", Shape::Option(&Shape::JobId)),
    field("open", Shape::Open),
];

static DISK: [Field; 9] = [
    field("size", Shape::AsString(&I64)),
    field("ratio", Shape::AsString(&Shape::Option(&Shape::Float))),
    field("shared", Shape::AsString(&Shape::Option(&Shape::Bool))),
    field("ports", Shape::AsString(&Shape::List(&I16))),
    field("limit", Shape::AsString(&Shape::Three(&U32))),
    with("copies", Parameter { default: Some(|| 3.into()), ..aliased("copies", &[], Shape::AsString(&U8)) }),
    with("zones", Parameter { is_mandatory: true, ..aliased("zones", &[], Shape::List(&Shape::Text)) }),
    with("labels", Parameter { is_mandatory: true, ..aliased("labels", &[], Shape::Map(&Shape::Text)) }),
    rest("rest"),
];

const fn aliased(name: &'static str, aliases: &'static [&'static str], shape: Shape) -> Parameter {
    Parameter { name, aliases, shape, default: None, is_mandatory: false }
}

impl Answer for Server {
    const DOCUMENTED: Documented = Documented { head: &[], body: Body::Object(&SERVER) };
}

impl Answer for Disk {
    const DOCUMENTED: Documented = Documented { head: &[], body: Body::Object(&DISK) };
}

plain! {
    struct Server {
        server_id, host_name, page, small_count, next_part, twice, ports, limits, created, job_id, open
    }
    struct Paging { on, tags, marks }
    struct Marks { marker, parts, others }
    struct Part { id, grid, sparse, by_zone, weights, level, part }
    struct Limits { max, power }
    struct Disk { size, ratio, shared, ports, limit, copies, zones, labels, rest }
}
plain! { values Level }
