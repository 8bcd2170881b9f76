//! The keywords of the grammar: one list for the parser, its messages, the generator and the documentation.

use alloc::format;
use alloc::string::String;

/// An attribute of the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attribute {
    /// `#[response]`, on a struct.
    Response,
    /// `#[structure]`, on a struct.
    Structure,
    /// `#[request]`, on a struct.
    Request,
    /// `#[values]`, on an enum.
    Values,
    /// `#[param(…)]`, on a field.
    Param,
    /// `#[path]`, on a field of a request.
    Path,
    /// `#[query]`, on a field of a request.
    Query,
    /// `#[header("…")]`, on a field of a request.
    Header,
}

/// A key of an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The keyword itself.
    pub word: &'static str,
    /// The form in which the key is written.
    pub form: &'static str,
    /// The attributes that accept the key.
    pub on: &'static [Attribute],
}

impl Key {
    const fn new(word: &'static str, form: &'static str, on: &'static [Attribute]) -> Self {
        Self { word, form, on }
    }

    /// The key as written in messages.
    pub fn name(&self) -> String {
        format!("`{}`", self.word)
    }

    /// Whether `attribute` accepts this key.
    pub fn belongs_to(&self, attribute: Attribute) -> bool {
        self.on.contains(&attribute)
    }
}

use Attribute::{Header, Param, Path, Query, Request, Response, Structure, Values};

/// Every key of every attribute.
pub const KEYS: &[Key] = &[
    Key::new("docs", "docs = \"https://…\"", &[Response, Structure, Request]),
    Key::new("page", "page = \"…\"", &[Response, Structure, Request]),
    Key::new("title", "title = \"…\"", &[Response, Structure, Request]),
    Key::new("success", "success(\"/pointer\", \"value\", …)", &[Response]),
    Key::new("job", "job(state = field, …)", &[Response, Structure]),
    Key::new("crate", "crate = path", &[Response, Structure, Values, Request]),
    Key::new("response", "response = Type", &[Request]),
    Key::new("wrapper", "wrapper = \"…\"", &[Request]),
    Key::new("form", "form", &[Request]),
    Key::new("name", "name = \"…\"", &[Param]),
    Key::new("mandatory", "mandatory", &[Param]),
    Key::new("optional", "optional", &[Param]),
    Key::new("see", "see(\"Title\", \"target\")", &[Param]),
    Key::new("status", "status = Endpoint", &[Param]),
    Key::new("differs", "differs = \"reason\"", &[Param]),
    Key::new("rest", "rest", &[Param]),
    Key::new("serde", "serde", &[Param]),
    Key::new("path", "path", &[Param]),
    Key::new("query", "query", &[Param]),
    Key::new("header", "header = \"…\"", &[Param]),
    Key::new("sensitive", "sensitive", &[Param, Header]),
    Key::new("body", "body", &[Param]),
];

/// The keys of `job(…)`: where the response has each part of the job's status, and which words the service uses for the
/// states.
pub const JOB_PARTS: [&str; 7] = ["state", "code", "reason", "progress", "entities", "sub_jobs", "vocabulary"];

/// The methods that `#[request]` accepts.
pub const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// The methods whose requests have no body.
pub const WITHOUT_BODY: [&str; 2] = ["GET", "HEAD"];

impl Attribute {
    /// The attributes that set the location of a request field and take nothing else.
    pub const LOCATIONS: [Self; 3] = [Path, Query, Header];

    /// The attribute's name.
    pub fn word(self) -> &'static str {
        match self {
            Response => "response",
            Structure => "structure",
            Request => "request",
            Values => "values",
            Param => "param",
            Path => "path",
            Query => "query",
            Header => "header",
        }
    }

    /// The keys that the attribute accepts.
    pub fn keys(self) -> impl Iterator<Item = &'static Key> {
        KEYS.iter().filter(move |key| key.belongs_to(self))
    }
}
