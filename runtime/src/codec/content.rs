//! Values in memory, for an enum whose variant depends on what the value contains. The reader of a serde format can read a value
//! only once, so it keeps such a value as [`Content`], which is then read into the places as often as necessary (`held.rs`).
//!
//! Unlike a `serde_json::Value`, the content has the members of an object in their order, with those that are repeated.

mod build;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde_json::{Map, Number, Value};

use super::scalar::Scalar;

/// A value of any self-describing format.
pub(crate) enum Content<'de> {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    Text(Cow<'de, str>),
    List(Vec<Self>),
    Object(Members<'de>),
}

/// The members of an object.
pub(crate) type Members<'de> = Vec<(String, Content<'de>)>;

/// Shows no value, which may be a secret.
impl fmt::Debug for Content<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Content(..)")
    }
}

impl<'de> Content<'de> {
    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The content as a scalar, unless it is `null`, a list or an object.
    pub(crate) fn scalar(&self) -> Option<Scalar<'_, 'de>> {
        Some(match self {
            Self::Bool(value) => Scalar::Bool(*value),
            Self::Unsigned(value) => Scalar::Unsigned(*value),
            Self::Signed(value) => Scalar::Signed(*value),
            Self::Float(value) => Scalar::Float(*value),
            Self::Text(Cow::Borrowed(text)) => Scalar::Borrowed(text),
            Self::Text(Cow::Owned(text)) => Scalar::Text(text),
            Self::Null | Self::List(_) | Self::Object(_) => return None,
        })
    }

    /// The content as an open value, in which the last one of repeated members is used. `element` counts the elements.
    pub(crate) fn to_json<E>(&self, element: &mut impl FnMut() -> Result<(), E>) -> Result<Value, E> {
        Ok(match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Unsigned(value) => Value::from(*value),
            Self::Signed(value) => Value::from(*value),
            Self::Float(value) => Number::from_f64(*value).map_or(Value::Null, Value::Number),
            Self::Text(text) => Value::from(&**text),
            Self::List(elements) => {
                let mut list = Vec::new();
                for content in elements {
                    element()?;
                    list.push(content.to_json(element)?);
                }
                Value::Array(list)
            }
            Self::Object(members) => {
                let mut object = Map::new();
                for (key, content) in members {
                    element()?;
                    object.insert(key.clone(), content.to_json(element)?);
                }
                Value::Object(object)
            }
        })
    }
}
