//! The request body: JSON or a form.

use alloc::string::String;
use alloc::vec::Vec;

use http::HeaderValue;
use serde_core::ser::{Serialize, SerializeMap as _, Serializer};

use super::error::RequestError;
use super::named::Named;
use super::pairs::push_pairs;
use super::route::BodyForm;
use crate::codec::view::View;

/// The body and its content type, if it has one.
type Body = (Vec<u8>, Option<HeaderValue>);

pub(super) fn body(form: BodyForm, fields: &Named<'_>) -> Result<Body, RequestError> {
    match (form, fields.views.first()) {
        (BodyForm::Nothing, _) | (BodyForm::Whole(_), None | Some(View::Absent)) => Ok((Vec::new(), None)),
        (BodyForm::Object(wrapper), _) => json(wrapper, fields, fields),
        (BodyForm::Whole(wrapper), Some(view)) => json(wrapper, view, fields),
        (BodyForm::Form, _) => self::form(fields),
    }
}

/// The capacity that most small bodies fit into, so that the buffer seldom grows.
const ROOM: usize = 256;

fn json(wrapper: Option<&'static str>, value: &impl Serialize, fields: &Named<'_>) -> Result<Body, RequestError> {
    let mut out = Vec::with_capacity(ROOM);
    let written = match wrapper {
        Some(key) => serde_json::to_writer(&mut out, &Wrapped { key, value }),
        None => serde_json::to_writer(&mut out, value),
    };
    written.map_err(|error| fields.unwritten(error))?;
    Ok((out, Some(HeaderValue::from_static("application/json"))))
}

/// An object with one key.
struct Wrapped<'a, T> {
    key: &'static str,
    value: &'a T,
}

impl<T: Serialize> Serialize for Wrapped<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(Some(1))?;
        out.serialize_entry(self.key, self.value)?;
        out.end()
    }
}

fn form(fields: &Named<'_>) -> Result<Body, RequestError> {
    let mut out = String::new();
    push_pairs(&mut out, None, fields)?;
    Ok((out.into_bytes(), Some(HeaderValue::from_static("application/x-www-form-urlencoded"))))
}
