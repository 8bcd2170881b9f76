//! Examples of requests and responses.

use std::borrow::Cow;

use serde_json::Value;

use super::heading::Zone;
use super::{Method, Status, uri};

/// An example of a request or response body.
#[derive(Debug, Clone)]
pub struct Example {
    /// Whether it is an example of a response.
    pub is_response: bool,
    /// The status of the response that it shows.
    pub status: Status,
    /// The text of the example, as written.
    pub text: String,
    /// The JSON value, or why the text is not JSON.
    pub json: Result<Value, String>,
    /// The line on which it begins.
    pub line: usize,
}

/// Returns the body of a response example, without its status line and headers.
fn body(text: &str) -> &str {
    if !text.trim_start().starts_with("HTTP/") {
        return text;
    }
    let begin = text.find("\n{").or_else(|| text.find("\n["));
    begin.and_then(|at| text.get(at..)).unwrap_or(text)
}

/// The keys of error bodies, in lower case: those of the services and of `OpenStack`. `ERROR_DETAILS` lists the keys that may
/// accompany them.
const ERRORS: [&str; 18] = [
    "error",
    "errors",
    "error_code",
    "errorcode",
    "errcode",
    "error_msg",
    "error_message",
    "errormsg",
    "errormessage",
    "externalmessage",
    "badrequest",
    "itemnotfound",
    "forbidden",
    "unauthorized",
    "conflictingrequest",
    "computefault",
    "cinderfault",
    "neutronerror",
];
const ERROR_DETAILS: [&str; 5] = ["code", "message", "request_id", "encoded_authorization_message", "details"];

/// Returns whether a body is an error, whatever its heading says.
fn is_error(value: &Value) -> bool {
    let names: Vec<_> = value.as_object().into_iter().flatten().map(|(name, _)| name.to_lowercase()).collect();
    let has = |list: &[&str]| names.iter().any(|name| list.contains(&name.as_str()));
    let is_about_it = has(&ERRORS) || has(&["code"]) && has(&["message"]);
    is_about_it && names.iter().all(|name| ERRORS.contains(&name.as_str()) || ERROR_DETAILS.contains(&name.as_str()))
}

impl Example {
    /// Reads a literal block as an example. Returns `None` if its zone has no examples.
    pub(super) fn read(text: &str, line: usize, zone: Zone, status: Status) -> Option<Self> {
        let is_request = text.lines().any(|line| matches!(uri::read(line), Some(uri::Line::Endpoint(..))));
        let is_response = match zone {
            Zone::Response | Zone::ResponseExample => true,
            Zone::Request | Zone::RequestExample => false,
            // The heading does not say which; an example without a request line is a response.
            Zone::Example => !is_request,
            Zone::Preface | Zone::Uri | Zone::Codes => return None,
        };
        let json = serde_json::from_str(body(text)).map_err(|error| error.to_string());
        Some(Self { is_response, status, text: text.to_owned(), json, line })
    }

    /// Returns whether the example shows a normal response: neither its status nor its keys indicate an error.
    pub fn is_normal(&self) -> bool {
        let is_normal = match self.status {
            Status::Code(code) => code < 300,
            Status::Unsaid | Status::Normal => true,
            Status::Abnormal => false,
        };
        self.is_response && is_normal && !self.json.as_ref().is_ok_and(is_error)
    }

    /// Returns the JSON body of a request example, without its request line and headers.
    pub fn request_body(&self) -> Option<Cow<'_, Value>> {
        if let Ok(value) = &self.json {
            return Some(Cow::Borrowed(value));
        }
        let begin = self.text.find("\n{").or_else(|| self.text.find("\n["))?;
        serde_json::from_str(self.text.get(begin..)?).ok().map(Cow::Owned)
    }

    /// Returns the method and the path of a request example that begins with its request line.
    pub fn request_line(&self) -> Option<(Method, String)> {
        match self.text.lines().find(|line| !line.trim().is_empty()).and_then(uri::read) {
            Some(uri::Line::Endpoint(method, path)) => Some((method, path)),
            Some(uri::Line::Malformed) | None => None,
        }
    }

    /// Returns whether the text is meant to be JSON, complete or not.
    pub fn looks_like_json(&self) -> bool {
        self.text.trim_start().starts_with(['{', '[', '"']) || self.text.contains("\":")
    }
}
