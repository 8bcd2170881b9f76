//! The location of a parameter in a request or a response.

use core::fmt;

use crate::{Keyword as _, ParamKey};

/// The location of a parameter in a request or a response. The order is that in which a request is written. A response
/// has parameters in headers and in the body.
///
/// ```
/// use restable_model::Location;
///
/// assert_eq!(Location::Query.to_string(), "the query");
/// assert!(Location::Path < Location::Query && Location::Header < Location::Body);
/// assert!(Location::WholeBody.is_in_body());
/// assert_eq!(Location::from_letter('h'), Some(Location::Header));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Location {
    /// In the path, for a placeholder.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In the body, as one of its fields.
    Body,
    /// It is the whole body.
    WholeBody,
}

impl Location {
    /// The part of the request, in one word: the key of `#[param(…)]` for it.
    pub fn word(self) -> &'static str {
        let key = match self {
            Self::Path => ParamKey::Path,
            Self::Query => ParamKey::Query,
            Self::Header => ParamKey::Header,
            Self::Body | Self::WholeBody => ParamKey::Body,
        };
        key.word()
    }

    /// Its letter in the text of a row, see [`abi::row`](crate::abi::row).
    pub const fn letter(self) -> char {
        match self {
            Self::Path => 'p',
            Self::Query => 'q',
            Self::Header => 'h',
            Self::Body => 'b',
            Self::WholeBody => 'w',
        }
    }

    /// The location of a letter.
    pub fn from_letter(letter: char) -> Option<Self> {
        let all = [Self::Path, Self::Query, Self::Header, Self::Body, Self::WholeBody];
        all.into_iter().find(|location| location.letter() == letter)
    }

    /// Whether the parameter is in the body, or the body itself.
    pub const fn is_in_body(self) -> bool {
        matches!(self, Self::Body | Self::WholeBody)
    }
}

/// The part of the request, as a message refers to it.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Path => "the path",
            Self::Query => "the query",
            Self::Header => "a header",
            Self::Body | Self::WholeBody => "this body",
        })
    }
}
