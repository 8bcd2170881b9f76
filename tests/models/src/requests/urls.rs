//! Requests with all styles of a query and of headers, and forms.

use std::collections::BTreeMap;

use restable::{Secret, request, structure, values};
use serde_json::Value;

use super::Sent;
use super::documented::{Body, Documented, Header, Pair, Piece, Style};
use crate::make::made;
use crate::plain::plain;
use crate::shape::{Field, Shape, U32, field, rest};

/// The macro does not see that it is a secret.
type Token = Secret<String>;

#[values]
#[derive(Debug)]
pub(super) enum Power {
    On,
    #[value("half on")]
    Half,
}

#[request(
    GET "/v1/{project_id}/{bucket}/{number}.d/{key*}/all",
    response = (),
    rename_all = "camelCase",
    query("api version" = "2/0", "n" = 3),
    header("Accept" = "text/x; q=1", "X-Level" = -1),
)]
#[derive(Debug)]
pub(super) struct FindObjects {
    #[path]
    pub(super) project_id: Option<String>,
    #[path]
    pub(super) bucket: String,
    #[path]
    pub(super) number: i64,
    #[path]
    pub(super) key: String,
    #[query]
    pub(super) page_limit: Option<u32>,
    #[query]
    #[param(name = "not-tags[]")]
    pub(super) tags: Vec<String>,
    #[query]
    #[param(style = "commaDelimited")]
    pub(super) ids: Vec<String>,
    #[query]
    #[param(style = "commaDelimited")]
    pub(super) sizes: Option<Vec<u32>>,
    #[param("Array of strings", mandatory, query, style = "spaceDelimited")]
    pub(super) zones: Vec<String>,
    #[query]
    #[param(style = "pipeDelimited")]
    pub(super) states: Option<Vec<String>>,
    #[query]
    #[param(style = "flag")]
    pub(super) acl: bool,
    #[query]
    #[param(style = "flag", name = "max uploads")]
    pub(super) uploads: Option<bool>,
    #[query]
    #[param(style = "deepObject")]
    pub(super) filter: Option<Filter>,
    #[query]
    #[param(style = "deepObject")]
    pub(super) labels: BTreeMap<String, Vec<u32>>,
    #[query]
    pub(super) open: Value,
    #[query]
    pub(super) since: Option<f64>,
    #[query]
    pub(super) power: Option<Power>,
    #[query]
    #[param(flatten)]
    pub(super) page: Page,
    #[query]
    pub(super) token: Option<Token>,
    #[header("X-Trace")]
    pub(super) trace: Vec<u32>,
    #[header("If-None-Match")]
    #[param(style = "commaDelimited")]
    pub(super) tags_known: Vec<String>,
    #[header("X-Key", sensitive)]
    pub(super) key_of: Option<String>,
    #[header("X-Secret")]
    pub(super) secret: Option<Secret<String>>,
    #[header("X-Ratio")]
    pub(super) ratio: Vec<f64>,
}

#[structure]
#[derive(Debug)]
pub(super) struct Filter {
    pub(super) created: Option<Range>,
    pub(super) name: Option<String>,
    pub(super) tags: Vec<String>,
    #[param(rest)]
    pub(super) more: BTreeMap<String, Value>,
}

#[structure]
#[derive(Debug)]
pub(super) struct Range {
    pub(super) gte: Option<u32>,
    pub(super) lt: Option<u32>,
}

#[structure]
#[derive(Debug)]
pub(super) struct Page {
    pub(super) marker: Option<String>,
    #[param(name = "page_size", default = 10)]
    pub(super) size: u32,
}

static RANGE: [Field; 2] = [field("gte", Shape::Option(&U32)), field("lt", Shape::Option(&U32))];

static FILTER: Shape = Shape::Option(&Shape::Object(&[
    field("created", Shape::Option(&Shape::Object(&RANGE))),
    field("name", Shape::Option(&Shape::Text)),
    field("tags", Shape::List(&Shape::Text)),
    rest("more"),
]));

static LABELS: Shape = Shape::Map(&Shape::List(&U32));

static PAGE: [Pair; 2] = [Pair::Field("marker", "marker", Style::Each), Pair::Field("size", "page_size", Style::Each)];

impl Sent for FindObjects {
    const DOCUMENTED: Documented = Documented {
        query: &[
            Pair::Constant("api version", "2/0"),
            Pair::Constant("n", "3"),
            Pair::Field("page_limit", "pageLimit", Style::Each),
            Pair::Field("tags", "not-tags[]", Style::Each),
            Pair::Field("ids", "ids", Style::Delimited(",", None, false)),
            Pair::Field("sizes", "sizes", Style::Delimited(",", None, true)),
            Pair::Field("zones", "zones", Style::Delimited("%20", Some(' '), true)),
            Pair::Field("states", "states", Style::Delimited("%7C", Some('|'), true)),
            Pair::Field("acl", "acl", Style::Flag),
            Pair::Field("uploads", "max uploads", Style::Flag),
            Pair::Field("filter", "filter", Style::Deep(&FILTER)),
            Pair::Field("labels", "labels", Style::Deep(&LABELS)),
            Pair::Field("open", "open", Style::Each),
            Pair::Field("since", "since", Style::Each),
            Pair::Field("power", "power", Style::Each),
            Pair::Flatten("page", &PAGE),
            Pair::Field("token", "token", Style::Secret),
        ],
        headers: &[
            Header::Constant("accept", "text/x; q=1"),
            Header::Constant("x-level", "-1"),
            Header::Each("trace", "x-trace", false),
            Header::Delimited("tags_known", "if-none-match"),
            Header::Each("key_of", "x-key", true),
            Header::Each("secret", "x-secret", true),
            Header::Each("ratio", "x-ratio", false),
        ],
        ..Documented::new(
            "GET",
            &[
                Piece::Text("/v1/"),
                Piece::Scope("project_id"),
                Piece::Text("/"),
                Piece::Parameter("bucket"),
                Piece::Text("/"),
                Piece::Parameter("number"),
                Piece::Text(".d/"),
                Piece::Segments("key"),
                Piece::Text("/all"),
            ],
        )
    };
}

#[request(POST "/oauth/token", response = (), form, body("grant type" = "a&b", "ttl" = 60))]
#[derive(Debug)]
pub(super) struct IssueToken {
    #[header("Content-Type")]
    pub(super) content_type: Option<String>,
    pub(super) scope: Vec<String>,
    #[param(name = "expand[]")]
    pub(super) expand: Option<Vec<String>>,
    #[param(style = "deepObject")]
    pub(super) card: Option<Card>,
    #[param(style = "pipeDelimited")]
    pub(super) states: Vec<String>,
    pub(super) password: Secret<String>,
    pub(super) open: Option<Value>,
    pub(super) rate: Option<f64>,
    pub(super) copies: Option<u32>,
    #[param(flatten)]
    pub(super) page: Page,
}

#[structure]
#[derive(Debug)]
pub(super) struct Card {
    pub(super) number: Secret<String>,
}

static CARD: Shape = Shape::Option(&Shape::Object(&[field("number", Shape::Secret)]));

impl Sent for IssueToken {
    const DOCUMENTED: Documented = Documented {
        headers: &[Header::Each("content_type", "content-type", false)],
        body: Body::Form(&[
            Pair::Constant("grant type", "a&b"),
            Pair::Constant("ttl", "60"),
            Pair::Field("scope", "scope", Style::Each),
            Pair::Field("expand", "expand[]", Style::Each),
            Pair::Field("card", "card", Style::Deep(&CARD)),
            Pair::Field("states", "states", Style::Delimited("%7C", Some('|'), false)),
            Pair::Field("password", "password", Style::Each),
            Pair::Field("open", "open", Style::Each),
            Pair::Field("rate", "rate", Style::Each),
            Pair::Field("copies", "copies", Style::Each),
            Pair::Flatten("page", &PAGE),
        ]),
        ..Documented::new("POST", &[Piece::Text("/oauth/token")])
    };
}

made! {
    struct FindObjects {
        project_id, bucket, number, key, page_limit, tags, ids, sizes, zones, states, acl, uploads, filter, labels, open,
        since, power, page, token, trace, tags_known, key_of, secret, ratio
    }
    struct Filter { created, name, tags, more }
    struct Range { gte, lt }
    struct Page { marker, size }
    struct IssueToken { content_type, scope, expand, card, states, password, open, rate, copies, page }
    struct Card { number }
}
plain! { values Power }

impl crate::make::Make for Power {
    fn make(maker: &mut crate::make::Maker<'_, '_>) -> Self {
        match maker.bytes.below(3) {
            0 => Self::On,
            1 => Self::Half,
            _ => Self::Other("new &".into()),
        }
    }
}
