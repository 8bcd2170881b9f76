//! What the macros state about an endpoint: the location of each field.

use super::other_form::OtherForm;
use crate::table::Names;

/// The locations of the fields, which are ordered: path, query, headers, body.
#[derive(Debug)]
pub struct Route {
    /// The text before, between and after the path parameters.
    pub pieces: &'static [&'static str],
    /// The names of all fields.
    pub names: &'static Names,
    /// How many fields are sent in the query.
    pub queries: usize,
    /// The fields that are sent as headers: the name in lower case, and whether the value is sensitive.
    pub headers: &'static [(&'static str, bool)],
    /// How the other fields are sent.
    pub body: BodyForm,
}

/// How the fields of the body are sent.
#[derive(Debug, Clone, Copy)]
pub enum BodyForm {
    /// With this content type, in this form.
    Typed(&'static str, &'static BodyForm),
    /// In a form that only some programs use. The code for it is in a program only if it is named.
    Other(OtherForm),
    /// There is no body.
    Nothing,
    /// As a JSON object, which is wrapped into an object with this key if one is given.
    Object(Option<&'static str>),
    /// The only field is the JSON body, which is wrapped into an object with this key if one is given.
    Whole(Option<&'static str>),
    /// As an HTML form.
    Form,
}

impl Route {
    /// How many fields are sent in the path.
    pub(super) fn paths(&self) -> usize {
        self.pieces.len().saturating_sub(1)
    }
}
