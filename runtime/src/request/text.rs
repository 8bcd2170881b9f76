//! Values as text, for a path, a query, a header or a form.

use alloc::borrow::Cow;
use alloc::string::ToString as _;

use serde_json::Value;

use crate::codec::scalar::{Scalar, scalar_text};
use crate::codec::view::View;

/// Why a value cannot be written as text.
#[derive(Debug)]
pub(super) enum Unfit {
    /// It is not text: an object, or a list in place of one value.
    Shape,
    /// It is a number that is NaN or infinite.
    NotFinite,
}

/// One value. A missing value is an empty text.
pub(super) fn one<'a>(view: &'a View<'_, '_>) -> Result<Cow<'a, str>, Unfit> {
    Ok(match *view {
        View::Absent => Cow::Borrowed(""),
        View::Text(text) => Cow::Borrowed(text),
        View::Bool(value) => scalar_text(Scalar::Bool(value)),
        View::Signed(value) => scalar_text(Scalar::Signed(value)),
        View::Unsigned(value) => scalar_text(Scalar::Unsigned(value)),
        View::Float(value) if !value.is_finite() => return Err(Unfit::NotFinite),
        View::Float(value) => scalar_text(Scalar::Float(value)),
        View::Json(value) => one_json(value)?,
        View::Serde(value) => Cow::Owned(one_json(&json(value)?)?.into_owned()),
        View::List(_) | View::Map(_) | View::Table(_) | View::Bytes(_) | View::File(_) => return Err(Unfit::Shape),
    })
}

/// Visits each value: none if the value is missing, each element of a list, otherwise the value itself.
pub(super) fn each(view: &View<'_, '_>, visit: &mut dyn FnMut(&str) -> Result<(), Unfit>) -> Result<(), Unfit> {
    match *view {
        View::Absent => Ok(()),
        View::List(list) => (0..list.len()).try_for_each(|index| visit(&one(&list.element(index))?)),
        View::Json(value) => each_json(value, visit),
        View::Serde(value) => each_json(&json(value)?, visit),
        _ => visit(&one(view)?),
    }
}

fn each_json(value: &Value, visit: &mut dyn FnMut(&str) -> Result<(), Unfit>) -> Result<(), Unfit> {
    match value {
        Value::Null => Ok(()),
        Value::Array(elements) => elements.iter().try_for_each(|element| visit(&one_json(element)?)),
        value => visit(&one_json(value)?),
    }
}

fn one_json(value: &Value) -> Result<Cow<'_, str>, Unfit> {
    Ok(match value {
        Value::Null => Cow::Borrowed(""),
        Value::String(text) => Cow::Borrowed(text),
        Value::Bool(_) | Value::Number(_) => Cow::Owned(value.to_string()),
        Value::Array(_) | Value::Object(_) => return Err(Unfit::Shape),
    })
}

fn json(value: &dyn erased_serde::Serialize) -> Result<Value, Unfit> {
    serde_json::to_value(value).map_err(|_| Unfit::Shape)
}
