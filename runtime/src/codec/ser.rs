//! The one writer: writes a [`View`] into any serde format.

use serde_core::Serialize;
use serde_core::ser::{Error, SerializeMap, SerializeSeq, Serializer};

use super::as_string::AsString;
use super::field::Field;
use super::style::Style;
use super::view::{ListView, MapView, TableView, View};

/// Serializes a value of type `T`.
///
/// # Errors
///
/// Returns the format's error if it cannot write the value.
pub fn serialize<T: Field<'static>, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    write(&value.view(), serializer)
}

impl Serialize for View<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self, serializer)
    }
}

/// JSON cannot represent such a number, and `serde_json` would write `null`.
#[cold]
fn not_finite<E: Error>() -> E {
    E::custom(NOT_FINITE)
}

pub(crate) const NOT_FINITE: &str = "a parameter cannot be NaN or infinite";

/// A body that is not JSON has no form in JSON.
#[cold]
fn not_json<E: Error>() -> E {
    E::custom(NOT_JSON)
}

pub(crate) const NOT_JSON: &str = "a raw body cannot be a JSON value";

fn write<S: Serializer>(view: &View<'_, '_>, serializer: S) -> Result<S::Ok, S::Error> {
    match *view {
        View::Absent => serializer.serialize_unit(),
        View::Text(text) => serializer.serialize_str(text),
        View::Bool(value) => serializer.serialize_bool(value),
        View::Signed(value) => serializer.serialize_i64(value),
        View::Unsigned(value) => serializer.serialize_u64(value),
        View::Float(value) if !value.is_finite() => Err(not_finite()),
        View::Float(value) => serializer.serialize_f64(value),
        View::List(list) => write_list(list, serializer),
        View::Map(map) => write_map(map, serializer),
        View::Table(record) => write_table(record, serializer),
        View::Json(value) => value.serialize(serializer),
        View::Serde(value) => erased_serde::serialize(value.erased(), serializer),
        View::Secret(secret) => write(&secret.reveal(), serializer),
        View::Styled(Style::String, view) => AsString(view).serialize(serializer),
        View::Styled(_, view) => write(view, serializer),
        // The macros pass these only to writers of other bodies.
        View::Bytes(_) | View::File(_) => Err(not_json()),
    }
}

fn write_list<S: Serializer>(list: &dyn ListView<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_seq(Some(list.len()))?;
    for index in 0..list.len() {
        out.serialize_element(&list.element(index))?;
    }
    out.end()
}

fn write_map<S: Serializer>(map: &dyn MapView<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_map(None)?;
    write_entries(map, &mut out)?;
    out.end()
}

fn write_entries<M: SerializeMap>(map: &dyn MapView<'_>, out: &mut M) -> Result<(), M::Error> {
    let mut outcome = Ok(());
    map.each(&mut |key, value| {
        outcome = out.serialize_entry(key, &value);
        outcome.is_ok()
    });
    outcome
}

fn write_table<S: Serializer>(record: &dyn TableView<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_map(None)?;
    write_part(record, &mut out)?;
    out.end()
}

/// Writes the columns of a structure.
fn write_part<M: SerializeMap>(part: &dyn TableView<'_>, out: &mut M) -> Result<(), M::Error> {
    let mut outcome = Ok(());
    // An enum passes its tag before the columns of its variant.
    part.write(&mut |names, views| {
        if outcome.is_ok() {
            outcome = write_columns(names.all, views, out);
        }
    });
    outcome
}

/// Writes the columns, followed by the unknown parameters if they are collected.
fn write_columns<M: SerializeMap>(names: &[&'static str], views: &[View<'_, '_>], out: &mut M) -> Result<(), M::Error> {
    for (name, view) in names.iter().zip(views) {
        match view {
            View::Absent => {}
            View::Table(part) if name.is_empty() => write_part(*part, out)?,
            view => out.serialize_entry(name, view)?,
        }
    }
    match views.get(names.len()) {
        Some(View::Map(rest)) => write_entries(*rest, out),
        _ => Ok(()),
    }
}
