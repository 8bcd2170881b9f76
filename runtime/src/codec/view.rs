//! Values in the form in which they are serialized.

use alloc::vec::Vec;
use core::fmt;

use serde_core::Serialize;

use super::style::Style;
use crate::table::Names;

/// A value to serialize. There is one writer for all types, as there is one reader.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a, 'de> {
    /// No value: the parameter is left out.
    Absent,
    /// Text.
    Text(&'a str),
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Signed(i64),
    /// An integer without a sign.
    Unsigned(u64),
    /// A number.
    Float(f64),
    /// A list.
    List(&'a dyn ListView<'de>),
    /// An object with dynamic keys.
    Map(&'a dyn MapView<'de>),
    /// An object with a table.
    Table(&'a dyn TableView<'de>),
    /// An open value.
    Json(&'a serde_json::Value),
    /// A type that implements only serde's traits.
    Serde(&'a dyn SerdeView),
    /// Bytes that are a body, or a part of one, that is not JSON.
    Bytes(&'a [u8]),
    /// A file in a `multipart` body.
    File(&'a dyn FileView),
    /// A value that a URL must not contain.
    Secret(&'a dyn SecretView<'de>),
    /// A value that is written in this style. An absent value is [`View::Absent`]: see [`View::styled`].
    Styled(Style, &'a View<'a, 'de>),
}

/// A secret to serialize.
pub trait SecretView<'de> {
    /// The value itself.
    fn reveal(&self) -> View<'_, 'de>;
}

/// A value that its type's own `Serialize` writes.
pub trait SerdeView {
    /// Appends the value as JSON.
    ///
    /// # Errors
    ///
    /// Returns the error of the type's `Serialize`.
    fn write_json(&self, out: &mut Vec<u8>) -> Result<(), serde_json::Error>;

    /// The value as an open value.
    ///
    /// # Errors
    ///
    /// Returns the error of the type's `Serialize`.
    fn to_json(&self) -> Result<serde_json::Value, serde_json::Error>;

    /// The value, for any other format.
    fn erased(&self) -> &dyn erased_serde::Serialize;
}

impl<T: Serialize> SerdeView for T {
    fn write_json(&self, out: &mut Vec<u8>) -> Result<(), serde_json::Error> {
        write_json(self, out)
    }

    fn to_json(&self) -> Result<serde_json::Value, serde_json::Error> {
        to_json(self)
    }

    fn erased(&self) -> &dyn erased_serde::Serialize {
        self
    }
}

// These functions are compiled once, and not for each type.

fn write_json(value: &dyn erased_serde::Serialize, out: &mut Vec<u8>) -> Result<(), serde_json::Error> {
    // `to_writer` needs the standard library.
    out.extend_from_slice(&serde_json::to_vec(value)?);
    Ok(())
}

fn to_json(value: &dyn erased_serde::Serialize) -> Result<serde_json::Value, serde_json::Error> {
    serde_json::to_value(value)
}

/// A file to send.
pub trait FileView {
    /// Its name, if it has one.
    fn name(&self) -> Option<&str>;
    /// Its media type.
    fn content_type(&self) -> &str;
    /// Its content.
    fn content(&self) -> &[u8];
}

/// A list to serialize.
#[allow(clippy::len_without_is_empty, reason = "no caller needs it")]
pub trait ListView<'de> {
    /// The number of elements.
    fn len(&self) -> usize;
    /// The element at `index`.
    fn element(&self, index: usize) -> View<'_, 'de>;
}

/// An object with dynamic keys to serialize.
pub trait MapView<'de> {
    /// Visits the entries until `visit` returns `false`.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a, 'de>) -> bool);
}

/// A struct that can be serialized.
pub trait TableView<'de> {
    /// As [`Record::columns`](super::record::Record::columns).
    fn write(&self, write: &mut dyn FnMut(&'static Names, &[View<'_, 'de>]));
}

impl<'a> View<'a, '_> {
    /// A value in a style, unless it is absent.
    #[must_use]
    pub fn styled(style: Style, view: &'a Self) -> Self {
        match view {
            View::Absent => View::Absent,
            view => View::Styled(style, view),
        }
    }
}

impl View<'_, '_> {
    /// `null`.
    pub const NULL: Self = View::Json(&serde_json::Value::Null);

    /// Replaces an absent value by `null`.
    pub(crate) fn or_null(self) -> Self {
        match self {
            View::Absent => Self::NULL,
            view => view,
        }
    }
}

/// Says what it is and shows no value, which may be a secret.
impl fmt::Debug for View<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Absent => "Absent",
            Self::Text(_) => "Text(..)",
            Self::Bool(_) => "Bool(..)",
            Self::Signed(_) => "Signed(..)",
            Self::Unsigned(_) => "Unsigned(..)",
            Self::Float(_) => "Float(..)",
            Self::List(_) => "List(..)",
            Self::Map(_) => "Map(..)",
            Self::Table(_) => "Table(..)",
            Self::Json(_) => "Json(..)",
            Self::Serde(_) => "Serde(..)",
            Self::Secret(_) => "Secret(..)",
            Self::Styled(_, _) => "Styled(..)",
            Self::Bytes(_) => "Bytes(..)",
            Self::File(_) => "File(..)",
        })
    }
}
