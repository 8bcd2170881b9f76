//! The shapes that errors come in.

use core::fmt;

/// The shape in which a body told its error.
///
/// ```
/// use restable::{Dialect, ErrorEnvelope};
///
/// let envelope = ErrorEnvelope::read(Some(404), &(), br#"{"itemNotFound": {"code": 404, "message": "no such server"}}"#);
/// assert_eq!(envelope.dialect(), Dialect::Fault);
/// assert_eq!(envelope.dialect().as_str(), "fault");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// Code and message at the top, in any spelling: `{"error_code": …, "error_msg": …}`.
    Pair,
    /// Under `error`: `{"error": {"code": …, "message": …}}`.
    NestedError,
    /// Under the name of a fault, as Nova and Cinder answer: `{"badRequest": {"code": 400, "message": …}}`.
    Fault,
    /// Under `NeutronError`, where `type` is the code.
    Neutron,
    /// In the first entry of a list that has one: of `errors`, of `results`, or of the document.
    Array,
    /// In a JSON text inside the JSON document, as Ironic answers.
    DoubleEncoded,
    /// JSON in which neither a code nor a message was found.
    OtherJson,
    /// XML, as object storage answers: `<Error><Code>…</Code></Error>`.
    Xml,
    /// A web page, as gateways send it.
    Html,
    /// Text that is none of the others, JSON that is broken included.
    PlainText,
    /// Nothing, or nothing but white space.
    #[default]
    Empty,
}

impl Dialect {
    /// The name in lower case, for logs and reports: `nested-error`.
    ///
    /// ```
    /// assert_eq!(restable::Dialect::NestedError.as_str(), "nested-error");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pair => "pair",
            Self::NestedError => "nested-error",
            Self::Fault => "fault",
            Self::Neutron => "neutron",
            Self::Array => "array",
            Self::DoubleEncoded => "double-encoded",
            Self::OtherJson => "other-json",
            Self::Xml => "xml",
            Self::Html => "html",
            Self::PlainText => "plain-text",
            Self::Empty => "empty",
        }
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
