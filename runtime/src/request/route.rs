//! What the macros say of an endpoint: where each of its fields travels.

use crate::table::Names;

/// Where the fields travel. They come in the order of the locations: path, query, headers, body.
#[derive(Debug)]
pub struct Route {
    /// The text before, between and behind the placeholders of the path.
    pub pieces: &'static [&'static str],
    /// The names of all fields.
    pub names: &'static Names,
    /// How many fields travel in the query.
    pub queries: usize,
    /// The fields that travel as headers: the name in lower case, and whether the value is sensitive.
    pub headers: &'static [(&'static str, bool)],
    /// How the others travel.
    pub body: BodyForm,
}

/// How the fields of the body travel.
#[derive(Debug, Clone, Copy)]
pub enum BodyForm {
    /// There are none.
    Nothing,
    /// As a JSON object, inside an object with one key where one is given.
    Object(Option<&'static str>),
    /// The one field is the JSON body, inside an object with one key where one is given.
    Whole(Option<&'static str>),
    /// As an HTML form.
    Form,
}

impl Route {
    /// How many fields travel in the path.
    pub(super) fn paths(&self) -> usize {
        self.pieces.len().saturating_sub(1)
    }
}
