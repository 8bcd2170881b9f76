//! The shapes of error bodies.

use core::fmt;

/// The shape of an error body.
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
    /// Code and message at the top level, in any spelling: `{"error_code": …, "error_msg": …}`.
    Pair,
    /// In an object under `error`: `{"error": {"code": …, "message": …}}`.
    NestedError,
    /// In an object under the name of a fault, as in Nova and Cinder: `{"badRequest": {"code": 400, "message": …}}`.
    Fault,
    /// In an object under `NeutronError`, in which `type` is the code.
    Neutron,
    /// In the first entry that has one, of a list: `errors`, `results`, or the document itself.
    Array,
    /// In a string of the JSON document that is itself JSON, as in Ironic.
    DoubleEncoded,
    /// JSON without a code or a message.
    OtherJson,
    /// XML, as in object storage: `<Error><Code>…</Code></Error>`.
    Xml,
    /// An HTML page, as gateways send it.
    Html,
    /// Any other text, including malformed JSON.
    PlainText,
    /// An empty body, or only white space.
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
