//! Predicts the round trip of an example without compiling anything.
//!
//! The rules are those of the runtime's tolerant reading. The generated tests compare the runtime with these
//! predictions, so a difference between the two fails a test.

use std::collections::HashSet;
use std::fmt;

use restable_model::pointer;
use serde_json::{Number, Value};

use super::plan::{Body, Field, Plan, Type};
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
    let mut reading = Reading::new(plan);
    let came = match plan.tables.get(response).map(|table| &table.body) {
        Some(Body::Fields(fields)) => reading.object(fields, example),
        Some(Body::Whole(ty, _)) => reading.value(ty, example),
        // Any body is accepted, and none of it is kept.
        Some(Body::Unit) | None => reading.keep_nothing(example),
    };
    if came == Came::Nothing {
        reading.refuse();
    }
    let Reading { changed, refused, retyped, .. } = reading;
    let predicted =
        refused.map(RoundTrip::Refused).or(changed.map(RoundTrip::Changed)).or(retyped.map(RoundTrip::Retyped));
    predicted.unwrap_or(RoundTrip::Same)
}

/// A prediction in progress.
pub(super) struct Reading<'p> {
    plan: &'p Plan,
    pointer: String,
    changed: Option<String>,
    refused: Option<String>,
    retyped: Option<String>,
}

/// Whether a value counts as present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    Something,
    /// The value is `null`, an empty string where no text is documented, or an empty list where an object is
    /// documented.
    Nothing,
}

impl<'p> Reading<'p> {
    fn new(plan: &'p Plan) -> Self {
        Self { plan, pointer: String::new(), changed: None, refused: None, retyped: None }
    }

    /// Returns whether a value of this type counts as present.
    pub(super) fn came(plan: &'p Plan, ty: &Type, value: &Value) -> Came {
        Self::new(plan).value(ty, value)
    }

    /// Returns whether decoding the value as this type fails.
    pub(super) fn refuses(plan: &'p Plan, ty: &Type, value: &Value) -> bool {
        let mut reading = Self::new(plan);
        reading.value(ty, value);
        reading.refused.is_some()
    }

    /// Returns whether a value of this type is different after a round trip.
    pub(super) fn changes(plan: &'p Plan, ty: &Type, value: &Value) -> bool {
        let mut reading = Self::new(plan);
        reading.value(ty, value);
        reading.changed.is_some()
    }

    /// Returns whether a list of this type rejects the value as an element: the value is empty, and the type cannot
    /// represent that.
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
            value if is_nothing(value) => return Came::Nothing,
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
                let is_needed = field.is_always() && !field.ty.has_nothing();
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
            (Type::List(_), Value::String(text)) if text.is_empty() => Came::Nothing,
            (Type::Map(_) | Type::Open, value) if is_nothing(value) => Came::Nothing,
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
        match (ty, value) {
            (Type::Values(at), value) => self.documented_value(*at, value),
            (Type::Text | Type::Secret | Type::Time, Value::String(_))
            | (Type::Time | Type::Number, Value::Number(_))
            | (Type::Boolean, Value::Bool(_)) => Came::Something,
            (Type::Text | Type::Secret, Value::Number(_) | Value::Bool(_)) => self.change(),
            (Type::Job, Value::String(text)) if text.trim().is_empty() => self.nothing(text),
            (Type::Job, Value::String(text)) if is_job_id(text) => Came::Something,
            (Type::Job, Value::Number(number)) if !number.is_f64() => self.change(),
            (Type::Integer, Value::Number(number)) => self.integer(number),
            (Type::Integer | Type::Number | Type::Boolean, Value::String(text)) => self.word(ty, text),
            (Type::Boolean, Value::Number(number)) if number.as_u64().is_some_and(|bit| bit < 2) => self.change(),
            _ => self.refuse(),
        }
    }

    fn integer(&mut self, number: &Number) -> Came {
        match number.as_f64().filter(|_| number.is_f64()) {
            Some(float) if float % 1.0 == 0.0 && float.abs() < 9e15 => Came::Something,
            None if number.is_i64() => Came::Something,
            _ => self.refuse(),
        }
    }

    /// Reads a number or a boolean in quotes.
    fn word(&mut self, ty: &Type, text: &str) -> Came {
        let word = text.trim();
        let fits = match ty {
            Type::Boolean => ["0", "1", "true", "false"].iter().any(|known| word.eq_ignore_ascii_case(known)),
            Type::Integer => word.parse::<f64>().is_ok_and(|number| number % 1.0 == 0.0 && number.abs() < 9e18),
            _ => word.parse::<f64>().is_ok_and(f64::is_finite),
        };
        match fits {
            _ if word.is_empty() => self.nothing(text),
            true => self.change(),
            false => self.refuse(),
        }
    }

    /// Reads an empty string. White space is lost in the round trip.
    fn nothing(&mut self, text: &str) -> Came {
        if !text.is_empty() {
            self.change();
        }
        Came::Nothing
    }

    fn documented_value(&mut self, at: usize, value: &Value) -> Came {
        let integers = self.plan.values.get(at).is_some_and(|values| values.integers);
        let is_integer = |text: &str| text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok();
        match value {
            Value::String(text) if integers && is_integer(text) => self.change(),
            Value::String(_) => Came::Something,
            Value::Number(number) if integers && !number.is_f64() => Came::Something,
            Value::Number(_) | Value::Bool(_) => self.change(),
            _ => self.refuse(),
        }
    }
}

/// Returns whether a list of this type can keep a `null` element.
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

/// Returns whether a value means that an object is absent: `null`, `""` and `[]`.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(elements) => elements.is_empty(),
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

fn is_job_id(text: &str) -> bool {
    !text.chars().any(char::is_control) && !matches!(text, "." | "..") && text.len() <= 1_024
}
