//! Examples of requests and responses.

use std::borrow::Cow;

use serde_json::Value;

use super::heading::Zone;
use super::request_line::is_call;
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
    /// What the text shows if it is JSON but for missing commas: evidence of the places of fields, and no value to send or decode.
    pub(crate) nearly: Option<Value>,
    /// The method and the path of the request line, if the example has one.
    pub request: Option<(Method, String)>,
    /// The line on which it begins.
    pub line: usize,
}

/// Returns the body of a response example, without its status line and headers.
fn body(text: &str) -> &str {
    if !text.trim_start().starts_with("HTTP/") && !begins_with_header(text) {
        return text;
    }
    after_head(text).unwrap_or(text)
}

/// Returns whether a text begins with a header, as after a status line that is a block of its own.
fn begins_with_header(text: &str) -> bool {
    let Some((name, value)) = text.trim_start().lines().next().and_then(|line| line.split_once(": ")) else {
        return false;
    };
    let is_token = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    name.contains('-') && name.chars().all(is_token) && !value.trim_start().starts_with(['{', '['])
}

/// Parses an example, without the strings of dots that mark omitted elements of a list.
fn json(text: &str) -> Result<Value, String> {
    let parsed = serde_json::from_str(text);
    // A comma after the last element is the most frequent mistake, and leaves no doubt about the value.
    let repaired = || serde_json::from_str(&without_last_commas(text)?).ok();
    let mut value = parsed.or_else(|error| repaired().ok_or(error)).map_err(|error| error.to_string())?;
    if text.contains("\"..") {
        remove_ellipses(&mut value);
    }
    if text.contains(" \":") || text.contains("\" ") {
        trim_names(&mut value);
    }
    Ok(value)
}

/// Parses a text without commas at the ends of some lines.
fn nearly(text: &str) -> Option<Value> {
    json(&with_missing_commas(text)?).ok()
}

/// Adds the commas between a value at the end of a line and the next member or element. Returns `None` if there are none.
fn with_missing_commas(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let (mut in_string, mut is_escaped) = (false, false);
    // The end of the last value in `out`, and whether a line has ended since.
    let mut end: Option<usize> = None;
    let mut is_next_line = false;
    for letter in text.chars() {
        let was_in_string = in_string;
        if in_string {
            in_string = is_escaped || letter != '"';
            is_escaped = letter == '\\' && !is_escaped;
        } else if !letter.is_whitespace() {
            if let (Some(at), '"' | '{') = (end.filter(|_| is_next_line), letter) {
                out.insert(at, ',');
            }
            in_string = letter == '"';
        }
        out.push(letter);
        if !letter.is_whitespace() || was_in_string {
            let is_end = was_in_string || letter.is_alphanumeric() || matches!(letter, '}' | ']');
            end = (is_end && !in_string).then_some(out.len());
            is_next_line = false;
        }
        is_next_line |= letter == '\n';
    }
    (out != text).then_some(out)
}

/// Removes the spaces around the names of members. JSON nests at most 127 levels.
fn trim_names(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(trim_names);
            let is_trimmed = |name: &String| name.trim() == name;
            if !members.keys().all(is_trimmed) {
                let named = std::mem::take(members).into_iter().map(|(name, value)| (name.trim().to_owned(), value));
                *members = named.collect();
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(trim_names),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Removes the commas before the end of an object or a list. Returns `None` if there are none.
fn without_last_commas(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let (mut in_string, mut is_escaped) = (false, false);
    // The position of a comma in `out` that only spaces have followed.
    let mut comma: Option<usize> = None;
    for letter in text.chars() {
        if in_string {
            in_string = is_escaped || letter != '"';
            is_escaped = letter == '\\' && !is_escaped;
        } else if letter == ',' {
            comma = Some(out.len());
        } else if !letter.is_whitespace() {
            if let (Some(at), '}' | ']') = (comma, letter) {
                out.replace_range(at..=at, " ");
            }
            comma = None;
            in_string = letter == '"';
        }
        out.push(letter);
    }
    (out != text).then_some(out)
}

/// Removes the strings of dots from lists that have other elements than strings. JSON nests at most 127 levels.
fn remove_ellipses(value: &mut Value) {
    match value {
        Value::Array(elements) => {
            let is_ellipsis = |value: &Value| {
                value.as_str().is_some_and(|text| text.len() > 1 && text.bytes().all(|byte| byte == b'.'))
            };
            if !elements.iter().all(Value::is_string) {
                elements.retain(|element| !is_ellipsis(element));
            }
            elements.iter_mut().for_each(remove_ellipses);
        }
        Value::Object(members) => members.values_mut().for_each(remove_ellipses),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Returns the text from the first line that begins with an object or a list.
fn after_head(text: &str) -> Option<&str> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with(['{', '[']) {
            return text.get(at..);
        }
        at += line.len();
    }
    None
}

/// Returns the strings before a colon that are inside of one bracket.
fn outer_names(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let (mut depth, mut start, mut is_escaped) = (0_usize, None, false);
    let mut last = None;
    for (at, letter) in text.char_indices() {
        match (start, letter) {
            (Some(_), '\\') => is_escaped = !is_escaped,
            (Some(from), '"') if !is_escaped => {
                last = text.get(from..at);
                start = None;
            }
            (Some(_), _) => is_escaped = false,
            (None, '"') => start = Some(at + 1),
            (None, ':') => names.extend(last.take().filter(|_| depth == 1)),
            (None, '{' | '[') => depth += 1,
            (None, '}' | ']') => depth = depth.saturating_sub(1),
            (None, letter) if letter.is_whitespace() => {}
            (None, _) => last = None,
        }
    }
    names
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

/// Adds the names of all members of a value. JSON nests at most 127 levels.
pub(crate) fn add_names<'v>(value: &'v Value, names: &mut impl Extend<&'v str>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                names.extend([name.as_str()]);
                add_names(value, names);
            }
        }
        Value::Array(elements) => elements.iter().for_each(|element| add_names(element, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

impl Example {
    /// Reads a literal block as an example. Returns `None` if its zone has no examples.
    pub(super) fn read(text: &str, line: usize, zone: Zone, status: Status) -> Option<Self> {
        let request = text.lines().find_map(|line| match uri::read(line) {
            Some(uri::Line::Endpoint(method, path)) => Some((method, path)),
            _ => None,
        });
        let is_request = request.is_some();
        let is_response = match zone {
            Zone::Response | Zone::ResponseExample => true,
            Zone::Request | Zone::RequestExample => false,
            // The heading does not say which; an example without a request line is a response.
            Zone::Example => !is_request,
            Zone::Preface | Zone::Uri | Zone::Codes => return None,
        };
        let json = json(body(text));
        let nearly = if json.is_err() { nearly(after_head(text).unwrap_or(text)) } else { None };
        Some(Self { is_response, status, text: text.to_owned(), json, nearly, request, line })
    }

    /// Creates an example of the request or of the normal response.
    pub(crate) fn new(text: &str, line: usize, is_response: bool) -> Self {
        let json = json(text);
        Self { is_response, status: Status::Unsaid, text: text.to_owned(), json, nearly: None, request: None, line }
    }

    /// Returns whether the example shows a normal response: neither its status nor its keys indicate an error.
    pub fn is_normal(&self) -> bool {
        let is_normal = match self.status {
            Status::Code(code) => code < 300,
            Status::Unsaid | Status::Normal => true,
            Status::Abnormal => false,
        };
        let value = self.json.as_ref().ok().or(self.nearly.as_ref());
        self.is_response && is_normal && !value.is_some_and(is_error)
    }

    /// Returns whether a response example has the status of an error, but an object without any key of an error.
    pub fn contradicts_its_status(&self) -> bool {
        let members = self.json.as_ref().ok().and_then(Value::as_object);
        let is_of_error = |name: &String| {
            let name = name.to_lowercase();
            ERRORS.contains(&name.as_str()) || ERROR_DETAILS.contains(&name.as_str())
        };
        self.is_response && self.status.is_abnormal() && members.is_some_and(|members| !members.keys().any(is_of_error))
    }

    /// Returns the JSON value of a request example, which may follow a request line and headers.
    pub fn request_body(&self) -> Option<Cow<'_, Value>> {
        match &self.json {
            _ if self.is_response => None,
            Ok(value) => Some(Cow::Borrowed(value)),
            Err(_) => json(after_head(&self.text)?).ok().map(Cow::Owned),
        }
    }

    /// Returns the names of the members of the outermost object, even if the text is not valid JSON.
    pub(crate) fn outer_names(&self) -> Vec<&str> {
        outer_names(body(&self.text))
    }

    /// Returns the host of the request line, if it is no placeholder.
    pub fn host(&self) -> Option<&str> {
        let line = self.text.lines().find(|line| matches!(uri::read(line), Some(uri::Line::Endpoint(..))))?;
        let (_, address) = line.split_once("://")?;
        let host = address.split(['/', ':', ' ']).next()?;
        host.starts_with(|first: char| first.is_ascii_alphanumeric()).then_some(host)
    }

    /// Returns whether the example is of a request to this endpoint, as far as its request line says. Both paths have the
    /// same segments, apart from placeholders.
    pub fn may_call(&self, method: Method, path: &str) -> bool {
        self.request.as_ref().is_none_or(|(called, example)| is_call(method, path, *called, example))
    }

    /// Returns whether the body of a request or of a normal response is XML: it begins with an element, and has its end. A page in
    /// HTML is none.
    pub(super) fn is_xml(&self) -> bool {
        if self.json.is_ok() || self.is_response && self.status.is_abnormal() {
            return false;
        }
        let Some(first) = self.text.lines().map(str::trim_start).find(|line| line.starts_with(['<', '{', '['])) else {
            return false;
        };
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || "_-:".contains(letter);
        let name = first.strip_prefix('<').unwrap_or_default();
        let name = name.split(|letter| !is_name(letter)).next().unwrap_or_default();
        let is_element = !name.is_empty() && !matches!(name.to_ascii_lowercase().as_str(), "html" | "error");
        first.starts_with("<?xml") && !self.text.contains("<Error>")
            || is_element && self.text.contains(&format!("</{name}>"))
    }

    /// Returns whether the text is meant to be JSON, complete or not.
    pub fn looks_like_json(&self) -> bool {
        self.text.trim_start().starts_with(['{', '[', '"']) || self.text.contains("\":")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn headers_before_a_body_are_not_part_of_it() {
        assert_eq!(super::body("Content-Type: application/json\n\n{\"id\": 7}"), "{\"id\": 7}");
        assert_eq!(super::body("HTTP/1.1 200 OK\nX-Id: 7\n[7]"), "[7]");
        for unchanged in ["\"kite-id\": 7", "kite-id: {\"id\": 7}", "The kite: {}"] {
            assert_eq!(super::body(unchanged), unchanged);
        }
    }

    #[test]
    fn texts_that_are_not_valid_have_outer_names_as_well() {
        let text = "{\n\"why\": It is \"not\" here.\n\"a\\\"b\" : {\"code\": [\"c\"]}, \"d\":\"e: f\"}";
        assert_eq!(super::outer_names(text), ["why", "a\\\"b", "d"]);
    }

    #[test]
    fn spaces_around_the_name_of_a_member_are_ignored() {
        let parsed = super::json(r#"{"a ": [{" b": " c "}], "d" : 1}"#);
        assert_eq!(parsed, Ok(json!({"a": [{"b": " c "}], "d": 1})));
    }

    #[test]
    fn missing_commas_are_added_between_lines() {
        let text = "{\n\"a\": {\"b\": \"c\"\n \"d\": 1\n\"e\": [{}\n{}]}\n\"f\": \"g\\\"\"}";
        assert_eq!(super::nearly(text), Some(json!({"a": {"b": "c", "d": 1, "e": [{}, {}]}, "f": "g\""})));
        assert_eq!(super::nearly("{\"a\":\n\"b\"\n}"), None);
        assert_eq!(super::nearly("{\"a\": no text\n\"b\": 1}"), None);
    }

    #[test]
    fn a_comma_after_the_last_element_is_ignored() {
        let parsed = super::json("{\"a\": [1, 2, ],\n \"b\": \",}\\\",]\",\n}");
        assert_eq!(parsed, Ok(json!({"a": [1, 2], "b": ",}\",]"})));
        assert!(super::json("{\"a\": 1,, }").is_err());
        assert!(super::json("{\"a\": 1").is_err());
    }
}
