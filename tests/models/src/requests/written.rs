//! The JSON that is sent for a value.

use serde_json::{Map, Value};

use super::sent::{Problem, scalar};
use crate::plain::NOT_FINITE;
use crate::shape::{Field, Part, Shape};
pub(super) use crate::written::is_omitted;

/// The JSON of a value at a pointer. A number that is not finite is a problem.
pub(super) fn json(shape: &Shape, value: &Value, at: &str, problems: &mut Vec<Problem>) -> Value {
    match (shape, value) {
        (Shape::Option(_) | Shape::Three(_), Value::Null) => Value::Null,
        (Shape::Option(inner) | Shape::Three(inner), value) => json(inner, value, at, problems),
        (Shape::Float, value) if value == NOT_FINITE => {
            problems.push(("not finite", at.to_owned()));
            Value::Null
        }
        (Shape::AsString(inner), value) => match json(inner, value, at, problems) {
            Value::Array(elements) => elements.iter().map(|element| Value::from(scalar(element))).collect(),
            value => Value::from(scalar(&value)),
        },
        (Shape::List(element), Value::Array(elements)) => {
            let elements = elements.iter().enumerate();
            elements.map(|(index, value)| json(element, value, &format!("{at}/{index}"), problems)).collect()
        }
        (Shape::Map(entry), Value::Object(entries)) => {
            let entries = entries.iter();
            entries.map(|(key, value)| (key.clone(), json(entry, value, &format!("{at}/{key}"), problems))).collect()
        }
        (Shape::Object(fields), value) => object(fields, value, at, problems).into(),
        (Shape::IntegerValues | Shape::Time, Value::String(text)) => {
            serde_json::from_str(text).ok().filter(Value::is_number).unwrap_or_else(|| value.clone())
        }
        (_, value) => value.clone(),
    }
}

pub(super) fn object(fields: &[Field], value: &Value, at: &str, problems: &mut Vec<Problem>) -> Map<String, Value> {
    let mut object = Map::new();
    for field in fields {
        let value = &value[field.rust];
        match &field.part {
            Part::Parameter(parameter) if is_omitted(parameter, value) => {}
            Part::Parameter(parameter) => {
                let name = parameter.name.replace('~', "~0").replace('/', "~1");
                let json = json(&parameter.shape, value, &format!("{at}/{name}"), problems);
                object.insert(parameter.name.to_owned(), json);
            }
            Part::Flatten(fields) => object.append(&mut self::object(fields, value, at, problems)),
            Part::Rest => object.extend(value.as_object().cloned().unwrap_or_default()),
        }
    }
    object
}
