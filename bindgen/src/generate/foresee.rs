//! What becomes of an example that is decoded and written again, known without compiling anything.
//!
//! What a scalar type takes is said by [`tolerance`], by which the runtime reads too. What lists, maps and tables make of it,
//! and what is written again, is foreseen here, and the generated tests hold the runtime to it.

use std::collections::HashSet;
use std::fmt;

use restable_model::tolerance::{self, Mismatch, Scalar, ScalarType};
use restable_model::{JsonKind, Kind, pointer};
use serde_json::Value;

use super::plan::{Body, Field, Plan, Type};
use super::print::is_always;
use super::types;

/// What becomes of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fate {
    /// It comes back as it was, less what is empty.
    Same,
    /// It comes back as it was, and has a value that is not of its documented type; the JSON pointer of the first.
    Retyped(String),
    /// It is decoded, and comes back with other values; the JSON pointer of the first.
    Changed(String),
    /// It does not fit; the JSON pointer of the first value that does not.
    Refused(String),
}

impl fmt::Display for Fate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Same => formatter.write_str("same"),
            Self::Retyped(pointer) => write!(formatter, "retyped at {pointer}"),
            Self::Changed(pointer) => write!(formatter, "changed at {pointer}"),
            Self::Refused(pointer) => write!(formatter, "refused at {pointer}"),
        }
    }
}

/// Foresees the fate of an example of a response.
pub(super) fn fate(plan: &Plan, response: usize, example: &Value) -> Fate {
    let mut reading = Reading::new(plan);
    let came = match plan.tables.get(response).map(|table| &table.body) {
        Some(Body::Fields(fields)) => reading.object(fields, example),
        Some(Body::Whole(ty, _)) => reading.value(ty, example),
        // Any body is accepted, and nothing of it kept.
        Some(Body::Unit) | None => reading.keep_nothing(example),
    };
    if came == Came::Nothing {
        reading.refuse();
    }
    let Reading { changed, refused, retyped, .. } = reading;
    let fate = refused.map(Fate::Refused).or(changed.map(Fate::Changed)).or(retyped.map(Fate::Retyped));
    fate.unwrap_or(Fate::Same)
}

/// An example being read.
pub(super) struct Reading<'p> {
    plan: &'p Plan,
    pointer: String,
    changed: Option<String>,
    refused: Option<String>,
    retyped: Option<String>,
}

/// Whether a value filled its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    Something,
    /// `null`, an empty text where no text is documented, or an empty list where an object is.
    Nothing,
}

impl<'p> Reading<'p> {
    fn new(plan: &'p Plan) -> Self {
        Self { plan, pointer: String::new(), changed: None, refused: None, retyped: None }
    }

    /// Whether a value fills a place of the type.
    pub(super) fn came(plan: &'p Plan, ty: &Type, value: &Value) -> Came {
        Self::new(plan).value(ty, value)
    }

    /// Whether a place of the type refuses the value.
    pub(super) fn refuses(plan: &'p Plan, ty: &Type, value: &Value) -> bool {
        let mut reading = Self::new(plan);
        reading.value(ty, value);
        reading.refused.is_some()
    }

    /// Whether a value comes back as another from a place of the type.
    pub(super) fn changes(plan: &'p Plan, ty: &Type, value: &Value) -> bool {
        let mut reading = Self::new(plan);
        reading.value(ty, value);
        reading.changed.is_some()
    }

    /// Whether a list of the type refuses the value as an element: it is nothing, and the type has no word for that.
    pub(super) fn refuses_element(plan: &'p Plan, ty: &Type, value: &Value) -> bool {
        Self::came(plan, ty, value) == Came::Nothing && !may_be_nothing(plan, ty)
    }

    fn change(&mut self) -> Came {
        self.changed.get_or_insert_with(|| self.pointer.clone());
        Came::Something
    }

    fn refuse(&mut self) -> Came {
        self.refused.get_or_insert_with(|| self.pointer.clone());
        Came::Something
    }

    fn keep_nothing(&mut self, value: &Value) -> Came {
        if is_empty(value) { Came::Something } else { self.change() }
    }

    fn inside(&mut self, segment: &str, read: impl FnOnce(&mut Self) -> Came) -> Came {
        let before = self.pointer.len();
        pointer::push(&mut self.pointer, segment);
        let came = read(self);
        self.pointer.truncate(before);
        came
    }

    fn object(&mut self, fields: &[Field], value: &Value) -> Came {
        let members = match value {
            Value::Object(members) => members,
            value if counts_as_null(Kind::Structure, value) => return Came::Nothing,
            _ => return self.refuse(),
        };
        let rest = fields.iter().find(|field| field.rest).map(|field| &field.ty);
        for field in fields.iter().filter(|field| !field.rest) {
            self.inside(&field.wire, |reading| {
                let value = members.get(&field.wire).unwrap_or(&Value::Null);
                if types::contradicts(&field.documented, value) {
                    reading.retyped.get_or_insert_with(|| reading.pointer.clone());
                }
                let came = reading.value(&field.ty, value);
                let is_needed = is_always(field) && !field.ty.has_nothing();
                if came == Came::Nothing && is_needed { reading.refuse() } else { came }
            });
        }
        let known: HashSet<&str> = fields.iter().filter(|field| !field.rest).map(|field| field.wire.as_str()).collect();
        for (name, value) in members {
            match rest {
                _ if known.contains(name.as_str()) => {}
                Some(Type::Map(element)) => {
                    self.inside(name, |reading| reading.value(element, value));
                }
                Some(_) => {}
                None if is_empty(value) => {}
                None => {
                    self.inside(name, Self::change);
                }
            }
        }
        Came::Something
    }

    fn value(&mut self, ty: &Type, value: &Value) -> Came {
        match (ty, value) {
            (Type::Any, _) | (Type::Open, Value::Object(_)) => Came::Something,
            (_, Value::Null) => Came::Nothing,
            (Type::List(_), value) if counts_as_null(Kind::List, value) => Came::Nothing,
            (Type::Map(_) | Type::Open, value) if counts_as_null(Kind::Map, value) => Came::Nothing,
            (Type::Table(at) | Type::Boxed(at), value) => match self.plan.tables.get(*at).map(|table| &table.body) {
                Some(Body::Fields(fields)) => self.object(fields, value),
                Some(Body::Whole(ty, _)) => self.value(ty, value),
                Some(Body::Unit) | None => Came::Something,
            },
            (Type::List(element), Value::Array(elements)) => {
                let needed = !may_be_nothing(self.plan, element);
                for (at, value) in elements.iter().enumerate() {
                    self.inside(&at.to_string(), |reading| match reading.value(element, value) {
                        Came::Nothing if needed => reading.refuse(),
                        came => came,
                    });
                }
                Came::Something
            }
            (Type::Map(element), Value::Object(members)) => {
                for (name, value) in members {
                    self.inside(name, |reading| reading.value(element, value));
                }
                Came::Something
            }
            (ty, value) => self.scalar(ty, value),
        }
    }

    fn scalar(&mut self, ty: &Type, value: &Value) -> Came {
        let (Some(reads), Some(scalar)) = (scalar_type(ty), scalar(value)) else { return self.refuse() };
        match takes(reads, scalar) {
            Err(Mismatch) => self.refuse(),
            Ok(false) if !scalar.is_empty_text() => {
                self.change();
                Came::Nothing
            }
            Ok(false) => Came::Nothing,
            Ok(true) if self.comes_back(ty, reads, scalar) => Came::Something,
            Ok(true) => self.change(),
        }
    }

    /// Whether a scalar that the type takes is written as it was read.
    fn comes_back(&self, ty: &Type, reads: ScalarType, scalar: Scalar<'_, '_>) -> bool {
        let is_text = scalar.kind() == JsonKind::String;
        match (reads, ty) {
            (ScalarType::Values, Type::Values(at)) => {
                let integers = self.plan.values.get(*at).is_some_and(|values| values.integers);
                match scalar {
                    Scalar::Text(text) => !integers || tolerance::written_integer(text).is_none(),
                    _ => integers && scalar.kind() == JsonKind::Integer,
                }
            }
            (ScalarType::Integer | ScalarType::Number, _) => !is_text,
            (ScalarType::Boolean, _) => scalar.kind() == JsonKind::Boolean,
            (ScalarType::Time, _) => true,
            (ScalarType::Text | ScalarType::JobId | ScalarType::Values, _) => is_text,
        }
    }
}

/// What a type reads, if that is a scalar.
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

/// Whether a value comes of the scalar. The integers of what is generated have 64 bits and a sign.
fn takes(reads: ScalarType, scalar: Scalar<'_, '_>) -> Result<bool, Mismatch> {
    if reads != ScalarType::Integer {
        return reads.takes(scalar);
    }
    let value = tolerance::integer(scalar)?;
    value.map(i64::try_from).transpose().map(|value| value.is_some()).map_err(|_| Mismatch)
}

fn scalar(value: &Value) -> Option<Scalar<'_, '_>> {
    match value {
        Value::Bool(value) => Some(Scalar::Bool(*value)),
        Value::String(text) => Some(Scalar::Text(text)),
        Value::Number(number) => {
            let integer = number.as_u64().map(Scalar::Unsigned).or_else(|| number.as_i64().map(Scalar::Signed));
            integer.or_else(|| number.as_f64().map(Scalar::Float))
        }
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Whether a list keeps the place of an element of the type that is `null`.
fn may_be_nothing(plan: &Plan, ty: &Type) -> bool {
    match ty {
        Type::Table(at) | Type::Boxed(at) => match plan.tables.get(*at).map(|table| &table.body) {
            Some(Body::Whole(ty, _)) => may_be_nothing(plan, ty),
            Some(Body::Unit) => true,
            Some(Body::Fields(_)) | None => false,
        },
        ty => ty.has_nothing(),
    }
}

/// `null`, and what services write for what is not there.
fn counts_as_null(kind: Kind, value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty() && kind.empty_text_is_null(),
        Value::Array(elements) => elements.is_empty() && kind.empty_list_is_null(),
        _ => false,
    }
}

/// Whether nothing is lost where the value is left out: the comparison of the tests leaves it out too.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(elements) => elements.iter().all(is_empty),
        Value::Object(members) => members.values().all(is_empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
