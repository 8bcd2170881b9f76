//! Writes a [`View`] as JSON text, for the body of a request.
//!
//! The writer for serde formats (`ser.rs`) passes a format to the types that implement only serde's traits. For each format that
//! takes about 40 kB of a program, even of one without such a type. This writer calls those types through a
//! [`SerdeView`](super::view::SerdeView), so only a program that has such a type contains what they need.

use alloc::vec::Vec;

use serde_core::ser::{Error as _, Serialize};
use serde_json::{Error, Value};

use super::scalar::{Scalar, scalar_text};
use super::ser::{NOT_FINITE, NOT_JSON};
use super::style::Style;
use super::view::{ListView, MapView, TableView, View};

type Written = Result<(), Error>;

/// A JSON text without white space that is being written.
pub(crate) struct JsonText(Vec<u8>);

impl JsonText {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self(Vec::with_capacity(bytes))
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// Writes an object with these columns.
    pub(crate) fn object(&mut self, names: &[&str], views: &[View<'_, '_>]) -> Written {
        self.within([b'{', b'}'], |json| json.columns(names, views))
    }

    /// Writes an object with one member.
    pub(crate) fn wrapped(&mut self, key: &str, write: impl FnOnce(&mut Self) -> Written) -> Written {
        self.within([b'{', b'}'], |json| {
            json.key(key);
            write(json)
        })
    }

    pub(crate) fn value(&mut self, view: &View<'_, '_>) -> Written {
        match *view {
            View::Absent => self.0.extend_from_slice(b"null"),
            View::Text(text) => self.string(text),
            View::Bool(value) => self.scalar(&value),
            View::Signed(value) => self.scalar(&value),
            View::Unsigned(value) => self.scalar(&value),
            View::Float(value) if !value.is_finite() => return Err(not_finite()),
            View::Float(value) => self.scalar(&value),
            View::List(list) => return self.list(list, Self::value),
            View::Map(map) => return self.within([b'{', b'}'], |json| json.entries(map, Self::value)),
            View::Table(record) => return self.within([b'{', b'}'], |json| json.part(record)),
            View::Json(value) => return self.json(value),
            View::Serde(value) => return value.write_json(&mut self.0),
            View::Secret(secret) => return self.value(&secret.reveal()),
            View::Styled(Style::String, view) => return self.as_string(view),
            View::Styled(_, view) => return self.value(view),
            // The macros pass these only to writers of other bodies.
            View::Bytes(_) | View::File(_) => return Err(Error::custom(NOT_JSON)),
        }
        Ok(())
    }

    /// Writes numbers and booleans as strings: `"100"`, `["1", "2"]`.
    fn as_string(&mut self, view: &View<'_, '_>) -> Written {
        let scalar = match *view {
            View::Bool(value) => Scalar::Bool(value),
            View::Signed(value) => Scalar::Signed(value),
            View::Unsigned(value) => Scalar::Unsigned(value),
            View::Float(value) if value.is_finite() => Scalar::Float(value),
            View::List(list) => return self.list(list, Self::as_string),
            View::Map(map) => return self.within([b'{', b'}'], |json| json.entries(map, Self::as_string)),
            // Text is a string already, and `null` stays `null`.
            ref view => return self.value(view),
        };
        self.string(&scalar_text(scalar));
        Ok(())
    }

    fn list(&mut self, list: &dyn ListView<'_>, write: fn(&mut Self, &View<'_, '_>) -> Written) -> Written {
        self.within([b'[', b']'], |json| {
            (0..list.len()).try_for_each(|index| {
                json.separate();
                write(json, &list.element(index))
            })
        })
    }

    fn entries(&mut self, map: &dyn MapView<'_>, write: fn(&mut Self, &View<'_, '_>) -> Written) -> Written {
        let mut outcome = Ok(());
        map.each(&mut |key, value| {
            self.key(key);
            outcome = write(self, &value);
            outcome.is_ok()
        });
        outcome
    }

    /// Writes the columns of a structure.
    fn part(&mut self, part: &dyn TableView<'_>) -> Written {
        let mut outcome = Ok(());
        // An enum passes its tag before the columns of its variant.
        part.write(&mut |names, views| {
            if outcome.is_ok() {
                outcome = self.columns(names.all, views);
            }
        });
        outcome
    }

    /// Writes the columns, followed by the unknown parameters if they are collected.
    fn columns(&mut self, names: &[&str], views: &[View<'_, '_>]) -> Written {
        for (name, view) in names.iter().zip(views) {
            match view {
                View::Absent => {}
                View::Table(part) if name.is_empty() => self.part(*part)?,
                view => {
                    self.key(name);
                    self.value(view)?;
                }
            }
        }
        match views.get(names.len()) {
            Some(View::Map(rest)) => self.entries(*rest, Self::value),
            _ => Ok(()),
        }
    }

    fn json(&mut self, value: &Value) -> Written {
        serde_json::to_writer(&mut self.0, value)
    }

    fn within(&mut self, brackets: [u8; 2], write: impl FnOnce(&mut Self) -> Written) -> Written {
        let [open, close] = brackets;
        self.0.push(open);
        write(self)?;
        self.0.push(close);
        Ok(())
    }

    /// Writes the comma before a member, unless it is the first one: nothing that is complete ends with an opening bracket.
    fn separate(&mut self) {
        if !matches!(self.0.last(), Some(b'{' | b'[')) {
            self.0.push(b',');
        }
    }

    fn key(&mut self, key: &str) {
        self.separate();
        self.string(key);
        self.0.push(b':');
    }

    fn scalar(&mut self, value: &impl Serialize) {
        // Writing to memory does not fail.
        let _ = serde_json::to_writer(&mut self.0, value);
    }

    fn string(&mut self, text: &str) {
        // Writing to memory does not fail.
        let _ = serde_json::to_writer(&mut self.0, text);
    }
}

#[cold]
fn not_finite() -> Error {
    Error::custom(NOT_FINITE)
}
