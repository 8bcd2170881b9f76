//! Finds the request that an example shows.

use super::super::path;
use super::super::plan::{Item, Module, Request};
use crate::page::Example;

/// Returns the request that an example shows, and its position: the one of its request line, or else the first one with a
/// body.
pub(in crate::generate) fn called_request<'p>(module: &'p Module, example: &Example) -> Option<(usize, &'p Request)> {
    let line = &example.request;
    let has_line = |request: &Request| {
        line.as_ref().is_some_and(|(method, path)| *method == request.method && is_instance(&request.path, path))
    };
    let has_body = |request: &Request| request.fields.iter().any(|field| field.location.is_in_body());
    let requests = || {
        module.items.iter().enumerate().filter_map(|(at, item)| match item {
            Item::Request(request) => Some((at, &**request)),
            Item::Table(_) | Item::Values(_) => None,
        })
    };
    requests()
        .find(|(_, request)| has_line(request))
        .or_else(|| requests().find(|(_, request)| has_body(request)))
        .or_else(|| requests().next())
}

/// Returns whether a URL has the form of a path template.
fn is_instance(template: &str, url: &str) -> bool {
    let path = path::read(url).map_or_else(|_| url.to_owned(), |address| address.path);
    let mut segments = path.trim_matches('/').split('/');
    let is_same = |part: &str| segments.next().is_some_and(|segment| part.contains('{') || part == segment);
    template.trim_matches('/').split('/').all(is_same) && segments.next().is_none()
}
