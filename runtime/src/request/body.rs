//! The request body: JSON, a form, or another form that the route names.

use alloc::string::String;
use alloc::vec::Vec;

use http::HeaderValue;

use super::error::RequestError;
use super::named::Named;
use super::other_form::{Body, OtherForm};
use super::pairs::push_pairs;
use super::route::BodyForm;
use super::text::Unfit;
use crate::codec::json_text::JsonText;
use crate::codec::view::View;

pub(super) fn body(form: BodyForm, fields: &Named<'_>) -> Result<Body, RequestError> {
    match (form, fields.views.first()) {
        (BodyForm::Nothing, _) | (BodyForm::Whole(_), None | Some(View::Absent)) => Ok((Vec::new(), None)),
        (BodyForm::Object(wrapper), _) => json(wrapper, None, fields),
        (BodyForm::Whole(wrapper), Some(view)) => json(wrapper, Some(view), fields),
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

/// Writes one value, or an object with all fields, in an object with the key `wrapper` if there is one.
pub(super) fn json(
    wrapper: Option<&'static str>,
    value: Option<&View<'_, '_>>,
    fields: &Named<'_>,
) -> Result<Body, RequestError> {
    let write = |json: &mut JsonText| match value {
        Some(view) => json.value(view),
        None => json.object(fields.names, fields.views),
    };
    let mut json = JsonText::with_capacity(ROOM);
    let written = match wrapper {
        Some(key) => json.wrapped(key, write),
        None => write(&mut json),
    };
    written.map_err(|error| fields.unwritten(error))?;
    Ok((json.into_bytes(), Some(HeaderValue::from_static("application/json"))))
}

fn form(fields: &Named<'_>) -> Result<Body, RequestError> {
    let mut out = String::new();
    push_pairs(&mut out, None, fields)?;
    Ok((out.into_bytes(), Some(HeaderValue::from_static("application/x-www-form-urlencoded"))))
}
