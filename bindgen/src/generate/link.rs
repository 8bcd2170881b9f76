//! Links of a service, relative to the URL of its documentation.

use super::options::{DOCS_BASE, Options};
use crate::service::Service;

/// The URL of a service's documentation.
#[derive(Debug, Clone)]
pub(super) struct Links<'s> {
    service: &'s Service,
    base: String,
    /// The URL that links are relative to.
    pub(super) docs: String,
}

impl<'s> Links<'s> {
    pub(super) fn new(service: &'s Service, options: &Options) -> Self {
        let base = options.docs_base.trim_end_matches('/').to_owned();
        // Only URLs with an `api-ref` directory contain the name of the service.
        let probe = service.pages.first().and_then(|_| service.page_url(0, &base)).unwrap_or_default();
        let docs = probe.find("/api-ref/").and_then(|at| probe.get(..at + "/api-ref".len()));
        let docs = docs.map_or_else(|| base.clone(), str::to_owned);
        Self { service, base, docs }
    }

    /// Returns the link of a page. The URL of a document of sections is not known unless it is given.
    pub(super) fn page(&self, page: usize) -> Option<String> {
        let is_section = self.service.pages.get(page).is_some_and(|page| page.section.is_some());
        if is_section && self.base == DOCS_BASE {
            return None;
        }
        self.service.page_url(page, &self.base).map(|url| self.relative(url))
    }

    /// Returns the link of a label.
    pub(super) fn label(&self, label: &str) -> Option<String> {
        self.label_url(label).map(|url| self.relative(url))
    }

    /// Returns the absolute URL of a label.
    pub(super) fn label_url(&self, label: &str) -> Option<String> {
        self.service.label_url(label, &self.base)
    }

    fn relative(&self, url: String) -> String {
        let below = url.strip_prefix(self.docs.as_str()).and_then(|below| below.strip_prefix('/'));
        below.map(str::to_owned).unwrap_or(url)
    }
}
