//! Endpoints that a page quotes, to show how a call is made, and another page documents.

use super::Service;
use crate::page::{Endpoint, Page};

impl Service {
    /// The page that documents an endpoint which `page` only quotes: it has the same method and the same path, or the end
    /// of it, and tells of an answer.
    pub fn documented_by(&self, page: usize, endpoint: &Endpoint) -> Option<usize> {
        let own = shape(&endpoint.path);
        let is_meant = |other: &&Endpoint| {
            let other_shape = shape(&other.path);
            let is_end = !other_shape.is_empty() && own.ends_with(&other_shape);
            other.method == endpoint.method && !other.in_example && is_end
        };
        let mut others = self.pages.iter().enumerate().filter(|(at, other)| *at != page && tells(other));
        others.find(|(_, other)| other.endpoints.iter().any(|endpoint| is_meant(&endpoint))).map(|(at, _)| at)
    }
}

fn tells(page: &Page) -> bool {
    page.response.is_mentioned && !page.is_xml
}

/// The segments of a path without its query, placeholders without their names.
fn shape(path: &str) -> Vec<&str> {
    let path = path.split('?').next().unwrap_or_default();
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    segments.map(|segment| if segment.starts_with('{') { "{}" } else { segment }).collect()
}
