//! The fields of requests, responses and structures.

use restable_model::{Location, MAX_ARGUMENTS, Style};
use serde_json::{Map, Value};

use super::Type;
use crate::page::{Presence, Versions};

/// Another type that examples show of a list, in the order of the variants. The first one that fits is read, so the object, which
/// is read from any JSON, is the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::generate) enum Also {
    /// One of its elements.
    One,
    Text,
    /// An object with any members, if the elements are scalars.
    Object,
}

/// A field.
#[derive(Debug, Clone)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact about the parameter that does not depend on the others"
)]
pub(in crate::generate) struct Field {
    pub(in crate::generate) ident: String,
    /// The name on the wire.
    pub(in crate::generate) wire: String,
    /// Other names that are read.
    pub(in crate::generate) aliases: Vec<String>,
    /// The documented type: the words of the page if the macro can parse them.
    pub(in crate::generate) documented: String,
    pub(in crate::generate) presence: Presence,
    /// Whether the parameter may be absent, whatever its documented presence.
    pub(in crate::generate) may_be_absent: bool,
    pub(in crate::generate) in_examples: InExamples,
    /// Whether a caller may send `null`, which has a meaning of its own.
    pub(in crate::generate) takes_null: bool,
    /// Whether a caller may send an empty object or list, which has a meaning of its own.
    pub(in crate::generate) takes_empty: bool,
    /// The versions of the API that have the parameter.
    pub(in crate::generate) versions: Versions,
    /// The location in the request or the response. The name of a header is its name on the wire.
    pub(in crate::generate) location: Location,
    pub(in crate::generate) ty: Type,
    /// The titles and targets of its links.
    pub(in crate::generate) see: Vec<(String, String)>,
    /// The page that documents the status of the job, if the field is a job ID.
    pub(in crate::generate) job_page: Option<usize>,
    /// The request that queries the status of the job.
    pub(in crate::generate) status: Option<StatusRequest>,
    /// The other types that its examples show of a list.
    pub(in crate::generate) also: Vec<Also>,
    /// Why the type differs from the documented one.
    pub(in crate::generate) differs: Option<&'static str>,
    /// Whether its numbers and booleans are written as strings, because each example shows them so.
    pub(in crate::generate) as_string: bool,
    /// Whether the field collects all other members.
    pub(in crate::generate) rest: bool,
    /// The Rust type of a field that is not JSON.
    pub(in crate::generate) raw: Option<Raw>,
    /// How a list in the query is written, if it is not repeated.
    pub(in crate::generate) style: Option<Style>,
    pub(in crate::generate) docs: String,
}

/// The Rust type of a field that is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::generate) enum Raw {
    /// The bytes of a whole body.
    Bytes,
    /// The text of a whole body.
    Text,
    /// A file in a `multipart` body.
    File,
}

/// What the examples of its operation show of a field.
#[derive(Debug, Clone, Copy, Default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact about the examples that does not depend on the others"
)]
pub(in crate::generate) struct InExamples {
    /// Whether they have elements of it.
    pub(in crate::generate) has_elements: bool,
    /// Whether one has its name on the wire.
    pub(in crate::generate) has_name: bool,
    /// Whether one has `null`.
    pub(in crate::generate) is_null: bool,
    /// Whether one has no value of it.
    pub(in crate::generate) is_nothing: bool,
    /// Whether the value that the field has its type from is an empty object or an empty list.
    pub(in crate::generate) is_empty: bool,
}

impl Field {
    /// Creates a field of the body without a documented type.
    pub(in crate::generate) fn new(ident: String, wire: String, ty: Type, docs: String) -> Self {
        Self {
            ident,
            wire,
            aliases: Vec::new(),
            documented: String::new(),
            presence: Presence::Documented,
            may_be_absent: false,
            in_examples: InExamples::default(),
            takes_null: false,
            takes_empty: false,
            versions: Versions::default(),
            location: Location::Body,
            ty,
            see: Vec::new(),
            job_page: None,
            status: None,
            also: Vec::new(),
            differs: None,
            as_string: false,
            rest: false,
            raw: None,
            style: None,
            docs,
        }
    }

    /// Creates the field that collects all other members.
    pub(in crate::generate) fn rest(ident: String, ty: Type, docs: String) -> Self {
        Self { rest: true, ..Self::new(ident, String::new(), ty, docs) }
    }

    /// Returns the names that are read. The first one is written.
    pub(in crate::generate) fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.wire).chain(&self.aliases).map(String::as_str)
    }

    /// Returns the member of an object that is read as the field.
    pub(in crate::generate) fn value_in<'v>(&self, members: &'v Map<String, Value>) -> Option<&'v Value> {
        self.names().find_map(|name| members.get(name))
    }

    /// Returns whether a field of a response is read from a header, and so is not in the body.
    pub(in crate::generate) fn is_header(&self) -> bool {
        self.location == Location::Header
    }

    /// Returns whether a field is a parameter of the body.
    pub(in crate::generate) fn is_in_body(&self) -> bool {
        self.location == Location::Body
    }

    /// Returns whether a field is printed without an `Option` or a `MaybeUndefined` around its type.
    pub(in crate::generate) fn is_always(&self) -> bool {
        let is_there = self.is_there() && !self.may_be_absent;
        !self.takes_null && (self.rest || self.starts_with_nothing() || is_there)
    }

    /// Returns whether the macro makes the field an argument of `new`.
    pub(in crate::generate) fn is_argument(&self) -> bool {
        let starts_empty = !self.is_always() || matches!(self.ty, Type::List(_) | Type::Map(_) | Type::Open);
        let is_optional = self.presence == Presence::Optional && self.starts_with_nothing() && !self.takes_null;
        let is_of_session = self.location == Location::Path && self.may_be_absent;
        !self.rest && !is_of_session && (self.is_there() || !starts_empty && !is_optional)
    }

    /// Returns whether the value that the field starts with is that of an absent parameter.
    pub(in crate::generate) fn starts_with_nothing(&self) -> bool {
        self.ty.has_nothing() && !self.takes_empty
    }

    /// Returns whether the parameter is documented as one that is always present.
    fn is_there(&self) -> bool {
        let is_file = self.raw.is_some() && self.presence == Presence::Documented;
        self.presence == Presence::Mandatory || self.location == Location::Path || is_file
    }
}

/// Returns whether `new` takes a struct of the required fields, and not an argument for each of them.
pub(in crate::generate) fn takes_required_struct(fields: &[Field]) -> bool {
    fields.iter().filter(|field| field.is_argument()).count() > MAX_ARGUMENTS
}

/// The request that queries the status of a job.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::generate) struct StatusRequest {
    /// Its path from the module of the field.
    pub(in crate::generate) path: String,
    /// Whether the request is deprecated, so that naming it is a warning.
    pub(in crate::generate) is_deprecated: bool,
}
