//! Examples of requests and responses.

mod almost_json;
pub(super) mod other_call;

use std::borrow::Cow;

use serde_json::{Map, Value};

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
    /// What a text that is almost JSON shows.
    almost: Option<Value>,
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

/// Reads the body of an example that is no JSON. The members of a response may be without their braces.
fn almost(json: &Result<Value, String>, text: &str, is_response: bool) -> Option<Value> {
    if json.is_ok() {
        None
    } else if is_fragment(text) {
        almost_json::read(&format!("{{{text}")).filter(|_| is_response)
    } else {
        almost_json::read(after_head(text)?)
    }
}

/// Returns whether a text begins with a member of an object.
fn is_fragment(text: &str) -> bool {
    text.trim_start().starts_with('"')
}

/// Returns the text from the first line that begins with an object or a list, or from the end of a header before it that has
/// the first brace.
fn after_head(text: &str) -> Option<&str> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with(['{', '[']) {
            return text.get(at..);
        }
        let end = line.trim_end();
        if end.ends_with(" {") && begins_with_header(line) {
            return text.get(at + end.len() - 1..);
        }
        at += line.len();
    }
    None
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
    let is_of_error = |name: &String| ERRORS.contains(&name.as_str()) || ERROR_DETAILS.contains(&name.as_str());
    is_about_it && names.iter().all(is_of_error) && !reports_success(value)
}

/// Returns whether a text of a body says that the call was successful. Some services answer with the fields of an error then.
fn reports_success(value: &Value) -> bool {
    let texts = value.as_object().into_iter().flat_map(Map::values).filter_map(Value::as_str);
    let words = texts.flat_map(|text| text.split(|letter: char| !letter.is_alphabetic())).map(str::to_lowercase);
    let words: Vec<_> = words.collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    has(&["successful", "successfully", "succeeded", "success"])
        && !has(&["not", "no", "failed", "fail", "failure", "cannot"])
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
        let almost = almost(&json, text, is_response);
        Some(Self { is_response, status, text: text.to_owned(), json, almost, request, line })
    }

    /// Creates an example of the request or of the normal response.
    pub(crate) fn new(text: &str, line: usize, is_response: bool) -> Self {
        let json = json(text);
        let almost = almost(&json, text, is_response);
        Self { is_response, status: Status::Unsaid, text: text.to_owned(), json, almost, request: None, line }
    }

    /// Returns the body that shows where parameters belong: the JSON value, or what a text that is almost JSON shows.
    pub(crate) fn shown(&self) -> Option<&Value> {
        self.json.as_ref().ok().or(self.almost.as_ref())
    }

    /// Returns whether the example shows a normal response: neither its status nor its keys indicate an error.
    pub fn is_normal(&self) -> bool {
        let is_normal = match self.status {
            Status::Code(code) => code < 300,
            Status::Unsaid | Status::Normal => true,
            Status::Abnormal => false,
        };
        self.is_response && is_normal && !self.shown().is_some_and(is_error)
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

    /// Forgets the members without braces. Next to a whole example, they are a part of it.
    pub(super) fn forget_fragment(&mut self) {
        if is_fragment(&self.text) {
            self.almost = None;
        }
    }

    /// Returns the body of a request that shows where parameters belong.
    pub(crate) fn shown_request(&self) -> Option<Cow<'_, Value>> {
        self.request_body().or_else(|| self.almost.as_ref().filter(|_| !self.is_response).map(Cow::Borrowed))
    }

    /// Returns the names of the members of the outermost object, even if the text is only almost JSON.
    pub(crate) fn outer_names(&self) -> Vec<&str> {
        let members = self.shown().and_then(Value::as_object).into_iter().flatten();
        members.map(|(name, _)| name.as_str()).collect()
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
    fn a_body_with_the_fields_of_an_error_may_report_a_success() {
        assert!(!super::is_error(
            &json!({"errCode": "KITE.0041", "externalMessage": "The kite was flown successfully."})
        ));
        for denied in ["The kite did not land successfully.", "Flight failed: no success.", "Wind"] {
            assert!(super::is_error(&json!({"errCode": "KITE.0042", "externalMessage": denied})), "{denied}");
        }
    }

    #[test]
    fn spaces_around_the_name_of_a_member_are_ignored() {
        let parsed = super::json(r#"{"a ": [{" b": " c "}], "d" : 1}"#);
        assert_eq!(parsed, Ok(json!({"a": [{"b": " c "}], "d": 1})));
    }

    #[test]
    fn a_comma_after_the_last_element_is_ignored() {
        let parsed = super::json("{\"a\": [1, 2, ],\n \"b\": \",}\\\",]\",\n}");
        assert_eq!(parsed, Ok(json!({"a": [1, 2], "b": ",}\",]"})));
        assert!(super::json("{\"a\": 1,, }").is_err());
        assert!(super::json("{\"a\": 1").is_err());
    }
}
