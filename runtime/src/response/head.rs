//! The status and the headers of a response, read into the fields that take them.
//!
//! A header value is text, and the types read it as they read a string of a body.

use alloc::string::String;
use alloc::vec::{IntoIter, Vec};

use restable_model::JsonKind;
use restable_model::abi::{RAW_BODY, STATUS};
use serde_json::Value;

use super::headers::Headers;
use super::status::Status;
use crate::codec::de::mismatch;
use crate::codec::head::{missing_in_head, missing_without_head};
use crate::codec::place::{Elements, Head, Place, ReadError, Source, Target};
use crate::codec::scalar::{Expected, Scalar};

/// The status and the headers of a response, and which of them do not fit.
pub(crate) struct ResponseHead<'a> {
    status: Option<Status>,
    headers: &'a dyn Headers,
    /// The body, for a response that reads it as bytes or text.
    body: &'a [u8],
    pub(crate) misfits: Vec<HeadMisfit>,
}

/// A header or a status that does not fit, and why.
#[derive(Debug)]
pub(crate) struct HeadMisfit {
    /// The name of the header, [`STATUS`] or [`RAW_BODY`].
    pub(crate) name: &'static str,
    pub(crate) reason: String,
}

impl<'a> ResponseHead<'a> {
    pub(crate) fn new(status: Option<Status>, headers: &'a dyn Headers, body: &'a [u8]) -> Self {
        Self { status, headers, body, misfits: Vec::new() }
    }

    /// Reads one value and returns whether there is one.
    fn read(&self, name: &str, target: &mut Target<'_, '_>) -> Result<bool, Expected> {
        if name == STATUS {
            let code = self.status.map(|status| u64::from(status.code()));
            return code.map_or(Ok(false), |code| target.accept(Scalar::Unsigned(code)));
        }
        if let Target::Raw(sink) = target {
            return sink.fill(self.body).map(|()| true);
        }
        let lines = lines(self.headers, name);
        if lines.is_empty() {
            return Ok(false);
        }
        let mut value = HeaderValue { lines: &lines, has_elements: !is_set_cookie(name), refused: None };
        value.read_into(target).map_err(|_| value.refused.unwrap_or(Expected("a value")))
    }

    fn missing(&self, name: &str) -> String {
        // A response with headers always has a status.
        if self.status.is_none() { missing_without_head(name) } else { missing_in_head(name) }
    }
}

impl Head for ResponseHead<'_> {
    fn fill(&mut self, names: &'static [&'static str], places: &mut [Place<'_, '_>]) {
        // The body is read a second time if it does not fit.
        self.misfits.clear();
        for (name, place) in names.iter().zip(places) {
            let reason = match self.read(name, &mut place.target) {
                Ok(came) if came || !place.required => continue,
                Ok(_) => self.missing(name),
                Err(Expected(expected)) if *name == RAW_BODY => alloc::format!("the body is not {expected}"),
                Err(expected) => {
                    alloc::format!("header `{name}`: {}", mismatch(expected.0, JsonKind::String.words()))
                }
            };
            self.misfits.push(HeadMisfit { name, reason });
        }
    }
}

/// The values of a header, one for each line that repeats it.
pub(crate) fn lines<'a>(headers: &'a dyn Headers, name: &str) -> Vec<&'a str> {
    let mut lines = Vec::new();
    headers.for_each(&mut |other, value| {
        if other.eq_ignore_ascii_case(name) {
            lines.push(trimmed(value));
        }
    });
    if lines.is_empty() {
        // An implementation of `Headers` need not visit every header.
        lines.extend(headers.header(name).map(trimmed));
    }
    lines
}

/// The elements of the list that a line is
/// ([RFC 9110, section 5.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1)): separated by commas outside of quotes,
/// without the empty ones.
pub(crate) fn elements(line: &str) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    let parts = line.split(move |c| {
        let separates = c == ',' && !is_quoted;
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            _ => {}
        }
        separates
    });
    parts.map(trimmed).filter(|element| !element.is_empty())
}

/// Whether each line is one element: the date in a cookie has a comma
/// ([RFC 9110, section 5.3](https://www.rfc-editor.org/rfc/rfc9110#section-5.3)).
pub(crate) fn is_set_cookie(name: &str) -> bool {
    name.eq_ignore_ascii_case("set-cookie")
}

fn trimmed(value: &str) -> &str {
    value.trim_matches([' ', '\t'])
}

/// A header as the source of a value.
struct HeaderValue<'h> {
    /// The lines that repeat the header; at least one.
    lines: &'h [&'h str],
    /// Whether a line is split at its commas if a list is read.
    has_elements: bool,
    /// What a place expected that refused the value.
    refused: Option<Expected>,
}

impl HeaderValue<'_> {
    /// Reads the header into a target and returns whether it is anything but empty.
    fn read_into(&mut self, target: &mut Target<'_, '_>) -> Result<bool, ReadError> {
        // The lines of a header that is not a list are the same value, or an error of the server.
        let text = self.lines.first().copied().unwrap_or_default();
        match target {
            Target::List(sink) => {
                let texts = if self.has_elements {
                    self.lines.iter().copied().flat_map(elements).collect()
                } else {
                    self.lines.to_vec()
                };
                sink.fill(&mut HeaderElements { texts: texts.into_iter(), refused: &mut self.refused })?;
            }
            Target::Within(sink) => return sink.fill(self),
            Target::Json(slot) => **slot = Value::from(text),
            Target::OptionJson(slot) => **slot = Some(Value::from(text)),
            target => {
                return target.accept(Scalar::Text(text)).map_err(|expected| {
                    self.refused = Some(expected);
                    ReadError(())
                });
            }
        }
        Ok(true)
    }
}

impl<'de> Source<'de> for HeaderValue<'_> {
    fn read(&mut self, mut place: Place<'_, 'de>) -> Result<bool, ReadError> {
        self.read_into(&mut place.target)
    }
}

/// The elements of a header that is a list.
struct HeaderElements<'e, 'h> {
    texts: IntoIter<&'h str>,
    refused: &'e mut Option<Expected>,
}

impl<'de> Elements<'de> for HeaderElements<'_, '_> {
    fn next(&mut self, mut place: Place<'_, 'de>) -> Result<bool, ReadError> {
        let Some(text) = self.texts.next() else { return Ok(false) };
        let mut element = HeaderValue { lines: &[text], has_elements: false, refused: None };
        let outcome = element.read_into(&mut place.target);
        *self.refused = element.refused;
        outcome.map(|_| true)
    }
}
