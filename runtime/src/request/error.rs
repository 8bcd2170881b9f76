//! The errors of building a request. No error shows a value, because the value may be a secret.

use alloc::string::String;
use core::fmt;

use restable_model::{Location, Microversion, Microversions};

/// The reason why a request could not be built.
///
/// ```
/// use restable::{Endpoint, InvalidBase, RequestError, request, response};
///
/// #[response]
/// pub struct Anything;
///
/// #[request(GET "/", response = Anything)]
/// pub struct Versions;
///
/// let error = Versions::new().request("ftp://ecs.example.com").unwrap_err();
/// assert!(matches!(error, RequestError::Base(InvalidBase::Scheme)));
/// assert_eq!(error.to_string(), "the base URL does not begin with https:// or http://");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// The base is not the URL of a service.
    Base(InvalidBase),
    /// The value of a path parameter would change the path.
    Segment {
        /// The parameter's name.
        parameter: &'static str,
        /// What is wrong with its value.
        reason: InvalidSegment,
    },
    /// A [`Secret`](crate::Secret) in the path or in the query: URLs are written to logs.
    SecretInUrl {
        /// The parameter's name.
        parameter: &'static str,
    },
    /// A character in an element or in a key would be read as the end of that element or key, or a key is empty.
    Delimiter {
        /// The parameter's name.
        parameter: &'static str,
    },
    /// An object or a list in a location that takes only text.
    Shape {
        /// The parameter's name.
        parameter: &'static str,
        /// The location of the parameter.
        location: Location,
    },
    /// A number is NaN or infinite. JSON cannot represent such a number, and no service reads one.
    NotFinite {
        /// The JSON pointer of the number, which begins with the parameter's name.
        pointer: String,
    },
    /// A parameter has a value, but the microversion that the request asks for does not have the parameter.
    Microversion {
        /// The JSON pointer of the parameter.
        pointer: String,
        /// The versions that have the parameter.
        versions: Microversions,
        /// The version that the request asks for.
        version: Microversion,
    },
    /// The value has characters that are not allowed in a header.
    Header {
        /// The header's name.
        header: &'static str,
    },
    /// The method is not a token. The macro refuses such a method, so only an [`Endpoint`](crate::Endpoint) that was
    /// written by hand has one.
    Method,
    /// The media type of a [`FilePart`](crate::FilePart) is not one, or has characters that are not allowed in a header.
    MediaType {
        /// The parameter's name.
        parameter: &'static str,
    },
    /// The body could not be written.
    Body(serde_json::Error),
    /// The URL is longer than `http::Uri` accepts (65,534 bytes), or its host is malformed.
    Url,
    /// The request could not be authorized.
    Unauthorized,
}

/// What is wrong with a base URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidBase {
    /// It does not begin with `https://` or `http://`.
    Scheme,
    /// It names no host.
    Host,
    /// It has a user, and perhaps a password, before the host.
    User,
    /// The path has a query.
    Query,
    /// The path has a fragment.
    Fragment,
    /// It has white space, a control character, `\` or a non-ASCII character.
    Character,
}

/// What is wrong with the value of a path parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidSegment {
    /// It is empty.
    Empty,
    /// It is `.` or `..`, which clients and servers resolve as a relative path.
    Dots,
    /// There is none: the field is `None`, and neither the service nor its session has the value.
    Missing,
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Base(reason) => reason.fmt(f),
            Self::Segment { parameter, reason: InvalidSegment::Missing } => {
                write!(
                    f,
                    "the parameter `{parameter}` of the path has no value: neither the request nor its service has one"
                )
            }
            Self::Segment { parameter, reason } => {
                write!(f, "the parameter `{parameter}` fills a segment of the path with a value that {reason}")
            }
            Self::SecretInUrl { parameter } => {
                write!(f, "the parameter `{parameter}` is a secret, which must not be sent in a URL")
            }
            Self::Delimiter { parameter } => write!(
                f,
                "an element or a key of the parameter `{parameter}` has a character that separates elements or keys, or a key is empty"
            ),
            Self::Shape { parameter, location } => {
                write!(f, "the parameter `{parameter}` has a value that cannot be sent in {location}")
            }
            Self::NotFinite { pointer } => write!(f, "the parameter at {pointer} is NaN or infinite"),
            Self::Microversion { pointer, versions, version } => write!(
                f,
                "version {version} of the service does not have the parameter at {pointer}: it exists {versions}"
            ),
            Self::Header { header } => write!(f, "the value of the header `{header}` has an invalid character"),
            Self::Method => f.write_str("the method is not a token"),
            Self::MediaType { parameter } => {
                write!(f, "the content type of the file `{parameter}` is not a media type")
            }
            Self::Body(_) => f.write_str("the body could not be written as JSON"),
            Self::Url => f.write_str("the URL is too long, or its host is malformed"),
            Self::Unauthorized => f.write_str("the request could not be authorized"),
        }
    }
}

impl core::error::Error for RequestError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Body(error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for InvalidBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Scheme => "the base URL does not begin with https:// or http://",
            Self::Host => "the base URL names no host",
            Self::User => "the base URL has a user or a password, which would show in logs: authorize the request",
            Self::Query => "the base URL has a query: remove `?` and everything after it",
            Self::Fragment => "the base URL has a fragment: remove `#` and everything after it",
            Self::Character => "the base URL has a character that is not allowed in a URL",
        })
    }
}

impl fmt::Display for InvalidSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "is empty",
            Self::Dots => "is `.` or `..`",
            Self::Missing => "is missing",
        })
    }
}
