//! Predicts the round trip of an example without compiling anything.
//!
//! The runtime reads scalars with [`tolerance`], so the prediction uses it too. How lists, maps and tables are read, and how
//! values are encoded, is predicted here; the generated tests verify the prediction.

use std::collections::HashSet;
use std::fmt;

use restable_model::tolerance::{self, Mismatch, Scalar, ScalarType};
use restable_model::{JsonKind, Kind, Location, pointer};
use serde_json::Value;

use super::plan::{Body, Choice, Field, Plan, Request, Type};
use super::types;

/// The outcome of a round trip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RoundTrip {
    /// The result equals the example, apart from empty values.
    Same,
    /// The result equals the example, but a value does not have its documented type. This is the JSON pointer of the
    /// first one.
    Retyped(String),
    /// The example decodes, but the result has other values. This is the JSON pointer of the first one.
    Changed(String),
    /// The example does not decode. This is the JSON pointer of the first value that does not fit.
    Refused(String),
}

impl fmt::Display for RoundTrip {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Same => formatter.write_str("same"),
            Self::Retyped(pointer) => write!(formatter, "retyped at {pointer}"),
            Self::Changed(pointer) => write!(formatter, "changed at {pointer}"),
            Self::Refused(pointer) => write!(formatter, "refused at {pointer}"),
        }
    }
}

/// Predicts the round trip of a response example.
pub(super) fn predict(plan: &Plan, response: usize, example: &Value) -> RoundTrip {
    let mut prediction = Prediction::new(plan);
    let decoded = match plan.tables.get(response).map(|table| &table.body) {
        // Any body is accepted, and none of it is kept.
        Some(Body::Fields(fields)) if !fields.is_empty() && fields.iter().all(Field::is_header) => {
            prediction.keep_nothing(example)
        }
        Some(Body::Fields(fields)) => prediction.object(fields, example),
        Some(Body::Whole(ty, _)) => prediction.value(ty, example),
        Some(Body::OneOf(_) | Body::Unit) | None => prediction.keep_nothing(example),
    };
    if decoded == Decoded::Null {
        prediction.refuse();
    }
    let Prediction { changed, refused, retyped, .. } = prediction;
    let predicted =
        refused.map(RoundTrip::Refused).or(changed.map(RoundTrip::Changed)).or(retyped.map(RoundTrip::Retyped));
    predicted.unwrap_or(RoundTrip::Same)
}

/// Predicts the JSON that a request sends when its fields are read from an example of its body.
pub(super) fn predict_request(plan: &Plan, request: &Request, example: &Value) -> RoundTrip {
    let mut prediction = Prediction::new(plan);
    match &request.wrapper {
        Some(key) => prediction.wrapped(request, key, example),
        None => prediction.request_body(request, example),
    }
    let Prediction { changed, refused, .. } = prediction;
    refused.map(RoundTrip::Refused).or(changed.map(RoundTrip::Changed)).unwrap_or(RoundTrip::Same)
}

/// A prediction in progress.
pub(super) struct Prediction<'p> {
    plan: &'p Plan,
    pointer: String,
    changed: Option<String>,
    refused: Option<String>,
    retyped: Option<String>,
    /// Whether the numbers and booleans of the current field are written as strings.
    as_string: bool,
}

/// What a value is decoded as: a value, or the absence of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decoded {
    Value,
    /// The value is `null`, an empty string where no text is documented, or an empty list where an object is
    /// documented.
    Null,
}

impl<'p> Prediction<'p> {
    fn new(plan: &'p Plan) -> Self {
        Self { plan, pointer: String::new(), changed: None, refused: None, retyped: None, as_string: false }
    }

    /// Predicts what a value of this type is decoded as.
    pub(super) fn decoded(plan: &'p Plan, ty: &Type, value: &Value) -> Decoded {
        Self::new(plan).value(ty, value)
    }

    /// Returns whether decoding the value as this type fails.
    pub(super) fn refuses(plan: &'p Plan, ty: &Type, value: &Value) -> bool {
        let mut prediction = Self::new(plan);
        prediction.value(ty, value);
        prediction.refused.is_some()
    }

    /// Returns whether a value of this type is different after a round trip.
    pub(super) fn changes(plan: &'p Plan, ty: &Type, value: &Value) -> bool {
        let mut prediction = Self::new(plan);
        prediction.value(ty, value);
        prediction.changed.is_some()
    }

    /// Returns whether a list of this type rejects the value as an element: the value is empty, and the type cannot
    /// represent that.
    pub(super) fn refuses_element(plan: &'p Plan, ty: &Type, value: &Value) -> bool {
        Self::decoded(plan, ty, value) == Decoded::Null && !may_be_nothing(plan, ty)
    }

    fn change(&mut self) -> Decoded {
        self.changed.get_or_insert_with(|| self.pointer.clone());
        Decoded::Value
    }

    fn refuse(&mut self) -> Decoded {
        self.refused.get_or_insert_with(|| self.pointer.clone());
        Decoded::Value
    }

    fn keep_nothing(&mut self, value: &Value) -> Decoded {
        if is_empty(value) { Decoded::Value } else { self.change() }
    }

    fn inside(&mut self, segment: &str, read: impl FnOnce(&mut Self) -> Decoded) -> Decoded {
        let before = self.pointer.len();
        pointer::push(&mut self.pointer, segment);
        let decoded = read(self);
        self.pointer.truncate(before);
        decoded
    }

    fn wrapped(&mut self, request: &Request, wrapper: &str, example: &Value) {
        let members = example.as_object();
        for (name, value) in members.into_iter().flatten().filter(|(name, _)| *name != wrapper) {
            self.inside(name, |prediction| prediction.keep_nothing(value));
        }
        if members.is_none() {
            self.keep_nothing(example);
        }
        let inner = members.and_then(|members| members.get(wrapper)).unwrap_or(&Value::Null);
        self.inside(wrapper, |prediction| {
            prediction.request_body(request, inner);
            Decoded::Value
        });
    }

    fn request_body(&mut self, request: &Request, value: &Value) {
        let whole = request.fields.iter().find(|field| field.location == Location::WholeBody);
        let is_empty = !request.fields.iter().any(Field::is_in_body);
        match (whole, value) {
            (Some(field), value) => {
                let decoded = self.value(&field.ty, value);
                if decoded == Decoded::Null && field.is_always() && !field.ty.has_nothing() {
                    self.refuse();
                }
            }
            (None, value) if is_empty || !request.is_json() => {
                self.keep_nothing(value);
            }
            (None, Value::Object(_)) => {
                self.object(&request.fields, value);
            }
            // No parameter is found in anything but an object.
            (None, value) => {
                self.object(&request.fields, &Value::Object(serde_json::Map::new()));
                self.keep_nothing(value);
            }
        }
    }

    fn object(&mut self, fields: &[Field], value: &Value) -> Decoded {
        let members = match value {
            Value::Object(members) => members,
            value if counts_as_null(Kind::Structure, value) => return Decoded::Null,
            _ => return self.refuse(),
        };
        let rest = fields.iter().find(|field| field.rest).map(|field| &field.ty);
        let in_body = || fields.iter().filter(|field| !field.rest && field.is_in_body());
        for field in in_body() {
            self.inside(&field.wire, |prediction| {
                let value = field.value_in(members).unwrap_or(&Value::Null);
                // The name of the field is written, whichever was read.
                if !members.contains_key(&field.wire) && field.names().any(|name| members.contains_key(name)) {
                    prediction.change();
                }
                if types::contradicts(&field.documented, &field.ty, value) {
                    prediction.retyped.get_or_insert_with(|| prediction.pointer.clone());
                }
                let around = std::mem::replace(&mut prediction.as_string, field.as_string);
                let decoded = prediction.value(&field.ty, value);
                prediction.as_string = around;
                let is_needed = field.is_always() && !field.ty.has_nothing();
                if decoded == Decoded::Null && is_needed { prediction.refuse() } else { decoded }
            });
        }
        let around = std::mem::take(&mut self.as_string);
        let known: HashSet<&str> = in_body().flat_map(Field::names).collect();
        for (name, value) in members {
            match rest {
                _ if known.contains(name.as_str()) => {}
                Some(Type::Map(element)) => {
                    self.inside(name, |prediction| prediction.value(element, value));
                }
                Some(_) => {}
                None if is_empty(value) => {}
                None => {
                    self.inside(name, Self::change);
                }
            }
        }
        self.as_string = around;
        Decoded::Value
    }

    fn value(&mut self, ty: &Type, value: &Value) -> Decoded {
        match (ty, value) {
            (Type::Any, _) | (Type::Open, Value::Object(_)) => Decoded::Value,
            (_, Value::Null) => Decoded::Null,
            (Type::List(_), value) if counts_as_null(Kind::List, value) => Decoded::Null,
            (Type::Map(_) | Type::Open, value) if counts_as_null(Kind::Map, value) => Decoded::Null,
            (Type::Table(at) | Type::Boxed(at), value) => match self.plan.tables.get(*at).map(|table| &table.body) {
                Some(Body::Fields(fields)) => self.object(fields, value),
                Some(Body::Whole(ty, _)) => self.value(ty, value),
                Some(Body::OneOf(choices)) => match Choice::of(choices, value) {
                    Some(ty) => self.value(ty, value),
                    None if counts_as_null(Kind::Structure, value) => Decoded::Null,
                    None => self.refuse(),
                },
                Some(Body::Unit) | None => Decoded::Value,
            },
            (Type::List(element), Value::Array(elements)) => {
                let needed = !may_be_nothing(self.plan, element);
                for (at, value) in elements.iter().enumerate() {
                    self.inside(&at.to_string(), |prediction| match prediction.value(element, value) {
                        Decoded::Null if needed => prediction.refuse(),
                        decoded => decoded,
                    });
                }
                Decoded::Value
            }
            (Type::Map(element), Value::Object(members)) => {
                for (name, value) in members {
                    self.inside(name, |prediction| prediction.value(element, value));
                }
                Decoded::Value
            }
            (ty, value) => self.scalar(ty, value),
        }
    }

    fn scalar(&mut self, ty: &Type, value: &Value) -> Decoded {
        let (Some(reads), Some(scalar)) = (scalar_type(ty), Scalar::of(value)) else { return self.refuse() };
        match takes(reads, scalar) {
            Err(Mismatch) => self.refuse(),
            Ok(false) if !scalar.is_empty_text() => {
                self.change();
                Decoded::Null
            }
            Ok(false) => Decoded::Null,
            Ok(true) if self.is_kept(ty, reads, scalar) => Decoded::Value,
            Ok(true) => self.change(),
        }
    }

    /// Returns whether a scalar that the type reads is encoded unchanged.
    fn is_kept(&self, ty: &Type, reads: ScalarType, scalar: Scalar<'_, '_>) -> bool {
        if self.as_string {
            return matches!(scalar, Scalar::Text(text) | Scalar::Borrowed(text) if written_form(self.plan, ty, text) == Some(true));
        }
        let is_text = scalar.kind() == JsonKind::String;
        match (reads, ty) {
            (ScalarType::Integer | ScalarType::Number, _) => !is_text,
            (ScalarType::Boolean, _) => scalar.kind() == JsonKind::Boolean,
            (ScalarType::Time, _) => true,
            (ScalarType::Values, Type::Values(at)) => match (scalar, self.plan.values.get(*at)) {
                (Scalar::Text(text), Some(values)) if values.integers => tolerance::written_integer(text).is_none(),
                (Scalar::Text(text), Some(values)) => !values.variants.iter().any(|variant| variant.is_alias(text)),
                (_, Some(values)) => values.integers && scalar.kind() == JsonKind::Integer,
                (_, None) => is_text,
            },
            (ScalarType::Text | ScalarType::JobId | ScalarType::Values, _) => is_text,
        }
    }
}

/// Returns whether a text is the form in which a field with `as_string` writes its value. `None` is returned for a type
/// whose values are text anyway.
pub(super) fn written_form(plan: &Plan, ty: &Type, text: &str) -> Option<bool> {
    let written = match ty {
        Type::Integer => text.parse::<i64>().map(|value| value.to_string()).ok(),
        Type::Values(at) if plan.values.get(*at).is_some_and(|values| values.integers) => {
            text.parse::<i64>().map(|value| value.to_string()).ok()
        }
        Type::Number => text.parse().ok().and_then(serde_json::Number::from_f64).map(|value| value.to_string()),
        Type::Boolean => text.parse::<bool>().map(|value| value.to_string()).ok(),
        _ => return None,
    };
    Some(written.is_some_and(|written| written == text))
}

/// Returns the scalar type that a type reads, if it reads scalars.
fn scalar_type(ty: &Type) -> Option<ScalarType> {
    match ty {
        Type::Text | Type::Secret => Some(ScalarType::Text),
        Type::Integer => Some(ScalarType::Integer),
        Type::Number => Some(ScalarType::Number),
        Type::Boolean => Some(ScalarType::Boolean),
        Type::Job => Some(ScalarType::JobId),
        Type::Time => Some(ScalarType::Time),
        Type::Values(_) => Some(ScalarType::Values),
        Type::Any | Type::Open | Type::List(_) | Type::Map(_) | Type::Table(_) | Type::Boxed(_) => None,
    }
}

/// Returns whether the type reads a value from the scalar. Generated integers are `i64`.
fn takes(reads: ScalarType, scalar: Scalar<'_, '_>) -> Result<bool, Mismatch> {
    if reads != ScalarType::Integer {
        return reads.takes(scalar);
    }
    let value = tolerance::integer(scalar)?;
    value.map(i64::try_from).transpose().map(|value| value.is_some()).map_err(|_| Mismatch)
}

/// Returns whether a list of this type can keep a `null` element.
fn may_be_nothing(plan: &Plan, ty: &Type) -> bool {
    match ty {
        Type::Table(at) | Type::Boxed(at) => match plan.tables.get(*at).map(|table| &table.body) {
            Some(Body::Whole(ty, _)) => may_be_nothing(plan, ty),
            Some(Body::OneOf(_) | Body::Unit) => true,
            Some(Body::Fields(_)) | None => false,
        },
        ty => ty.has_nothing(),
    }
}

/// Returns whether a value counts as `null` for a type of this kind.
fn counts_as_null(kind: Kind, value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty() && kind.empty_text_is_null(),
        Value::Array(elements) => elements.is_empty() && kind.empty_list_is_null(),
        Value::Object(members) => members.is_empty() && kind.empty_object_is_null(),
        _ => false,
    }
}

/// Returns whether a value may be omitted without loss: the comparison of the generated tests omits it too.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(elements) => elements.iter().all(is_empty),
        Value::Object(members) => members.values().all(is_empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
