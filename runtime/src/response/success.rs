//! The rule by which a 2xx body reports that the call failed.

use alloc::string::{String, ToString as _};

use restable_model::{Presence, pointer};
use serde_json::Value;

use crate::codec::json::along;
use crate::table::part::contains;
use crate::table::{Body, Names, Shape, Table};
use crate::text::sniff::without_bom;

/// How a 2xx body states whether the call succeeded.
///
/// Most services do not do this: an `error_code` in a 2xx body has no meaning by itself, so there is no rule unless the
/// response declares one: `#[response(success("/error_code", "0", "DWS.0000"))]`.
///
/// A body without the parameter does not state that the call succeeded. Decoding it is an error unless the parameter is
/// optional in the table: it is marked `optional`, or it is an `Option` without a documented type.
///
/// ```
/// use restable::response;
///
/// #[response(success("/error_code", "0"))]
/// pub struct Rotated {
///     #[param("String", mandatory)]
///     pub error_code: String,
/// }
///
/// #[response(success("/error_code", "0"))]
/// pub struct Restarted {
///     #[param("String", optional)]
///     pub error_code: Option<String>,
/// }
///
/// assert!(Rotated::decode(200, (), r#"{"error_code": "0"}"#).is_ok());
/// assert!(Rotated::decode(200, (), r#"{"error_code": "DWS.0017"}"#).is_err());
/// assert!(Rotated::decode(200, (), "{}").is_err());
/// assert!(Restarted::decode(200, (), "{}").is_ok());
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct SuccessRule {
    /// The JSON pointer of the parameter.
    pub pointer: &'static str,
    /// Its values that mean success.
    pub values: &'static [&'static str],
}

/// What a body states by a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The call succeeded.
    Success,
    /// The call failed.
    Failure,
    /// The parameter is missing although it is not optional.
    Missing,
}

impl SuccessRule {
    /// Only for the macros.
    #[doc(hidden)]
    pub const fn new(pointer: &'static str, values: &'static [&'static str]) -> Self {
        Self { pointer, values }
    }

    /// The value of the parameter as JSON; empty if there is none.
    pub(crate) fn found(&self, body: &[u8]) -> String {
        let body = along(without_bom(body), self.pointer);
        body.and_then(|body| body.pointer(self.pointer).map(Value::to_string)).unwrap_or_default()
    }

    fn means_success(&self, value: &Value) -> bool {
        match value {
            Value::String(text) => self.values.contains(&text.as_str()),
            Value::Null | Value::Array(_) | Value::Object(_) => false,
            scalar => self.values.contains(&scalar.to_string().as_str()),
        }
    }

    pub(crate) fn verdict(&self, table: &'static Table, body: &[u8]) -> Verdict {
        let body = along(without_bom(body), self.pointer).unwrap_or(Value::Null);
        match body.pointer(self.pointer) {
            None | Some(Value::Null) if self.may_be_absent(table, &body) => Verdict::Success,
            None | Some(Value::Null) => Verdict::Missing,
            Some(value) if self.means_success(value) => Verdict::Success,
            Some(_) => Verdict::Failure,
        }
    }

    /// Whether the first part of the pointer that the body lacks is optional in the table.
    fn may_be_absent(&self, table: &'static Table, body: &Value) -> bool {
        let mut here = Here::new(table);
        let mut value = body;
        for segment in pointer::segments(self.pointer) {
            let inner = match value {
                Value::Array(elements) => segment.parse().ok().and_then(|index: usize| elements.get(index)),
                value => value.get(&segment),
            };
            let Some((next, presence)) = here.inner(&segment) else { return false };
            match inner {
                None | Some(Value::Null) => return presence == Presence::Optional,
                Some(inner) => (here, value) = (next, inner),
            }
        }
        false
    }
}

/// The place of a pointer in the tables.
#[derive(Clone, Copy)]
enum Here {
    Table(&'static Table),
    Shape(Shape),
}

impl Here {
    fn new(table: &'static Table) -> Self {
        match table.body {
            Body::Value { shape, .. } => Self::of(shape),
            Body::Parameters | Body::Open | Body::OneOf(_) | Body::Anything => Self::Table(table),
        }
    }

    fn of(shape: Shape) -> Self {
        match shape {
            Shape::Table(table) => Self::Table(table()),
            shape => Self::Shape(shape),
        }
    }

    /// The place and the presence of the value at a segment, if the tables document it.
    fn inner(self, segment: &str) -> Option<(Self, Presence)> {
        match self {
            Self::Table(table) => {
                let parameter = table.body_parameters().find(|parameter| parameter.name == segment)?;
                Some((Self::of(parameter.shape), parameter.presence))
            }
            Self::Shape(Shape::List(inner) | Shape::Map(inner)) => Some((Self::of(*inner), Presence::Documented)),
            Self::Shape(_) => None,
        }
    }
}

/// Only for the macros: checks that the segments of a pointer can lead from a value of this shape to a single value.
/// `names` are those of the table that the value contains; anything deeper than that table is not checked.
///
/// # Panics
///
/// Panics at compile time if they cannot.
#[track_caller]
pub const fn assert_leads_to_value(shape: &Shape, names: Option<&Names>, segments: &[&str]) {
    assert!(
        leads_to_value(shape, names, segments),
        "the table has no parameter with one value there: write the pointer of the parameter that says whether the call succeeded"
    );
}

const fn leads_to_value(shape: &Shape, names: Option<&Names>, segments: &[&str]) -> bool {
    let (mut shape, mut segments) = (shape, segments);
    while let Some((segment, others)) = segments.split_first() {
        match (shape, names) {
            (Shape::Any, _) | (Shape::Table(_), None) => return true,
            (Shape::Table(_), Some(names)) => return names.rest || contains(names.all, segment),
            (Shape::Map(inner), _) => shape = inner,
            (Shape::List(inner), _) if is_index(segment) => shape = inner,
            _ => return false,
        }
        segments = others;
    }
    !matches!(shape, Shape::List(_) | Shape::Map(_) | Shape::Table(_))
}

const fn is_index(segment: &str) -> bool {
    let mut bytes = segment.as_bytes();
    while let Some((byte, others)) = bytes.split_first() {
        if !byte.is_ascii_digit() {
            return false;
        }
        bytes = others;
    }
    !segment.is_empty()
}
