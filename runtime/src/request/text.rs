//! Values as text, for a path, a query, a header or a form.

use alloc::borrow::Cow;
use alloc::string::ToString as _;

use restable_model::Location;
use serde_json::Value;

use crate::codec::scalar::{Scalar, scalar_text};
use crate::codec::view::{SecretView, SerdeView, View};

/// Why a value cannot be written as text.
#[derive(Debug)]
pub(super) enum Unfit {
    /// It is not text: an object, or a list in place of one value.
    Shape,
    /// It is a number that is NaN or infinite.
    NotFinite,
    /// It is a secret in a URL.
    Secret,
    /// An element or a key has a character that separates elements or keys, or a key is empty.
    Delimiter,
}

/// One value. A missing value is an empty text.
pub(super) fn one<'a>(view: &View<'a, '_>, location: Location) -> Result<Cow<'a, str>, Unfit> {
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
        View::Secret(secret) => one(&revealed(secret, location)?, location)?,
        View::List(_) | View::Map(_) | View::Table(_) | View::Bytes(_) | View::File(_) | View::Styled(_, _) => {
            return Err(Unfit::Shape);
        }
    })
}

/// The value of a secret, if it is not in a URL.
pub(super) fn revealed<'a, 'de>(secret: &'a dyn SecretView<'de>, location: Location) -> Result<View<'a, 'de>, Unfit> {
    match location {
        Location::Path | Location::Query => Err(Unfit::Secret),
        _ => Ok(secret.reveal()),
    }
}

/// Visits each value: none if the value is missing, each element of a list, otherwise the value itself.
pub(super) fn each(
    view: &View<'_, '_>,
    location: Location,
    visit: &mut dyn FnMut(&str) -> Result<(), Unfit>,
) -> Result<(), Unfit> {
    match *view {
        View::Absent => Ok(()),
        View::List(list) => (0..list.len()).try_for_each(|index| visit(&one(&list.element(index), location)?)),
        View::Json(value) => each_json(value, visit),
        View::Serde(value) => each_json(&json(value)?, visit),
        View::Secret(secret) => each(&revealed(secret, location)?, location, visit),
        _ => visit(&one(view, location)?),
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

pub(super) fn json(value: &dyn SerdeView) -> Result<Value, Unfit> {
    value.to_json().map_err(|_| Unfit::Shape)
}
