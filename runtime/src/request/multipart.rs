//! The body `multipart/form-data` ([RFC 7578](https://www.rfc-editor.org/rfc/rfc7578)).
//!
//! The writers of ureq and reqwest need their own request types, and the crates for it need `std` and a random source. This
//! writer needs neither: it chooses a boundary that no part contains.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use http::HeaderValue;
use percent_encoding::{NON_ALPHANUMERIC, percent_encode};
use restable_model::is_media_type;
use serde_json::Value;

use super::body;
use super::error::RequestError;
use super::named::Named;
use super::other_form::{Body, OtherForm};
use super::text::{self, Unfit};
use crate::codec::view::{ListView, View};

impl OtherForm {
    /// The fields are the parts of `multipart/form-data`.
    pub const MULTIPART: Self = Self { content_type: "multipart/form-data", write };
}

/// Writes a part for each field: a value as text, an object as JSON, a list as a part for each element.
fn write(content_type: &'static str, fields: &Named<'_>) -> Result<Body, RequestError> {
    let mut parts = Parts { fields, all: Vec::new() };
    for (name, view) in fields.each() {
        match *view {
            View::List(list) => parts.list(name, list)?,
            _ => parts.value(name, view)?,
        }
    }
    let boundary = boundary(&parts.all);
    let content_type = alloc::format!("{content_type}; boundary={boundary}");
    // A boundary consists of letters, digits and `-`.
    let content_type = HeaderValue::from_str(&content_type).ok();
    Ok((joined(&parts.all, &boundary), content_type))
}

/// A part of the body.
struct Part<'a> {
    name: &'a str,
    file_name: Option<&'a str>,
    /// `None` for plain text, which is the default.
    content_type: Option<&'a str>,
    content: Cow<'a, [u8]>,
}

struct Parts<'f, 'a> {
    fields: &'f Named<'a>,
    all: Vec<Part<'f>>,
}

impl<'f> Parts<'f, '_> {
    fn list(&mut self, name: &'static str, list: &'f dyn ListView<'static>) -> Result<(), RequestError> {
        (0..list.len()).try_for_each(|index| match list.element(index) {
            View::File(file) => self.value(name, &View::File(file)),
            element => self.owned(name, &element),
        })
    }

    /// Adds a part that borrows from the request if it is long.
    fn value(&mut self, name: &'static str, view: &View<'f, 'static>) -> Result<(), RequestError> {
        let part =
            |content_type, content| Part { name, file_name: None, content_type, content: Cow::Borrowed(content) };
        match *view {
            View::Absent => {}
            View::Text(text) => self.all.push(part(None, text.as_bytes())),
            View::Bytes(bytes) => self.all.push(part(Some("application/octet-stream"), bytes)),
            View::File(file) if !is_media_type(file.content_type()) => {
                return Err(RequestError::MediaType { parameter: name });
            }
            View::File(file) => {
                self.all.push(Part { file_name: file.name(), ..part(Some(file.content_type()), file.content()) });
            }
            View::Json(Value::Array(elements)) => {
                return elements.iter().try_for_each(|element| self.owned(name, &View::Json(element)));
            }
            ref other => return self.owned(name, other),
        }
        Ok(())
    }

    fn owned(&mut self, name: &'static str, view: &View<'_, 'static>) -> Result<(), RequestError> {
        let (content_type, content) = match view {
            View::Absent | View::Json(Value::Null) => return Ok(()),
            View::Serde(value) => {
                let value = value.to_json().map_err(|error| self.fields.unwritten(error))?;
                return match &value {
                    Value::Array(elements) => {
                        elements.iter().try_for_each(|element| self.owned(name, &View::Json(element)))
                    }
                    value => self.owned(name, &View::Json(value)),
                };
            }
            View::Map(_) | View::Table(_) | View::List(_) | View::Json(Value::Object(_) | Value::Array(_)) => {
                (Some(JSON), self.json(view)?)
            }
            View::Secret(secret) => return self.owned(name, &secret.reveal()),
            scalar => {
                let text =
                    text::one(scalar, self.fields.location).map_err(|unfit: Unfit| self.fields.unfit(name, &unfit))?;
                (None, text.into_owned().into_bytes())
            }
        };
        self.all.push(Part { name, file_name: None, content_type, content: Cow::Owned(content) });
        Ok(())
    }

    fn json(&self, view: &View<'_, '_>) -> Result<Vec<u8>, RequestError> {
        body::json(None, Some(view), self.fields).map(|(content, _)| content)
    }
}

const JSON: &str = "application/json";

fn joined(parts: &[Part<'_>], boundary: &str) -> Vec<u8> {
    // The headers of a part fit into this length, unless its names are long.
    let length: usize = parts.iter().map(|part| part.content.len() + 200).sum();
    let mut out = Vec::with_capacity(length + 100);
    for part in parts {
        let mut head = alloc::format!("--{boundary}\r\nContent-Disposition: form-data; name=\"");
        push_escaped(&mut head, part.name);
        if let Some(name) = part.file_name {
            head.push_str("\"; filename=\"");
            push_escaped(&mut head, name);
        }
        head.push_str("\"\r\n");
        if let Some(content_type) = part.content_type {
            head.extend(["Content-Type: ", content_type, "\r\n"]);
        }
        head.push_str("\r\n");
        out.extend_from_slice(head.as_bytes());
        out.extend_from_slice(&part.content);
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(alloc::format!("--{boundary}--\r\n").as_bytes());
    out
}

/// Appends a name as browsers do: the characters that could end it are percent-encoded. Other control characters have no
/// meaning in a name, and some parsers end it at a NUL.
fn push_escaped(out: &mut String, name: &str) {
    for c in name.chars() {
        match c {
            '"' | '\0'..='\x1f' | '\x7f' => {
                out.extend(percent_encode(c.encode_utf8(&mut [0]).as_bytes(), NON_ALPHANUMERIC));
            }
            c => out.push(c),
        }
    }
}

const PREFIX: &str = "restable-boundary-";

/// The digits after the prefix. Their number is fixed, so that no boundary is the beginning of another one.
const DIGITS: usize = 8;

/// The first boundary that no part contains. Each part is searched once, whatever it contains.
fn boundary(parts: &[Part<'_>]) -> String {
    let used: BTreeSet<u32> = parts.iter().flat_map(|part| numbers(&part.content)).collect();
    let free = (0..).zip(&used).find(|(number, used)| number != *used).map(|(number, _)| number);
    let number = free.unwrap_or_else(|| u32::try_from(used.len()).unwrap_or(u32::MAX));
    alloc::format!("{PREFIX}{number:0DIGITS$x}")
}

/// The numbers of the boundaries that a content contains.
fn numbers(content: &[u8]) -> impl Iterator<Item = u32> {
    let length = PREFIX.len() + DIGITS;
    content.windows(length).filter_map(|window| {
        let digits = window.strip_prefix(PREFIX.as_bytes())?;
        u32::from_str_radix(core::str::from_utf8(digits).ok()?, 16).ok()
    })
}
