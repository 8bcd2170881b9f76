//! Requests of every form, compared with the model of what is sent.

mod bodies;
mod documented;
mod sent;
mod urls;
mod written;

use std::fmt::Debug;

use http::Request;
use restable::{Endpoint, InvalidSegment, RequestError};
use serde_json::Value;

use self::documented::Documented;
use self::sent::{Content, Expected, Problem};
use crate::SECRET;
use crate::bytes::Bytes;
use crate::count::Count;
use crate::make::{Make, Maker};
use crate::plain::Plain;

/// The inputs so far, and the requests that were built.
pub static COUNT: Count = Count::new("requests");

/// A request with a documented model.
trait Sent: Endpoint + Make + Plain + Debug {
    const DOCUMENTED: Documented;
}

/// Generates the values of a request from the bytes, builds it, and compares it or the error with the model.
///
/// # Panics
///
/// Panics if the runtime and the model differ.
pub fn check(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let check = bytes.choose(&[
        built::<urls::FindObjects>,
        built::<urls::FindObjects>,
        built::<urls::IssueToken>,
        built::<bodies::CreateServer>,
        built::<bodies::CreateServer>,
        built::<bodies::PutDisk>,
        built::<bodies::SearchDisks>,
        built::<bodies::PutNote>,
        built::<bodies::FindBlob>,
        built::<bodies::Upload>,
    ]);
    COUNT.add(check(&mut bytes));
}

/// Returns whether the request was built.
fn built<E: Sent>(bytes: &mut Bytes<'_>) -> bool {
    let before_hostile = bytes.choose(&[None, Some(6), Some(40)]).map(|most| bytes.below(most));
    let (base, prefix) = bytes.choose(&[
        ("https://api.example.com", "https://api.example.com"),
        ("http://[::1]:80/a/b//", "http://[::1]:80/a/b"),
    ]);
    let endpoint: E = Maker { bytes, before_hostile }.make();
    assert!(!format!("{endpoint:?}").contains(SECRET), "Debug shows a secret: {endpoint:?}");
    let expected = Expected::of(&E::DOCUMENTED, &endpoint.plain());
    match endpoint.request(base) {
        Ok(request) => {
            assert!(expected.problems.is_empty(), "{endpoint:?}\nonly the model refuses it: {:?}", expected.problems);
            compare(&request, prefix, &E::DOCUMENTED, &expected);
            true
        }
        Err(error) => {
            let problem = problem(&error);
            assert!(
                expected.problems.contains(&problem),
                "{endpoint:?}\n{problem:?} is none of {:?}",
                expected.problems
            );
            assert!(!format!("{error} {error:?}").contains(SECRET), "{error:?}");
            false
        }
    }
}

fn compare(request: &Request<Vec<u8>>, prefix: &str, documented: &Documented, expected: &Expected) {
    assert_eq!(request.method().as_str(), documented.method);
    let mut uri = format!("{prefix}{}", expected.path);
    if !expected.query.is_empty() {
        uri.extend(["?", &expected.query.join("&")]);
    }
    assert_eq!(request.uri().to_string(), uri);
    let content_type = compare_body(request, &expected.body);
    let mut headers = expected.headers.clone();
    headers.extend(content_type.map(|value| ("content-type".to_owned(), value, false)));
    headers.sort_by(|one, other| one.0.cmp(&other.0));
    let sent = request.headers().iter();
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let mut sent: Vec<_> =
        sent.map(|(name, value)| (name.as_str().to_owned(), text(value), value.is_sensitive())).collect();
    sent.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(sent, headers);
    assert!(!format!("{:?}", request.headers()).contains(SECRET), "{:?}", request.headers());
}

/// Returns the content type of a body whose boundary is chosen when it is written.
fn compare_body(request: &Request<Vec<u8>>, expected: &Content) -> Option<String> {
    if let Content::Parts(parts) = expected {
        let content_type = request.headers()["content-type"].to_str().expect("text");
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
        compare_parts(request.body(), boundary, parts);
        return Some(content_type.to_owned());
    }
    compare_content(request.body(), expected);
    None
}

fn compare_content(content: &[u8], expected: &Content) {
    match expected {
        Content::Nothing => assert!(content.is_empty()),
        Content::Exact(expected) => {
            assert_eq!(String::from_utf8_lossy(content), String::from_utf8_lossy(expected));
            assert_eq!(content, expected);
        }
        Content::Json(expected) => {
            let sent: Value = serde_json::from_slice(content).expect("JSON");
            assert_eq!(sent.to_string(), expected.to_string());
            // A repeated member, another escape or white space would have another length.
            assert_eq!(content.len(), expected.to_string().len(), "{}", String::from_utf8_lossy(content));
        }
        Content::Parts(_) => unreachable!("a part has no parts"),
    }
}

/// Splits the body at its boundary, which no part contains.
fn compare_parts(body: &[u8], boundary: &str, parts: &[(String, Option<&'static str>, Content)]) {
    let mut rest = body;
    for (name, content_type, content) in parts {
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n");
        head.extend(content_type.map(|content_type| format!("Content-Type: {content_type}\r\n")));
        head.push_str("\r\n");
        rest = rest.strip_prefix(head.as_bytes()).unwrap_or_else(|| panic!("{head:?} is not at {:?}", lossy(rest)));
        let delimiter = format!("\r\n--{boundary}");
        let end = rest.windows(delimiter.len()).position(|window| window == delimiter.as_bytes()).expect("an end");
        compare_content(&rest[..end], content);
        assert!(!lossy(&rest[..end]).contains(boundary), "a part contains the boundary {boundary}");
        rest = &rest[end + 2..];
    }
    assert_eq!(lossy(rest), format!("--{boundary}--\r\n"));
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn problem(error: &RequestError) -> Problem {
    match error {
        RequestError::Segment { parameter, reason } => {
            let kind = match reason {
                InvalidSegment::Empty => "empty",
                InvalidSegment::Dots => "dots",
                InvalidSegment::Missing => "missing",
                _ => "unknown",
            };
            (kind, (*parameter).into())
        }
        RequestError::SecretInUrl { parameter } => ("secret", (*parameter).into()),
        RequestError::Delimiter { parameter } => ("delimiter", (*parameter).into()),
        RequestError::Shape { parameter, .. } => ("shape", (*parameter).into()),
        RequestError::NotFinite { pointer } => ("not finite", pointer.clone()),
        RequestError::Header { header } => ("header", (*header).into()),
        error => ("unknown", error.to_string()),
    }
}
