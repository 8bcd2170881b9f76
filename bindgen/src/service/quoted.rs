//! Endpoints that a page mentions as an example of a call, and that another page documents.

use std::collections::HashMap;

use super::Service;
use crate::page::{Endpoint, Method, Page};

impl Service {
    /// Returns the page that documents an endpoint which `page` only mentions. That page has an endpoint with the same
    /// method and the same path, or a suffix of that path, and it documents a response.
    pub fn documented_by(&self, page: usize, endpoint: &Endpoint) -> Option<usize> {
        self.index.documented.find(page, endpoint)
    }
}

/// The documented endpoints, as a tree of path segments from the last to the first.
#[derive(Debug, Clone, Default)]
pub(super) struct DocumentedEndpoints {
    /// The child of a node for a segment, which precedes the segments of the node. The root is node 0.
    before: HashMap<(usize, String), usize>,
    /// The first two pages that document a method and the path of a node. The first may be the page that mentions it.
    pages: HashMap<(usize, Method), (usize, Option<usize>)>,
}

impl DocumentedEndpoints {
    pub(super) fn new(pages: &[Page]) -> Self {
        let mut documented = Self::default();
        for (at, page) in pages.iter().enumerate().filter(|(_, page)| documents_response(page)) {
            for endpoint in page.endpoints.iter().filter(|endpoint| !endpoint.in_example) {
                documented.add(at, endpoint);
            }
        }
        documented
    }

    fn add(&mut self, page: usize, endpoint: &Endpoint) {
        let mut node = 0;
        for segment in shape(&endpoint.path).into_iter().rev() {
            let next = self.before.len() + 1;
            node = *self.before.entry((node, segment.to_owned())).or_insert(next);
        }
        // A path without segments would match the end of every path.
        if node != 0 {
            let (first, second) = self.pages.entry((node, endpoint.method)).or_insert((page, None));
            if *first != page {
                second.get_or_insert(page);
            }
        }
    }

    fn find(&self, page: usize, endpoint: &Endpoint) -> Option<usize> {
        let mut node = 0;
        let mut found: Option<usize> = None;
        for segment in shape(&endpoint.path).into_iter().rev() {
            let Some(next) = self.before.get(&(node, segment.to_owned())) else { break };
            node = *next;
            let pages = self.pages.get(&(node, endpoint.method));
            let other = pages.and_then(|(first, second)| if *first == page { *second } else { Some(*first) });
            found = found.into_iter().chain(other).min();
        }
        found
    }
}

fn documents_response(page: &Page) -> bool {
    page.response.is_mentioned && !page.is_xml
}

/// Returns the segments of a path, without the query and without the names of placeholders.
fn shape(path: &str) -> Vec<&str> {
    let path = path.split('?').next().unwrap_or_default();
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    segments.map(|segment| if segment.starts_with('{') { "{}" } else { segment }).collect()
}
