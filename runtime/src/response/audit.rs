//! Drift: the differences between a body and its table.

pub(super) mod headers;
mod refused;
mod variants;

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use refused::{Refused, refused};
use restable_model::{Documented, JsonKind, Microversion, Presence};
use serde_json::{Map, Value};

use crate::codec::json::Tree;
use crate::codec::limits::Limits;
use crate::codec::path::{JsonPath, Walk};
use crate::codec::place::{Place, Target};
use crate::response::body::read_json;
use crate::response::decode::Answer;
use crate::response::error::ResponseError;
use crate::response::misfit::Misfit;
use crate::response::success::{SuccessRule, Verdict};
use crate::table::row::{Parameter, RowType};
use crate::table::{Body, OneOf, Shape, Table};
use crate::text::printable::Printable;
use crate::text::sniff::{is_blank, without_bom};

/// One difference between a body and its table.
///
/// ```
/// use restable::{DriftKind, structure, Response, response};
///
/// #[response]
/// struct Job {
///     #[param("String", mandatory)]
///     status: String,
///     #[param("Integer")]
///     progress: Option<u8>,
/// }
///
/// let drift = Job::audit(r#"{"status": "RUNNING", "progress": "60"}"#)?;
/// assert_eq!(drift.len(), 1);
/// assert_eq!(drift[0].kind, DriftKind::Type);
/// assert_eq!(drift[0].to_string(), "/progress: documented as Integer, found a string");
/// # Ok::<(), restable::ResponseError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// The JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) of the parameter. It is neither shortened
    /// nor escaped here; `Display` and `Debug` shorten and escape it. For a header it is the name, which unlike a pointer
    /// does not start with `/`.
    pub pointer: String,
    /// The kind of a difference.
    pub kind: DriftKind,
    /// What the page documents. Empty for an unknown parameter and for a value that decoding refuses.
    pub documented: Cow<'static, str>,
    /// What the body holds. Empty for a missing parameter; for a value that decoding refuses, the reason.
    pub found: Cow<'static, str>,
}

/// The kind of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DriftKind {
    /// The body has a parameter that the page does not document.
    Unknown,
    /// The body or the headers lack a documented parameter that is not marked as optional.
    Missing,
    /// The body holds `null` for a documented parameter that is not marked as optional.
    Null,
    /// The body holds a value of another type than the documented one.
    Type,
    /// The body holds a value that is not among the documented ones.
    Value,
    /// The body holds the parameter more than once. Decoding uses the last value that is not `null`.
    Repeated,
    /// The body or the headers have a parameter that is documented, but not for the version that was asked for.
    Version,
    /// Decoding refuses the value although it is as documented: the value is out of the range of the field's type, or
    /// the field requires a parameter that the page documents as optional.
    Refused,
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pointer, kind, documented, found } = self;
        let is_header = !pointer.is_empty() && !pointer.starts_with('/');
        if is_header {
            f.write_str("header ")?;
        }
        let pointer = Printable(if pointer.is_empty() { "the body" } else { pointer });
        let (documented, found) = (Printable(documented), Printable(found));
        match kind {
            DriftKind::Unknown => write!(f, "{pointer}: not documented, found {found}"),
            DriftKind::Missing => write!(f, "{pointer}: documented as {documented}, missing"),
            DriftKind::Null | DriftKind::Type => {
                write!(f, "{pointer}: documented as {documented}, found {found}")
            }
            DriftKind::Version => write!(f, "{pointer}: documented {documented}, found {found}"),
            DriftKind::Repeated => write!(f, "{pointer}: repeated, the last value is used"),
            DriftKind::Refused => write!(f, "{pointer}: decoding fails: {found}"),
            DriftKind::Value => write!(f, "{pointer}: {found} is not one of the documented values {documented}"),
        }
    }
}

impl fmt::Debug for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drift")
            .field("pointer", &Printable(&self.pointer))
            .field("kind", &self.kind)
            .field("documented", &Printable(&self.documented))
            .field("found", &Printable(&self.found))
            .finish()
    }
}

/// A body that is compared with the table of a type.
pub(crate) struct Audited<'de> {
    pub(crate) table: &'static Table,
    pub(crate) rule: Option<SuccessRule>,
    pub(crate) row: RowType,
    pub(crate) body: &'de [u8],
    pub(crate) version: Option<Microversion>,
}

impl<'de> Audited<'de> {
    /// Returns every difference between the body and the table: object by object, with the missing parameters of each at
    /// the end, then what only decoding refuses, then what the body repeats. `place` is the place of the type.
    pub(crate) fn drift(&self, mut place: Place<'_, 'de>) -> Result<Vec<Drift>, ResponseError> {
        let mut audit = Audit::new(self.version, VARIANTS);
        audit.success(self.rule, self.table, self.body);
        let expected = match self.table.body {
            Body::Anything => {
                // This reads the headers of a struct that has nothing else.
                if let Target::Table(..) = place.target {
                    refused(&Value::Object(Map::new()), &mut place);
                }
                return Ok(audit.drift);
            }
            Body::Value { documented, shape } => Expectation::new(documented, shape),
            Body::Parameters | Body::Open | Body::OneOf(_) => Expectation::table(self.table),
        };
        let mut tree = Tree::default();
        let value = self.value(&mut tree)?;
        match (&value, self.table.body) {
            (None, Body::Value { .. } | Body::OneOf(OneOf { tag: None, .. })) => {
                audit.report(DriftKind::Missing, expected.words, "".into());
            }
            (None, _) => audit.object(&Map::new(), self.table),
            (Some(value), _) => audit.value(value, &expected),
        }
        self.decode(value.as_ref(), place, &mut audit);
        audit.drift.extend(tree.repeated.into_iter().map(Drift::repeated));
        Ok(audit.drift)
    }

    /// The body, unless it is empty.
    fn value(&self, tree: &mut Tree) -> Result<Option<Value>, ResponseError> {
        if is_blank(self.body) {
            return Ok(None);
        }
        if let Ok(value) = tree.read(without_bom(self.body)) {
            return Ok(Some(value));
        }
        // This error has the reason and the place.
        serde_json::from_slice(without_bom(self.body)).map(Some).map_err(|error| {
            let answer = Answer { status: None, headers: &(), body: self.body };
            answer.malformed(Misfit::new(&error, &JsonPath::default()), self.table.name, self.table.page).without_job()
        })
    }

    /// Adds what decoding refuses. A body without drift always decodes, because decoding itself runs here.
    fn decode(&self, value: Option<&Value>, mut place: Place<'_, 'de>, audit: &mut Audit) {
        place.required = !self.row.optional;
        let mut refused = value.map(|value| refused(value, &mut place)).unwrap_or_default();
        if refused.iter().all(|refused| refused.by_serde) {
            let outcome = read_json(self.body, place, Limits::new());
            match outcome.map_err(Refused::from) {
                Ok(_) => refused.clear(),
                Err(first) => {
                    refused.retain(|refused| refused.pointer != first.pointer);
                    refused.insert(0, first);
                }
            }
        }
        let known = audit.drift.iter().filter(|drift| drift.kind != DriftKind::Unknown);
        let known: BTreeSet<_> = known.map(|drift| drift.pointer.clone()).collect();
        let unknown = refused.into_iter().filter(|refused| !known.contains(&refused.pointer));
        audit.drift.extend(unknown.map(Drift::from));
    }
}

impl Drift {
    fn repeated(pointer: String) -> Self {
        Self { pointer, kind: DriftKind::Repeated, documented: "".into(), found: "".into() }
    }
}

impl From<Refused> for Drift {
    fn from(refused: Refused) -> Self {
        let Refused { pointer, reason, .. } = refused;
        Self { pointer, kind: DriftKind::Refused, documented: "".into(), found: reason }
    }
}

/// What the page documents about a value.
struct Expectation {
    documented: Documented,
    words: Cow<'static, str>,
    nested: Nested,
}

/// What the Rust types add to the page: nested tables and documented values.
#[derive(Clone, Copy)]
enum Nested {
    Table(&'static Table),
    Shape(Shape),
}

impl Expectation {
    fn table(table: &'static Table) -> Self {
        let documented = match table.body {
            Body::OneOf(OneOf { tag: None, .. }) => Documented::Any,
            _ => Documented::Object,
        };
        Self { words: documented.word().into(), documented, nested: Nested::Table(table) }
    }

    fn of(shape: Shape) -> Self {
        let documented = documented(shape);
        Self { words: documented.word().into(), documented, nested: Nested::new(shape) }
    }

    /// Uses the Rust type if the page names no type, or an unspecific one.
    fn new(words: Option<&'static str>, shape: Shape) -> Self {
        match words.map(|words| (words, Documented::parse(words))) {
            Some((words, Ok(documented))) if documented != Documented::Any => {
                Self { documented, words: words.into(), nested: Nested::new(shape) }
            }
            _ => Self::of(shape),
        }
    }

    fn parameter(parameter: &Parameter) -> Self {
        Self::new(parameter.documented, parameter.shape)
    }

    /// Whether the value is an object with arbitrary keys whose values all have the same type.
    fn has_entries(&self) -> bool {
        matches!(self.documented, Documented::Map(_)) || matches!(self.nested, Nested::Shape(Shape::Map(_)))
    }

    /// What the page documents about an element or an entry.
    fn inner(&self) -> Self {
        let nested = match self.nested {
            Nested::Shape(Shape::List(inner) | Shape::Map(inner)) => Nested::new(*inner),
            Nested::Table(_) | Nested::Shape(_) => Nested::Shape(Shape::Any),
        };
        match (&self.documented, nested) {
            (Documented::List(inner) | Documented::Map(inner), _) if **inner != Documented::Any => {
                Self { documented: (**inner).clone(), words: inner.word().into(), nested }
            }
            (_, Nested::Table(table)) => Self::table(table),
            (_, Nested::Shape(shape)) => Self::of(shape),
        }
    }
}

impl Nested {
    fn new(shape: Shape) -> Self {
        match shape {
            Shape::Table(table) | Shape::OneOf(table) => Self::Table(table()),
            shape => Self::Shape(shape),
        }
    }
}

fn documented(shape: Shape) -> Documented {
    match shape {
        Shape::Text => Documented::Text,
        Shape::Integer => Documented::Integer,
        Shape::Number => Documented::Number,
        Shape::Boolean => Documented::Boolean,
        Shape::List(inner) => Documented::List(documented(*inner).into()),
        Shape::Map(inner) => Documented::Map(documented(*inner).into()),
        Shape::Table(_) => Documented::Object,
        // The documented values may be text or numbers; the annotation says which.
        Shape::Values(_) | Shape::OneOf(_) | Shape::Any => Documented::Any,
    }
}

struct Audit {
    pointer: String,
    drift: Vec<Drift>,
    /// How many more variants of enums may be compared.
    spare: usize,
    /// The version of the response, if it is known.
    version: Option<Microversion>,
}

/// How many variants of enums an audit compares. Enums in enums multiply.
const VARIANTS: usize = 100_000;

impl Walk for Audit {
    fn pointer(&mut self) -> &mut String {
        &mut self.pointer
    }
}

impl Audit {
    fn new(version: Option<Microversion>, spare: usize) -> Self {
        Self { pointer: String::new(), drift: Vec::new(), spare, version }
    }

    /// Whether a response without the parameter differs from its table. If the version is not known, it may be one that
    /// does not have the parameter.
    fn is_needed(&self, parameter: &Parameter) -> bool {
        let is_in_version = match self.version {
            Some(version) => parameter.versions.contains(version),
            None => parameter.versions.is_all(),
        };
        is_in_version && parameter.presence != Presence::Optional
    }

    fn value(&mut self, value: &Value, expected: &Expectation) {
        if !expected.documented.kind().describes(value.into()) {
            let kind = if value.is_null() { DriftKind::Null } else { DriftKind::Type };
            return self.report(kind, expected.words.clone(), type_name(value).into());
        }
        match (value, expected.nested) {
            (value, Nested::Table(Table { body: Body::OneOf(one_of), .. })) => self.variant(value, expected, *one_of),
            (value, Nested::Shape(Shape::Values(values))) => self.one_of(value, values),
            (Value::Array(elements), _) => {
                let inner = expected.inner();
                for (index, element) in elements.iter().enumerate() {
                    self.within(&index.to_string(), |audit| audit.value(element, &inner));
                }
            }
            (Value::Object(object), Nested::Table(table)) => self.object(object, table),
            (Value::Object(object), Nested::Shape(_)) if expected.has_entries() => {
                let inner = expected.inner();
                for (key, entry) in object {
                    self.within(key, |audit| audit.value(entry, &inner));
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, object: &Map<String, Value>, table: &'static Table) {
        self.object_beside_tag(object, table, None);
    }

    /// Compares an object that may also have a tag.
    fn object_beside_tag(&mut self, object: &Map<String, Value>, table: &'static Table, tag: Option<&str>) {
        for (key, value) in object {
            match table.body_parameters().find(|parameter| parameter.has_name(key)) {
                Some(parameter) => self.within(key, |audit| audit.parameter(value, &parameter)),
                None if tag == Some(key.as_str()) => {}
                None if table.is_closed() => {
                    self.within(key, |audit| audit.report(DriftKind::Unknown, "".into(), type_name(value).into()));
                }
                None => {}
            }
        }
        for parameter in table.body_parameters() {
            let is_there =
                || object.contains_key(parameter.name) || parameter.aliases().any(|alias| object.contains_key(alias));
            if self.is_needed(&parameter) && !is_there() {
                let words = Expectation::parameter(&parameter).words;
                self.within(parameter.name, |audit| audit.report(DriftKind::Missing, words, "".into()));
            }
        }
    }

    fn parameter(&mut self, value: &Value, parameter: &Parameter) {
        let expected = Expectation::parameter(parameter);
        if self.version.is_some_and(|version| !parameter.versions.contains(version)) {
            return self.report(DriftKind::Version, parameter.versions.to_string().into(), type_name(value).into());
        }
        match parameter.presence {
            Presence::Optional if value.is_null() => {}
            _ if value.is_null() => self.report(DriftKind::Null, expected.words, type_name(value).into()),
            _ => self.value(value, &expected),
        }
    }

    fn one_of(&mut self, value: &Value, values: &'static [&'static str]) {
        let documented = || values.join(", ").into();
        let known = match value {
            Value::Null => return self.report(DriftKind::Null, documented(), type_name(value).into()),
            Value::Array(_) | Value::Object(_) => {
                return self.report(DriftKind::Value, documented(), type_name(value).into());
            }
            Value::String(text) => values.contains(&text.as_str()),
            other => values.contains(&other.to_string().as_str()),
        };
        if !known {
            self.report(DriftKind::Value, documented(), value.to_string().into());
        }
    }

    /// Reports a body whose success parameter states that the call failed: it is not a normal response.
    fn success(&mut self, rule: Option<SuccessRule>, table: &'static Table, body: &[u8]) {
        if let Some(rule) = rule.filter(|rule| rule.verdict(table, body) != Verdict::Success) {
            let (documented, found) = (rule.values.join(", ").into(), rule.found(body).into());
            self.drift.push(Drift { pointer: rule.pointer.into(), kind: DriftKind::Value, documented, found });
        }
    }

    fn report(&mut self, kind: DriftKind, documented: Cow<'static, str>, found: Cow<'static, str>) {
        self.drift.push(Drift { pointer: self.pointer.clone(), kind, documented, found });
    }
}

fn type_name(value: &Value) -> &'static str {
    JsonKind::from(value).words()
}
