//! Examples of requests and responses.

use super::heading::Zone;
use super::{Status, uri};

/// An example.
#[derive(Debug, Clone)]
pub struct Example {
    /// Whether it is one of a response.
    pub is_response: bool,
    /// The answer it is one of.
    pub status: Status,
    /// The text as written.
    pub text: String,
    /// The value, or why there is none.
    pub json: Result<serde_json::Value, String>,
    /// The line it begins at.
    pub line: usize,
}

/// The text without the status line and headers of a response.
fn body(text: &str) -> &str {
    if !text.trim_start().starts_with("HTTP/") {
        return text;
    }
    let begin = text.find("\n{").or_else(|| text.find("\n["));
    begin.and_then(|at| text.get(at..)).unwrap_or(text)
}

/// What bodies of errors consist of, in lower case: in the services, in `OpenStack`, and what may stand beside it.
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
const BESIDE: [&str; 5] = ["code", "message", "request_id", "encoded_authorization_message", "details"];

/// Whether a body is that of an error, whatever stands above it.
fn is_error(value: &serde_json::Value) -> bool {
    let names: Vec<_> = value.as_object().into_iter().flatten().map(|(name, _)| name.to_lowercase()).collect();
    let has = |list: &[&str]| names.iter().any(|name| list.contains(&name.as_str()));
    let is_about_it = has(&ERRORS) || has(&["code"]) && has(&["message"]);
    is_about_it && names.iter().all(|name| ERRORS.contains(&name.as_str()) || BESIDE.contains(&name.as_str()))
}

impl Example {
    /// Takes a literal block for an example, if its place or its text says so.
    pub(super) fn read(text: &str, line: usize, zone: Zone, status: Status) -> Option<Self> {
        let is_request = text.lines().any(|line| matches!(uri::read(line), Some(uri::Line::Endpoint(..))));
        let is_response = match zone {
            Zone::Response | Zone::ResponseExample => true,
            Zone::Request | Zone::RequestExample => false,
            // Without a word of which it is, an answer is what has no request line.
            Zone::Example => !is_request,
            Zone::Preface | Zone::Uri | Zone::Codes => return None,
        };
        let json = serde_json::from_str(body(text)).map_err(|error| error.to_string());
        Some(Self { is_response, status, text: text.to_owned(), json, line })
    }

    /// Whether it shows the normal answer: neither its status nor what it consists of says that it is an error.
    pub fn is_normal(&self) -> bool {
        let is_normal = match self.status {
            Status::Code(code) => code < 300,
            Status::Unsaid | Status::Normal => true,
            Status::Abnormal => false,
        };
        self.is_response && is_normal && !self.json.as_ref().is_ok_and(is_error)
    }

    /// Whether it is meant as JSON: objects and lists, whole or torn.
    pub fn looks_like_json(&self) -> bool {
        self.text.trim_start().starts_with(['{', '[', '"']) || self.text.contains("\":")
    }
}
