//! Requests with bodies: JSON, raw, and `multipart`.

use std::collections::BTreeMap;

use restable::{MaybeUndefined, Secret, Timestamp, request, structure, values};
use serde_json::Value;

use super::Sent;
use super::documented::{Body, Documented, Header, Part, Piece};
use crate::make::made;
use crate::plain::plain;
use crate::shape::{Field, I64, Parameter, Shape, U8, U32, U64, field, flatten, named, rest, with};

#[request(
    POST "/v1/{tenant_id}/servers",
    response = (),
    wrapper = "server",
    rename_all = "camelCase",
    content_type = "application/merge-patch+json",
    body("kind" = "pat\"ch", "force" = true, "size_of" = -9, "nothing" = null),
)]
#[derive(Debug)]
pub(super) struct CreateServer {
    #[path]
    pub(super) tenant_id: Option<u64>,
    #[param("String", mandatory)]
    pub(super) server_name: String,
    #[param("Array of integers", mandatory)]
    pub(super) ports: Vec<u32>,
    pub(super) host_tags: Vec<String>,
    pub(super) wish: Option<Vec<String>>,
    #[param("String", default = "web")]
    pub(super) host: String,
    pub(super) small: MaybeUndefined<u8>,
    pub(super) disk: MaybeUndefined<Box<Disk>>,
    pub(super) twice: Option<Option<String>>,
    #[param(flatten)]
    pub(super) page: Paging,
    #[param("Integer", as_string, mandatory)]
    pub(super) count: i64,
    #[param("Array of numbers", as_string)]
    pub(super) ratios: Vec<f64>,
    #[param(name = "a/b~")]
    pub(super) weights: Vec<f64>,
    pub(super) open: Value,
    pub(super) by_name: BTreeMap<String, Option<String>>,
    pub(super) created_at: Option<Timestamp>,
    pub(super) level: Option<Level>,
    pub(super) admin_pass: Option<Secret<String>>,
    #[param(rest)]
    pub(super) more: BTreeMap<String, Value>,
}

#[structure]
#[derive(Debug)]
pub(super) struct Paging {
    #[param("Boolean", default = true)]
    pub(super) on: bool,
    #[param(name = "next marker")]
    pub(super) marker: Option<String>,
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
pub(super) struct Disk {
    pub(super) size: u64,
    pub(super) kind: Option<String>,
    pub(super) zones: Vec<String>,
    pub(super) disks: Vec<Region>,
}

#[structure]
#[derive(Debug)]
pub(super) struct Region {
    pub(super) ratio: Option<f64>,
}

static DISK: [Field; 4] = [
    field("size", U64),
    field("kind", Shape::Option(&Shape::Text)),
    field("zones", Shape::List(&Shape::Text)),
    field("disks", Shape::List(&Shape::Object(&REGION))),
];

static REGION: [Field; 1] = [field("ratio", Shape::Option(&Shape::Float))];

static PAGING: [Field; 2] = [
    with("on", Parameter { default: Some(|| true.into()), ..parameter("on", Shape::Bool) }),
    named("marker", "next marker", Shape::Option(&Shape::Text)),
];

static CREATE_SERVER: [Field; 18] = [
    named("server_name", "serverName", Shape::Text),
    with("ports", Parameter { is_mandatory: true, ..parameter("ports", Shape::List(&U32)) }),
    named("host_tags", "hostTags", Shape::List(&Shape::Text)),
    field("wish", Shape::Option(&Shape::List(&Shape::Text))),
    with("host", Parameter { default: Some(|| "web".into()), ..parameter("host", Shape::Text) }),
    field("small", Shape::Three(&U8)),
    field("disk", Shape::Three(&Shape::Object(&DISK))),
    field("twice", Shape::Three(&Shape::Text)),
    flatten("page", &PAGING),
    field("count", Shape::AsString(&I64)),
    field("ratios", Shape::AsString(&Shape::List(&Shape::Float))),
    named("weights", "a/b~", Shape::List(&Shape::Float)),
    field("open", Shape::Open),
    named("by_name", "byName", Shape::Map(&Shape::Option(&Shape::Text))),
    named("created_at", "createdAt", Shape::Option(&Shape::Time)),
    field("level", Shape::Option(&Shape::IntegerValues)),
    named("admin_pass", "adminPass", Shape::Option(&Shape::Secret)),
    rest("more"),
];

const fn parameter(name: &'static str, shape: Shape) -> Parameter {
    Parameter { name, aliases: &[], shape, default: None, is_mandatory: false }
}

impl Sent for CreateServer {
    const DOCUMENTED: Documented = Documented {
        body: Body::Object(
            Some("server"),
            r#"{"kind": "pat\"ch", "force": true, "size_of": -9, "nothing": null}"#,
            &CREATE_SERVER,
        ),
        content_type: Some("application/merge-patch+json"),
        ..Documented::new("POST", &[Piece::Text("/v1/"), Piece::Scope("tenant_id"), Piece::Text("/servers")])
    };
}

#[request(PUT "/v1/disks", response = (), wrapper = "disk")]
#[derive(Debug)]
pub(super) struct PutDisk {
    #[header("X-Ids")]
    pub(super) ids: Option<Vec<String>>,
    #[param("Object", body)]
    pub(super) disk: Option<Disk>,
}

impl Sent for PutDisk {
    const DOCUMENTED: Documented = Documented {
        headers: &[Header::Each("ids", "x-ids", false)],
        body: Body::Whole(Some("disk"), "disk", Shape::Option(&Shape::Object(&DISK))),
        ..Documented::new("PUT", &[Piece::Text("/v1/disks")])
    };
}

#[request(GET "/v1/disks", response = ())]
#[derive(Debug)]
pub(super) struct SearchDisks {
    #[param(body)]
    pub(super) disks: Vec<Disk>,
}

impl Sent for SearchDisks {
    const DOCUMENTED: Documented = Documented {
        body: Body::Whole(None, "disks", Shape::List(&Shape::Object(&DISK))),
        ..Documented::new("GET", &[Piece::Text("/v1/disks")])
    };
}

#[request(POST "/v1/notes", response = ())]
#[derive(Debug)]
pub(super) struct PutNote {
    #[header("Content-Type")]
    pub(super) content_type: Option<String>,
    #[param(raw)]
    pub(super) note: Option<String>,
}

impl Sent for PutNote {
    const DOCUMENTED: Documented = Documented {
        headers: &[Header::Each("content_type", "content-type", false)],
        body: Body::Raw("note", "text/plain; charset=utf-8"),
        ..Documented::new("POST", &[Piece::Text("/v1/notes")])
    };
}

#[request("PROPFIND" "/v1/blob", response = (), content_type = "image/x-raw")]
#[derive(Debug)]
pub(super) struct FindBlob {
    #[param(raw)]
    pub(super) blob: Vec<u8>,
}

impl Sent for FindBlob {
    const DOCUMENTED: Documented = Documented {
        body: Body::Raw("blob", "application/octet-stream"),
        content_type: Some("image/x-raw"),
        ..Documented::new("PROPFIND", &[Piece::Text("/v1/blob")])
    };
}

#[request(POST "/v1/files", multipart, response = ())]
#[derive(Debug)]
pub(super) struct Upload {
    pub(super) purpose: String,
    pub(super) tags: Vec<String>,
    pub(super) disk: Option<Region>,
    pub(super) disks: Vec<Region>,
    pub(super) names: BTreeMap<String, u32>,
    pub(super) extra: Option<Value>,
    #[param(raw)]
    pub(super) key: Option<Vec<u8>>,
    #[param(raw)]
    pub(super) note: Option<String>,
}

impl Sent for Upload {
    const DOCUMENTED: Documented = Documented {
        body: Body::Multipart(&[
            Part("purpose", Some(Shape::Text)),
            Part("tags", Some(Shape::List(&Shape::Text))),
            Part("disk", Some(Shape::Option(&Shape::Object(&REGION)))),
            Part("disks", Some(Shape::List(&Shape::Object(&REGION)))),
            Part("names", Some(Shape::Map(&U32))),
            Part("extra", Some(Shape::Option(&Shape::Open))),
            Part("key", None),
            Part("note", None),
        ]),
        ..Documented::new("POST", &[Piece::Text("/v1/files")])
    };
}

made! {
    struct CreateServer {
        tenant_id, server_name, ports, host_tags, wish, host, small, disk, twice, page, count, ratios, weights, open,
        by_name, created_at, level, admin_pass, more
    }
    struct Paging { on, marker }
    struct Disk { size, kind, zones, disks }
    struct Region { ratio }
    struct PutDisk { ids, disk }
    struct SearchDisks { disks }
    struct PutNote { content_type, note }
    struct FindBlob { blob }
    struct Upload { purpose, tags, disk, disks, names, extra, key, note }
}
plain! { values Level }

impl crate::make::Make for Level {
    fn make(maker: &mut crate::make::Maker<'_, '_>) -> Self {
        match maker.bytes.below(3) {
            0 => Self::Low,
            1 => Self::High,
            _ => Self::Other("7".into()),
        }
    }
}
