//! The model of reading: the value of a documented type in a body, by the rules that the documentation of the attributes
//! states.

mod fields;
mod head;
mod one_of;
mod scalar;

use serde_json::Value;

pub(crate) use self::fields::object;
pub(crate) use self::head::header;
use crate::json::Json;
use crate::shape::Shape;

/// Why a value does not fit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Refused(pub(crate) &'static str);

/// A value, or `None` for what counts as `null`.
pub(crate) type Outcome<T> = Result<Option<T>, Refused>;

/// Reads a value of the type.
pub(crate) fn read(shape: &Shape, json: &Json) -> Outcome<Value> {
    match shape {
        Shape::AsString(inner) => return read(inner, json),
        // `null` is a value.
        Shape::Three(inner) => return Ok(Some(read(inner, json)?.unwrap_or(Value::Null))),
        Shape::Open => return Ok(Some(json.to_value())),
        _ => {}
    }
    if *json == Json::Null || counts_as_null(shape, json) {
        return Ok(None);
    }
    match shape {
        Shape::Text | Shape::Secret | Shape::Values | Shape::IntegerValues => some(scalar::text(json)),
        Shape::Integer(least, largest) => Ok(scalar::integer(json, *least, *largest)?.map(whole)),
        Shape::Float => some(scalar::number(json)),
        Shape::Bool => some(scalar::boolean(json)),
        Shape::JobId => some(scalar::job_id(json)),
        Shape::Time => some(scalar::time(json)),
        Shape::List(element) => list(element, json),
        Shape::Map(entry) => map(entry, json),
        Shape::Object(fields) => match json {
            Json::Object(members) => object(fields, members).map(Some),
            _ => Err(Refused("an object")),
        },
        Shape::Option(inner) => read(inner, json),
        Shape::Tagged(tagged) => one_of::tagged(tagged, json),
        Shape::Untagged(variants) => one_of::untagged(variants, json),
        Shape::Open | Shape::Three(_) | Shape::AsString(_) => unreachable!("are read above"),
    }
}

/// Services write `""`, `[]` and `{}` for what is absent.
fn counts_as_null(shape: &Shape, json: &Json) -> bool {
    match shape {
        Shape::List(_) => json.is_empty_text() || json.is_empty_object(),
        Shape::Map(_) | Shape::Object(_) | Shape::Tagged(_) => json.is_empty_text() || json.is_empty_list(),
        _ => false,
    }
}

fn some<T: Into<Value>>(outcome: Outcome<T>) -> Outcome<Value> {
    Ok(outcome?.map(Into::into))
}

fn whole(value: i128) -> Value {
    i64::try_from(value).map(Value::from).or_else(|_| u64::try_from(value).map(Value::from)).expect("64 bits")
}

fn list(element: &'static Shape, json: &Json) -> Outcome<Value> {
    let Json::List(elements) = json else { return Err(Refused("a list")) };
    let read_one = |json: &Json| match read(element, json)? {
        Some(value) => Ok(value),
        None => element.null_element().ok_or(Refused("a value, not null")),
    };
    elements.iter().map(read_one).collect::<Result<Vec<_>, _>>().map(|values| Some(values.into()))
}

/// An entry that is `null` is left out, unless its type has a value for it.
fn map(entry: &'static Shape, json: &Json) -> Outcome<Value> {
    let Json::Object(members) = json else { return Err(Refused("an object")) };
    let mut values = serde_json::Map::new();
    for (key, json) in members {
        if let Some(value) = read(entry, json)?.or_else(|| entry.null_element()) {
            values.insert(key.clone(), value);
        }
    }
    Ok(Some(values.into()))
}
