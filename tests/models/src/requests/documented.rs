//! What the documentation says about a request.

use crate::shape::{Field, Shape};

#[derive(Debug)]
pub(super) struct Documented {
    pub(super) method: &'static str,
    pub(super) path: &'static [Piece],
    pub(super) query: &'static [Pair],
    pub(super) headers: &'static [Header],
    pub(super) body: Body,
    /// The content type that the attribute states.
    pub(super) content_type: Option<&'static str>,
}

/// A piece of the path. A parameter has the name of its field.
#[derive(Debug)]
pub(super) enum Piece {
    Text(&'static str),
    Parameter(&'static str),
    /// Slashes separate segments.
    Segments(&'static str),
    /// A value that a session may have.
    Scope(&'static str),
}

/// A parameter of a query or a form.
#[derive(Debug)]
pub(super) enum Pair {
    Constant(&'static str, &'static str),
    /// The field, its name on the wire, and how it is written.
    Field(&'static str, &'static str, Style),
    /// The parameters of a structure.
    Flatten(&'static str, &'static [Pair]),
}

#[derive(Debug)]
pub(super) enum Style {
    /// A pair for each value.
    Each,
    /// The encoded delimiter, the character that no element may have, and whether an empty list is sent.
    Delimited(&'static str, Option<char>, bool),
    Deep(&'static Shape),
    Flag,
    /// A secret, which no URL has.
    Secret,
}

#[derive(Debug)]
pub(super) enum Header {
    Constant(&'static str, &'static str),
    /// The field, the name of the header, and whether its value is hidden.
    Each(&'static str, &'static str, bool),
    /// One line.
    Delimited(&'static str, &'static str),
}

#[derive(Debug)]
pub(super) enum Body {
    Nothing,
    /// The key of the object around it, constants as JSON, and the fields.
    Object(Option<&'static str>, &'static str, &'static [Field]),
    /// The key of the object around it, the field, and its type.
    Whole(Option<&'static str>, &'static str, Shape),
    Form(&'static [Pair]),
    /// A field with text or bytes, and its content type.
    Raw(&'static str, &'static str),
    Multipart(&'static [Part]),
}

/// A field of a `multipart` body with its type, or `None` if it is raw.
#[derive(Debug)]
pub(super) struct Part(pub(super) &'static str, pub(super) Option<Shape>);

impl Documented {
    pub(super) const fn new(method: &'static str, path: &'static [Piece]) -> Self {
        Self { method, path, query: &[], headers: &[], body: Body::Nothing, content_type: None }
    }
}
