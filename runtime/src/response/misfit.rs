//! Where and why a body does not fit its table.

use alloc::string::{String, ToString as _};
use core::fmt;

use restable_model::abi::{RAW_BODY, STATUS};

use super::head::HeadMisfit;
use crate::codec::de;
use crate::codec::path::JsonPath;
use crate::text::printable::Printable;
use crate::text::sniff::{BodyFormat, is_blank, without_bom};

/// The place and the reason of a body that does not fit.
#[derive(Clone)]
pub(crate) struct Misfit {
    pub(super) pointer: String,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) reason: String,
    /// The name of the header that does not fit, [`STATUS`] or [`RAW_BODY`].
    pub(super) head: Option<&'static str>,
}

impl Misfit {
    /// A header or a status that does not fit.
    #[cold]
    pub(crate) fn of_head(misfit: HeadMisfit) -> Self {
        let HeadMisfit { name, reason } = misfit;
        Self { pointer: String::new(), line: 0, column: 0, reason, head: Some(name) }
    }

    /// The name of the header that does not fit.
    pub(crate) fn header(&self) -> Option<&'static str> {
        self.head.filter(|name| ![STATUS, RAW_BODY].contains(name))
    }

    /// A body that code outside of this crate could not decode.
    pub(crate) fn with_reason(reason: String) -> Self {
        Self { pointer: String::new(), line: 0, column: 0, reason, head: None }
    }

    /// Replaces the reason and keeps the place.
    pub(crate) fn because(self, reason: &str) -> Self {
        Self { reason: reason.into(), ..self }
    }

    /// Splits the misfit into its pointer and its reason.
    pub(crate) fn into_parts(self) -> (String, String) {
        (self.pointer, self.reason)
    }

    /// A body that is `null` or empty although the table requires a value.
    pub(crate) fn null(body: &[u8]) -> Self {
        let null = Self::new(&de::null(), &JsonPath::default());
        let reason = match without_bom(body).iter().find(|byte| !byte.is_ascii_whitespace()) {
            _ if is_blank(body) => EMPTY_BODY,
            Some(b'"') => "expected a value, found an empty string",
            Some(b'[') => "expected a value, found an empty list",
            _ => return null,
        };
        Self { reason: reason.into(), ..null }
    }

    /// Replaces the reason for an empty body that was read as an object without parameters.
    pub(crate) fn of_empty_body(self) -> Self {
        Self { line: 0, column: 0, reason: alloc::format!("{EMPTY_BODY}: {}", self.reason), ..self }
    }

    /// Replaces the reason for a body that cannot be JSON: states what the body is, and not where decoding stopped.
    pub(crate) fn recognise(self, body: &[u8], hint: Option<&str>) -> Self {
        if self.head.is_some() {
            return self;
        }
        let reason = match (BodyFormat::detect(body), hint) {
            (None, _) => return self,
            (Some(BodyFormat::Html), Some(hint)) => alloc::format!("{}: {hint}", BodyFormat::Html.message()),
            (Some(format), _) => format.message().into(),
        };
        Self { pointer: String::new(), line: 0, column: 0, reason, head: None }
    }

    /// A body that does not state whether the call succeeded.
    #[cold]
    pub(crate) fn without_verdict(pointer: &str) -> Self {
        let reason = "the parameter that says whether the call succeeded is missing or null";
        Self { pointer: pointer.into(), line: 0, column: 0, reason: reason.into(), head: None }
    }

    #[cold]
    pub(crate) fn new(error: &serde_json::Error, path: &JsonPath) -> Self {
        let text = error.to_string();
        let place = alloc::format!(" at line {} column {}", error.line(), error.column());
        Self {
            pointer: path.pointer(),
            line: error.line(),
            column: error.column(),
            // `Display` shows the place already.
            reason: text.strip_suffix(&place).unwrap_or(&text).into(),
            head: None,
        }
    }
}

const EMPTY_BODY: &str = "the body is empty";

impl fmt::Debug for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Misfit")
            .field("pointer", &Printable(&self.pointer))
            .field("line", &self.line)
            .field("column", &self.column)
            .field("reason", &Printable(&self.reason))
            .field("head", &self.head)
            .finish()
    }
}
