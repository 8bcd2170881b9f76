//! The request body: JSON, a form, or another form that the route names.

use alloc::string::String;
use alloc::vec::Vec;

use http::HeaderValue;
use serde_core::ser::{Serialize, SerializeMap as _, Serializer};

use super::error::RequestError;
use super::named::Named;
use super::other_form::{Body, OtherForm};
use super::pairs::push_pairs;
use super::route::BodyForm;
use super::text::Unfit;
use crate::codec::view::View;

pub(super) fn body(form: BodyForm, fields: &Named<'_>) -> Result<Body, RequestError> {
    match (form, fields.views.first()) {
        (BodyForm::Nothing, _) | (BodyForm::Whole(_), None | Some(View::Absent)) => Ok((Vec::new(), None)),
        (BodyForm::Object(wrapper), _) => json(wrapper, fields, fields),
        (BodyForm::Whole(wrapper), Some(view)) => json(wrapper, view, fields),
        (BodyForm::Form, _) => self::form(fields),
        (BodyForm::Typed(content_type, form), _) => {
            let (bytes, given) = body(*form, fields)?;
            // The macro has checked that it is a media type.
            Ok((bytes, given.map(|_| HeaderValue::from_static(content_type))))
        }
        (BodyForm::Other(OtherForm { content_type, write }), _) => write(content_type, fields),
    }
}

impl OtherForm {
    /// The only field is the body, as it is.
    #[must_use]
    pub const fn raw(content_type: &'static str) -> Self {
        Self { content_type, write: raw }
    }
}

fn raw(content_type: &'static str, fields: &Named<'_>) -> Result<Body, RequestError> {
    match (fields.views.first(), fields.names.first()) {
        (Some(View::Bytes(bytes)), _) => Ok((bytes.to_vec(), Some(HeaderValue::from_static(content_type)))),
        (Some(View::Text(text)), _) => Ok((text.as_bytes().to_vec(), Some(HeaderValue::from_static(content_type)))),
        (None | Some(View::Absent), _) | (_, None) => Ok((Vec::new(), None)),
        (Some(_), Some(name)) => Err(fields.unfit(name, &Unfit::Shape)),
    }
}

/// The capacity that most small bodies fit into, so that the buffer seldom grows.
const ROOM: usize = 256;

pub(super) fn json(
    wrapper: Option<&'static str>,
    value: &impl Serialize,
    fields: &Named<'_>,
) -> Result<Body, RequestError> {
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
