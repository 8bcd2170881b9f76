//! What the documentation says about a response.

use serde_json::{Map, Value};

use super::case::{Case, Sent};
use crate::json::Json;
use crate::plain::variant;
use crate::read::{self, Refused};
use crate::shape::{Field, Shape};

/// A documented response.
#[derive(Debug)]
pub(super) struct Documented {
    pub(super) head: &'static [HeadField],
    pub(super) body: Body,
}

/// A field that is not in the body.
#[derive(Debug)]
pub(super) enum HeadField {
    /// The field, the name of the header, and its type.
    Header(&'static str, &'static str, Shape),
    /// The field of the status.
    Status(&'static str),
}

#[derive(Debug)]
pub(super) enum Body {
    Object(&'static [Field]),
    /// The field that is the whole body.
    Whole(&'static str, Shape),
    /// The type itself is the whole body.
    Value(Shape),
    /// The field that is text, which is `None` for an empty body if it is an option.
    RawText(&'static str),
    RawBytes(&'static str),
    Anything,
    /// The variants of an enum, with the statuses of each.
    ByStatus(&'static [(&'static [u16], &'static str, Documented)]),
}

impl Documented {
    /// Reads a response.
    pub(super) fn read(&self, case: &Case) -> Result<Value, Refused> {
        if !(200..300).contains(&case.status) {
            return Err(Refused("a normal status"));
        }
        let body = self.read_body(case)?;
        if self.head.is_empty() {
            return Ok(body);
        }
        let mut fields = if let Value::Object(fields) = body { fields } else { Map::new() };
        for field in self.head {
            let (name, value) = match field {
                HeadField::Status(field) => (field, case.status.into()),
                HeadField::Header(field, name, shape) => (field, read::header(name, shape, &case.lines)?),
            };
            fields.insert((*name).to_owned(), value);
        }
        Ok(fields.into())
    }

    fn read_body(&self, case: &Case) -> Result<Value, Refused> {
        match (&self.body, &case.body) {
            (Body::RawText(field), _) => {
                let text = String::from_utf8(case.text.clone()).map_err(|_| Refused("UTF-8"))?;
                Ok(one_field(field, text.into()))
            }
            (Body::RawBytes(field), _) => {
                let bytes: Vec<Value> = case.text.iter().map(|byte| (*byte).into()).collect();
                let value = if bytes.is_empty() { Value::Null } else { bytes.into() };
                Ok(one_field(field, value))
            }
            (Body::Anything, _) => Ok(Value::Object(Map::new())),
            (Body::ByStatus(variants), _) => {
                let chosen =
                    variants.iter().find(|(statuses, ..)| statuses.contains(&case.status) || statuses.is_empty());
                let (_, name, documented) = chosen.ok_or(Refused("a status of a variant"))?;
                Ok(variant(name, documented.read(case)?))
            }
            (_, Sent::Broken) => Err(Refused("JSON")),
            (Body::Object(fields), Sent::Empty) => read::object(fields, &[]),
            (Body::Object(fields), Sent::Json(Json::Object(members))) => read::object(fields, members),
            (Body::Object(_), Sent::Json(_)) => Err(Refused("an object")),
            (Body::Whole(field, shape), body) => Ok(one_field(field, whole(shape, body)?)),
            (Body::Value(shape), body) => whole(shape, body),
        }
    }
}

/// A value that is the whole body. An empty body is an absent value, or an object without members.
fn whole(shape: &Shape, body: &Sent) -> Result<Value, Refused> {
    let found = match (body, shape) {
        (Sent::Json(json), _) => read::read(shape, json)?,
        (_, Shape::Object(fields)) => Some(read::object(fields, &[])?),
        _ => None,
    };
    found.or_else(|| shape.absent()).ok_or(Refused("a value"))
}

fn one_field(name: &str, value: Value) -> Value {
    Value::Object([(name.to_owned(), value)].into_iter().collect())
}
