//! The request lines of examples.

use super::Method;

/// The request line of an example, such as `GET /v1/kites?limit=10`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestLine {
    /// The method.
    pub method: Method,
    /// The path and the query.
    pub address: String,
    /// The line of the page, the last one if a long query takes several.
    pub line: usize,
}

impl RequestLine {
    /// Returns whether the line calls an endpoint.
    pub fn calls(&self, method: Method, path: &str) -> bool {
        is_call(method, path, self.method, &self.address)
    }
}

/// Returns whether a method and an address are those of a call of an endpoint: both paths have the same segments, apart from
/// placeholders.
pub(super) fn is_call(method: Method, path: &str, called: Method, address: &str) -> bool {
    let segments = |path: &'_ str| path.split('?').next().unwrap_or_default().trim_matches('/').to_owned();
    let same = |(one, other): (&str, &str)| one == other || [one, other].iter().any(|part| part.contains('{'));
    let (path, example) = (segments(path), segments(address));
    let is_long = path.split('/').count() == example.split('/').count();
    called == method && is_long && path.split('/').zip(example.split('/')).all(same)
}
