//! Parses lines such as `GET /v1/{project_id}/servers`.

use super::Method;

/// The result of parsing a line that begins with a method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// A method and a path.
    Endpoint(Method, String),
    /// A method without a path, or with a path inside a sentence.
    Malformed,
}

/// Parses a line of text without markup.
pub(super) fn read(line: &str) -> Option<Line> {
    let line = unlabelled(line.trim());
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or_else(|| unspaced(line));
    // A method with a colon before a URL is that of a call in an application example.
    let word = if rest.trim_start().starts_with('/') { word.trim_end_matches([':', '：']) } else { word };
    let method = Method::from_keyword(word).or_else(|| misspelled_method(word, rest))?;
    if rest.trim().is_empty() {
        return Some(Line::Malformed);
    }
    match path(rest.trim()) {
        Some(path) => Some(Line::Endpoint(method, path)),
        None => rest.contains('/').then_some(Line::Malformed),
    }
}

/// Splits a line without a space, such as `GET/v1/boxes`, before its path. `GET/POST` are two methods.
fn unspaced(line: &str) -> (&str, &str) {
    let split = line.find('/').map(|slash| line.split_at(slash));
    let is_path = |(_, path): &(&str, &str)| path.split('/').all(|segment| Method::from_keyword(segment).is_none());
    split.filter(is_path).unwrap_or((line, ""))
}

/// Returns the method of a line such as `Get /v1/{project_id}/servers`. A method that is not in upper case may also be the first
/// word of a sentence, so that only a path of several segments may follow it.
fn misspelled_method(word: &str, rest: &str) -> Option<Method> {
    let rest = rest.trim();
    let is_path = rest.starts_with('/') && !rest.contains(char::is_whitespace) && rest.matches('/').count() > 1;
    Method::from_keyword(&word.to_ascii_uppercase()).filter(|_| is_path)
}

/// Removes the label that precedes the method in some URI sections.
fn unlabelled(line: &str) -> &str {
    const LABELS: [&str; 15] = [
        "uri",
        "url",
        "format",
        "api",
        "usage",
        "uri format",
        "url format",
        "api format",
        "request",
        "request uri",
        "request url",
        "request line",
        "request format",
        "path",
        "request path",
    ];
    let line = line.trim_matches(['`', '"', ' ']);
    after_label(line, &LABELS).unwrap_or(line)
}

/// Parses `PATH: /v1/servers`. The method is on another line.
pub(super) fn labelled_path(line: &str) -> Option<String> {
    path(after_label(line, &["path", "uri", "url", "uri format", "request path", "request uri", "request url"])?)
}

/// Parses `Method: GET`.
pub(super) fn labelled_method(line: &str) -> Option<Method> {
    Method::from_keyword(after_label(line, &["method", "http method", "request method"])?)
}

/// Returns the text after one of these labels and a colon.
fn after_label<'l>(line: &'l str, labels: &[&str]) -> Option<&'l str> {
    let (label, rest) = line.trim().split_once([':', '：'])?;
    let label = label.trim_end();
    labels.iter().any(|known| label.eq_ignore_ascii_case(known)).then(|| rest.trim())
}

/// Returns the path of a URL: without scheme and host, protocol version, and spaces.
fn path(address: &str) -> Option<String> {
    let address = without_remark(without_version(address));
    let path = match address.find("://") {
        Some(scheme) => after_host(address.get(scheme + 3..)?),
        None if address.starts_with('/') => address,
        None if begins_with_version(address) => return Some(with_braces(&format!("/{address}"))),
        None => after_template_host(address)?,
    };
    // A space in a URL is a mistake of the page. The pieces are joined, unless there are so many that it is a sentence.
    let pieces: Vec<_> = path.split_whitespace().collect();
    // Pages break a long query after its separators.
    let joints = pieces.iter().rev().skip(1).filter(|piece| !piece.ends_with(['?', '&'])).count();
    (joints < MAX_PIECES && path.starts_with('/')).then(|| with_braces(&pieces.concat()))
}

/// Removes the remark in parentheses after an address, such as "(recommended)".
fn without_remark(address: &str) -> &str {
    let split = address.strip_suffix([')', '）']).and_then(|address| address.rsplit_once([' ', '\t']));
    let remark = split.filter(|(_, remark)| remark.starts_with(['(', '（']) && !remark.contains(['/', '{', '=']));
    remark.map_or(address, |(address, _)| address.trim_end())
}

/// Returns whether an address without a slash at its beginning is a path: its first segment is a version.
fn begins_with_version(address: &str) -> bool {
    let (version, rest) = address.split_once('/').unwrap_or((address, ""));
    let is_number = version.get(1..).is_some_and(|number| number.parse::<f32>().is_ok());
    is_version(version) && is_number && !rest.is_empty() && !rest.contains(char::is_whitespace)
}

/// Returns whether a segment of a path is a version, such as `v1` or `v2.1`.
pub(crate) fn is_version(segment: &str) -> bool {
    segment.strip_prefix('v').is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
}

/// Writes the placeholders of a path in braces: `${box}`, `:box` and `<box>` are `{box}`.
fn with_braces(path: &str) -> String {
    let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
    let braced = |segment: &str| {
        let in_angles = || segment.strip_prefix('<').and_then(|segment| segment.strip_suffix('>'));
        let name = segment.strip_prefix(':').or_else(in_angles);
        let is_name = |name: &&str| name.starts_with(char::is_alphabetic) && !name.contains(['{', ':', '<']);
        name.filter(is_name).map_or_else(|| segment.replace("${", "{"), |name| format!("{{{name}}}"))
    };
    let path = path.split('/').map(braced).collect::<Vec<_>>().join("/");
    query.map_or_else(|| path.clone(), |query| format!("{path}?{query}"))
}

/// The maximum number of pieces into which spaces may split a URL. With more pieces, the line is a sentence.
const MAX_PIECES: usize = 3;

fn without_version(address: &str) -> &str {
    address.find(" HTTP/").and_then(|at| address.get(..at)).unwrap_or(address).trim_end()
}

/// Returns the placeholders in the hosts of the URLs of a text: `https://{bucket}.example.com/{key}` has `bucket`.
pub(super) fn placeholders_of_hosts(text: &str) -> impl Iterator<Item = &str> {
    let hosts = text.split("://").skip(1).filter_map(|rest| rest.split(['/', ' ', '\n']).next());
    let parts = hosts.flat_map(|host| host.split_inclusive('}'));
    parts.filter_map(|part| Some(part.strip_suffix('}')?.rsplit_once('{')?.1))
}

fn after_host(address: &str) -> &str {
    match address.find('/') {
        Some(slash) => address.get(slash..).unwrap_or("/"),
        None => "/",
    }
}

/// Parses `{Endpoint}/v1`, or a host without a scheme.
fn after_template_host(address: &str) -> Option<&str> {
    let host = address.split('/').next()?;
    let is_host = host.starts_with('{') && host.ends_with('}') || host.contains('.') && !host.contains(' ');
    is_host.then(|| after_host(address))
}

#[cfg(test)]
mod tests {
    use super::{Line, placeholders_of_hosts, read};
    use crate::page::Method;

    fn path(line: &str) -> Option<String> {
        match read(line) {
            Some(Line::Endpoint(Method::Get, path)) => Some(path),
            _ => None,
        }
    }

    #[test]
    fn every_spelling_of_an_address() {
        for (line, expected) in [
            ("GET /v1/boxes", "/v1/boxes"),
            ("GET https://{Endpoint}/v1/boxes", "/v1/boxes"),
            ("GET https://host", "/"),
            ("GET {Endpoint}/v1", "/v1"),
            ("GET /v1/boxes HTTP/1.1", "/v1/boxes"),
            ("URI: GET /v1/ boxes", "/v1/boxes"),
            ("URI format: GET /v1/boxes", "/v1/boxes"),
            ("Request URL: GET /v1/boxes", "/v1/boxes"),
            ("Path: GET /v1/boxes", "/v1/boxes"),
            ("Get /v1/boxes", "/v1/boxes"),
            ("GET/v1/boxes", "/v1/boxes"),
            ("GET/{version}", "/{version}"),
            ("GET: /v1/boxes", "/v1/boxes"),
            ("GET v1/boxes/{box_id}", "/v1/boxes/{box_id}"),
            ("GET /v1/boxes (recommended)", "/v1/boxes"),
            ("GET /v1/boxes/${box_id}/lids/:lid_id/<side>", "/v1/boxes/{box_id}/lids/{lid_id}/{side}"),
            ("GET /v1/boxes?a={a}& b={b}& c={c}& d={d}& e={e}", "/v1/boxes?a={a}&b={b}&c={c}&d={d}&e={e}"),
        ] {
            assert_eq!(path(line).as_deref(), Some(expected), "{line}");
        }
    }

    #[test]
    fn a_host_may_have_placeholders() {
        let found = |text| placeholders_of_hosts(text).collect::<Vec<_>>();
        assert_eq!(found("Send it to https://{box}.{store}.example/{lid} or http://host/{lid}."), ["box", "store"]);
        assert_eq!(found("A {box} of https://host {lid}"), [""; 0]);
    }

    #[test]
    fn a_sentence_is_no_endpoint() {
        assert_eq!(read("GET is the method of this call"), None);
        assert_eq!(read("Get /v1"), None);
        assert_eq!(read("GET/POST"), None);
        assert_eq!(read("and/or"), None);
        assert_eq!(read("Get /v1/boxes of a shelf"), None);
        assert_eq!(read("GET /v1 is how to list them all"), Some(Line::Malformed));
    }
}
