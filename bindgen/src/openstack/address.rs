//! The method and the address of an operation.

use restable_rst::Directive;

use crate::letter::is_hidden;
use crate::page::{Method, Versions, is_version};

/// The methods and the path of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    /// The methods: one, several as in `PUT/PATCH`, or all if the page has the word `METHOD`.
    pub(super) methods: Vec<Method>,
    pub(super) path: String,
    /// Whether the page documents no method.
    pub(super) is_any_method: bool,
    /// Whether the page writes the path without its first slash.
    pub(super) lacks_slash: bool,
}

/// Words that stand for any method.
const ANY: [&str; 3] = ["METHOD", "ANY", "ALL"];

/// The methods of an operation for any method.
const METHODS: [Method; 5] = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];

/// The maximum number of pieces into which spaces may split an address. With more pieces, the text is a sentence.
const MAX_PIECES: usize = 3;

impl Address {
    /// Reads a method in upper or lower case, and an address.
    pub(super) fn read(written: &str) -> Option<Self> {
        let plain: String = written.chars().filter(|letter| *letter != '`' && !is_hidden(*letter)).collect();
        let (word, uri) = plain.trim().split_once(char::is_whitespace)?;
        let (methods, is_any_method) = methods(word.trim_end_matches(':'))?;
        let path = path(uri)?;
        let lacks_slash = !path.starts_with('/');
        let path = if lacks_slash { format!("/{path}") } else { path };
        Some(Self { methods, path, is_any_method, lacks_slash })
    }

    /// Reads a title that is an address, such as `GET /v1/boats`.
    pub(super) fn of_title(title: &str) -> Option<Self> {
        let word = title.trim_start_matches('`').split(char::is_whitespace).next()?;
        if word.is_empty() || !word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'/') {
            return None;
        }
        Self::read(title).filter(|address| !address.lacks_slash && !address.is_any_method)
    }

    /// Returns a title for an operation without one: `List boat sails` for `GET /v1/boats/{id}/sails`.
    pub(super) fn title(&self) -> String {
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        let is_list = segments.last().is_some_and(|last| last.ends_with('s') && !last.ends_with("ss"));
        let verb = match self.methods.first() {
            Some(Method::Post) => "Create",
            Some(Method::Put | Method::Patch) => "Update",
            Some(Method::Delete) => "Delete",
            Some(Method::Head) => "Check",
            _ if is_list => "List",
            _ => "Get",
        };
        let mut words = vec![verb.to_owned()];
        for (at, segment) in segments.iter().enumerate().filter(|(_, segment)| !segment.contains('{')) {
            let next = segments.get(at + 1);
            let is_one = next.map_or(verb == "Create", |next| next.contains('{'));
            if !is_version(segment) || segments.len() == 1 {
                words.push(if is_one { singular(segment) } else { (*segment).to_owned() });
            }
        }
        words.join(" ")
    }
}

fn singular(word: &str) -> String {
    match (word.strip_suffix("ies"), word.strip_suffix('s')) {
        (Some(stem), _) => format!("{stem}y"),
        (None, Some(stem)) if !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

fn methods(word: &str) -> Option<(Vec<Method>, bool)> {
    let upper = word.to_uppercase();
    if ANY.contains(&upper.as_str()) {
        return Some((METHODS.to_vec(), true));
    }
    let methods: Option<Vec<_>> = upper.split(['/', '|', ',']).map(Method::from_keyword).collect();
    let mut methods = methods?;
    methods.dedup();
    Some((methods, false))
}

/// Returns the path of an address, without host, protocol version, remark and spaces.
fn path(uri: &str) -> Option<String> {
    let uri = uri.split(" (").next().unwrap_or_default();
    let uri = uri.split(" HTTP/").next().unwrap_or_default();
    let pieces: Vec<_> = uri.split_whitespace().collect();
    let (first, others) = pieces.split_first()?;
    // A space in an address is a mistake of the page, unless the words are a sentence.
    let is_sentence = pieces.len() > MAX_PIECES || !others.is_empty() && !first.contains('/');
    if is_sentence {
        return None;
    }
    let plain = pieces.concat();
    let path = match plain.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"),
        None => without_host(&plain),
    };
    let is_path = |letter: char| letter.is_ascii_alphanumeric() || "/{}<>[]()-._~%:@!$&'*+,;=?#".contains(letter);
    path.chars().all(is_path).then(|| path.to_owned())
}

/// Removes a placeholder for the host, such as `{endpoint}`.
fn without_host(address: &str) -> &str {
    const HOSTS: [&str; 5] = ["endpoint", "host", "url", "base_url", "server"];
    let host = address.strip_prefix('{').and_then(|rest| rest.split_once('}'));
    match host {
        Some((name, rest)) if rest.starts_with('/') && HOSTS.contains(&name.to_lowercase().as_str()) => rest,
        _ => address,
    }
}

/// Returns the versions in the lines or options below a `rest_method`.
pub(super) fn versions(directive: &Directive<'_>) -> Versions {
    let find = |key: &str| {
        let mut lines = directive.text.lines().filter_map(|line| line.trim().trim_start_matches(':').split_once(':'));
        let line = lines.find(|(word, _)| word.trim() == key).map(|(_, value)| value.trim().to_owned());
        let option = || directive.options.iter().find(|option| option.name == key);
        let value = line.or_else(|| option().map(|option| option.value.trim().to_owned()));
        value.map(|value| value.trim_matches(['"', '\'']).to_owned()).filter(|value| !value.is_empty())
    };
    Versions { min: find("min_version"), max: find("max_version") }
}

#[cfg(test)]
mod tests {
    use super::Address;
    use crate::page::Method;

    fn parts(written: &str) -> Option<(Method, String)> {
        Address::read(written).and_then(|address| Some((*address.methods.first()?, address.path)))
    }

    #[test]
    fn every_spelling_of_an_address() {
        for (written, path) in [
            ("GET /kites", "/kites"),
            ("Get /kites", "/kites"),
            ("get  /kites/{id}", "/kites/{id}"),
            ("GET /kites/\u{200b}{id}", "/kites/{id}"),
            ("\u{feff}GET /kites", "/kites"),
            ("GET\u{a0}/kites", "/kites"),
            ("``GET /kites``", "/kites"),
            ("GET kites", "/kites"),
            ("GET v1/kites/{id}", "/v1/kites/{id}"),
            ("GET {endpoint}/v1/kites", "/v1/kites"),
            ("GET https://kites.example.com/v1/kites", "/v1/kites"),
            ("GET https://kites.example.com", "/"),
            ("GET /kites HTTP/1.1", "/kites"),
            ("GET /kites (deprecated)", "/kites"),
            ("GET /kites/ {id}", "/kites/{id}"),
            ("GET /kites?all=1", "/kites?all=1"),
            ("GET /", "/"),
        ] {
            assert_eq!(parts(written), Some((Method::Get, path.to_owned())), "{written}");
        }
        for written in ["GET", "/kites", "FLY /kites", "GET the kite", "GET /kites is how to list them", "GET a\"b"] {
            assert_eq!(parts(written), None, "{written}");
        }
    }

    #[test]
    fn an_operation_may_have_several_methods() {
        let methods = |written: &str| Address::read(written).map(|address| address.methods.len());
        assert_eq!(methods("PUT/PATCH /kites"), Some(2));
        assert_eq!(methods("METHOD /kites"), Some(5));
    }

    #[test]
    fn a_title_is_an_address_if_it_is_in_upper_case() {
        let title = |title: &str| Address::of_title(title).map(|address| address.title());
        assert_eq!(title("GET /v1/kites").as_deref(), Some("List kites"));
        assert_eq!(title("GET /v1/kites/{id}").as_deref(), Some("Get kite"));
        assert_eq!(title("POST /v1/policies").as_deref(), Some("Create policy"));
        assert_eq!(title("``DELETE /v1/kites/{id}/tails/{tail}``").as_deref(), Some("Delete kite tail"));
        assert_eq!(title("GET /v1").as_deref(), Some("Get v1"));
        assert_eq!(title("Get /v1/kites"), None);
        assert_eq!(title("GET kites"), None);
        assert_eq!(title("List kites"), None);
    }
}
