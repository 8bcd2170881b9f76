//! Finds the endpoints of a page, line by line.

mod duplicates;

use std::collections::HashSet;

use super::heading::Zone;
use super::{Endpoint, Method, RequestLine, uri};
use crate::problem::{Kind, Problem};

/// The endpoints that have been found so far.
#[derive(Debug, Default)]
pub(super) struct Finder {
    documented: Vec<Endpoint>,
    in_examples: Vec<Endpoint>,
    /// The endpoints of both lists: whether it is in the list of examples, the method and the path.
    known: HashSet<(bool, Method, String)>,
    /// The last `Method: GET`, and the last `PATH: /v1` with its line. The two may be on different lines.
    method: Option<Method>,
    unpaired_path: Option<(String, usize)>,
    /// The first line of a URI section that has a method and a path in other words.
    unread: Option<(String, usize)>,
    /// The request lines of examples.
    request_lines: Vec<RequestLine>,
}

impl Finder {
    pub(super) fn count(&self) -> usize {
        self.documented.len() + self.in_examples.len()
    }

    /// Reads a line of text.
    pub(super) fn read(&mut self, words: &str, line: usize, zone: Zone, problems: &mut Vec<Problem>) {
        match uri::read(words) {
            Some(uri::Line::Endpoint(method, path)) => {
                if zone.is_example() || zone == Zone::Request {
                    self.request_lines.push(RequestLine { method, address: path.clone(), line });
                }
                self.add(method, path, line, zone);
            }
            // In other parts of the page this is a sentence about methods.
            Some(uri::Line::Malformed) if zone == Zone::Uri => {
                problems.push(Problem::new(line, Kind::MalformedEndpoint, format_args!("`{words}`")));
            }
            Some(uri::Line::Malformed) | None => {
                if zone == Zone::Uri && has_call(words) {
                    self.unread.get_or_insert_with(|| (words.trim().to_owned(), line));
                }
                self.read_half(words, line, zone);
            }
        }
    }

    fn read_half(&mut self, words: &str, line: usize, zone: Zone) {
        self.continue_query(words, line);
        self.method = uri::labelled_method(words).or(self.method);
        if let Some(path) = uri::labelled_path(words) {
            self.unpaired_path = Some((path, line));
        }
        if let Some(method) = self.method {
            if let Some((path, line)) = self.unpaired_path.take() {
                self.add(method, path, line, zone);
            }
        }
    }

    /// Appends the part of a long query that is on the line after its request line.
    fn continue_query(&mut self, words: &str, line: usize) {
        let words = words.trim();
        let last = self.request_lines.last_mut().filter(|last| last.line + 1 == line);
        if let Some(last) = last.filter(|_| words.starts_with(['?', '&']) && !words.contains(' ')) {
            last.address.push_str(words);
            last.line = line;
        }
    }

    /// Takes the request lines of examples.
    pub(super) fn take_request_lines(&mut self) -> Vec<RequestLine> {
        std::mem::take(&mut self.request_lines)
    }

    fn add(&mut self, method: Method, path: String, line: usize, zone: Zone) {
        let in_example = zone.is_example() || matches!(zone, Zone::Response | Zone::Codes);
        let list = if in_example { &mut self.in_examples } else { &mut self.documented };
        if self.known.insert((in_example, method, path.clone())) {
            list.push(Endpoint { method, path, line, in_example, rust_name: None });
        }
    }

    /// Returns the documented endpoints. If there are none, returns those of examples, each with a problem. A path
    /// without a method is also a problem.
    pub(super) fn finish(self, problems: &mut Vec<Problem>) -> Vec<Endpoint> {
        if let Some((path, line)) = self.unpaired_path {
            problems.push(Problem::new(line, Kind::MalformedEndpoint, format_args!("`{path}` without a method")));
        }
        if !self.documented.is_empty() {
            return duplicates::merge(self.documented);
        }
        if let Some((words, line)) = self.unread.filter(|_| self.in_examples.is_empty()) {
            if problems.iter().all(|problem| problem.kind != Kind::MalformedEndpoint) {
                problems.push(Problem::new(line, Kind::MalformedEndpoint, format_args!("`{words}`")));
            }
        }
        for endpoint in &self.in_examples {
            let about = format!("{} {}", endpoint.method, endpoint.path);
            problems.push(Problem::new(endpoint.line, Kind::EndpointInExample, about));
        }
        duplicates::merge(self.in_examples)
    }
}

/// Returns whether a text has a method, and a path of several segments.
fn has_call(text: &str) -> bool {
    let words = || text.split_whitespace().map(|word| word.trim_start_matches(['`', '"', '*', ':', '(']));
    let is_path = |word: &str| word.starts_with('/') && word.matches('/').count() > 1;
    words().any(|word| Method::from_keyword(word).is_some()) && words().any(is_path)
}
