//! Responses with fields in their headers.

use std::collections::BTreeMap;

use restable::{JobId, Secret, Status, Timestamp, response, structure, values};

use super::Answer;
use super::documented::{Body, Documented, HeadField};
use crate::plain::plain;
use crate::shape::{self, Field, I16, Shape, U32, U64, field, named};

#[values]
#[derive(Debug)]
pub(super) enum Power {
    On,
    #[value("half-on")]
    Half,
}

#[response]
#[derive(Debug)]
pub(super) struct Issued {
    #[status]
    pub(super) status: Status,
    #[header("X-Subject-Token")]
    #[param("String", mandatory)]
    pub(super) subject: Secret<String>,
    #[header("X-Count")]
    pub(super) count: Option<u32>,
    #[header("X-Size")]
    pub(super) size: i64,
    #[header("Vary")]
    pub(super) vary: Vec<String>,
    #[header("X-Ports")]
    pub(super) ports: Option<Vec<i16>>,
    #[header("X-Expires")]
    pub(super) expires: Option<Timestamp>,
    #[header("X-Job-Id")]
    pub(super) job_id: Option<JobId>,
    #[header("X-On")]
    pub(super) on: Option<bool>,
    #[header("X-Power")]
    pub(super) power: Option<Power>,
    #[header("X-Load")]
    pub(super) load: Option<f64>,
    #[param("Object", mandatory)]
    pub(super) token: Token,
    /// The header and the parameter have one name.
    #[param("Integer", name = "X-Count")]
    pub(super) count_in_body: Option<u32>,
}

#[structure]
#[derive(Debug)]
pub(super) struct Token {
    #[param("String", mandatory)]
    pub(super) expires_at: Timestamp,
    #[param("Array of strings")]
    pub(super) methods: Vec<String>,
}

const TOKEN: &[Field] = &[field("expires_at", Shape::Time), field("methods", Shape::List(&Shape::Text))];

impl Answer for Issued {
    const DOCUMENTED: Documented = Documented {
        head: &[
            HeadField::Status("status"),
            HeadField::Header("subject", "X-Subject-Token", Shape::Secret),
            HeadField::Header("count", "X-Count", Shape::Option(&U32)),
            HeadField::Header("size", "X-Size", shape::I64),
            HeadField::Header("vary", "Vary", Shape::List(&Shape::Text)),
            HeadField::Header("ports", "X-Ports", Shape::Option(&Shape::List(&I16))),
            HeadField::Header("expires", "X-Expires", Shape::Option(&Shape::Time)),
            HeadField::Header("job_id", "X-Job-Id", Shape::Option(&Shape::JobId)),
            HeadField::Header("on", "X-On", Shape::Option(&Shape::Bool)),
            HeadField::Header("power", "X-Power", Shape::Option(&Shape::Values)),
            HeadField::Header("load", "X-Load", Shape::Option(&Shape::Float)),
        ],
        body: Body::Object(&[
            field("token", Shape::Object(TOKEN)),
            named("count_in_body", "X-Count", Shape::Option(&U32)),
        ]),
    };
}

/// The whole body is a list.
#[response]
#[derive(Debug)]
pub(super) struct Images {
    #[header("Content-Range")]
    pub(super) range: Option<String>,
    #[status]
    pub(super) status: u16,
    #[param("Array of objects", body)]
    pub(super) images: Vec<Token>,
}

impl Answer for Images {
    const DOCUMENTED: Documented = Documented {
        head: &[HeadField::Status("status"), HeadField::Header("range", "Content-Range", Shape::Option(&Shape::Text))],
        body: Body::Whole("images", Shape::List(&Shape::Object(TOKEN))),
    };
}

/// The whole body is a map.
#[response]
#[derive(Debug)]
pub(super) struct Quotas {
    #[header("ETag")]
    pub(super) etag: String,
    #[param(body)]
    pub(super) quotas: Option<BTreeMap<String, u64>>,
}

impl Answer for Quotas {
    const DOCUMENTED: Documented = Documented {
        head: &[HeadField::Header("etag", "ETag", Shape::Text)],
        body: Body::Whole("quotas", Shape::Option(&Shape::Map(&U64))),
    };
}

/// The whole body is a structure.
#[response]
#[derive(Debug)]
pub(super) struct Position {
    #[header("X-Page")]
    pub(super) page: Option<u32>,
    #[param(body)]
    pub(super) position: Mark,
}

#[structure]
#[derive(Debug)]
pub(super) struct Mark {
    pub(super) limit: Option<u32>,
    pub(super) marker: Option<String>,
}

impl Answer for Position {
    const DOCUMENTED: Documented = Documented {
        head: &[HeadField::Header("page", "X-Page", Shape::Option(&U32))],
        body: Body::Whole(
            "position",
            Shape::Object(&[field("limit", Shape::Option(&U32)), field("marker", Shape::Option(&Shape::Text))]),
        ),
    };
}

/// The body is text.
#[response]
#[derive(Debug)]
pub(super) struct Script {
    #[header("X-Size")]
    pub(super) size: u32,
    #[param(raw)]
    pub(super) text: String,
}

impl Answer for Script {
    const DOCUMENTED: Documented =
        Documented { head: &[HeadField::Header("size", "X-Size", U32)], body: Body::RawText("text") };
}

/// The body is bytes.
#[response]
#[derive(Debug)]
pub(super) struct Blob {
    #[status]
    pub(super) status: u16,
    #[header("Cache-Control")]
    pub(super) cache: Vec<String>,
    #[param(raw)]
    pub(super) content: Option<Vec<u8>>,
}

impl Answer for Blob {
    const DOCUMENTED: Documented = Documented {
        head: &[HeadField::Status("status"), HeadField::Header("cache", "Cache-Control", Shape::List(&Shape::Text))],
        body: Body::RawBytes("content"),
    };
}

/// All fields are headers, so any body is accepted.
#[response]
#[derive(Debug)]
pub(super) struct Accepted {
    #[header("Location")]
    pub(super) location: String,
    #[header("X-Job-Id")]
    pub(super) job_id: JobId,
}

impl Answer for Accepted {
    const DOCUMENTED: Documented = Documented {
        head: &[
            HeadField::Header("location", "Location", Shape::Text),
            HeadField::Header("job_id", "X-Job-Id", Shape::JobId),
        ],
        body: Body::Anything,
    };
}

plain! {
    struct Issued {
        status, subject, count, size, vary, ports, expires, job_id, on, power, load, token, count_in_body
    }
    struct Token { expires_at, methods }
    struct Images { range, status, images }
    struct Quotas { etag, quotas }
    struct Position { page, position }
    struct Mark { limit, marker }
    struct Script { size, text }
    struct Blob { status, cache, content }
    struct Accepted { location, job_id }
}
plain! { values Power }
