//! The URLs at which pages and labels are published.

use std::fmt::Write as _;

use super::Service;
use crate::page::{Page, anchor};

impl Service {
    /// Returns the URL of a page: `{docs_base}/<service>/api-ref/<path below source>.html`. A page that is a section has the
    /// anchor of its title, below the URL of its document, which is `docs_base`.
    ///
    /// ```
    /// use restable_bindgen::private::{page::Page, service::Service};
    ///
    /// let (document, _) = restable_rst::read(".. _box_sizes:\n\nBoxes\n=====\n");
    /// let page = Page::read("store/api-ref/source/apis/boxes.rst", &document, &[]);
    /// let service = Service::new("store".into(), vec![page]);
    /// let page = service.page_url(0, "https://docs.example.com");
    /// assert_eq!(page.as_deref(), Some("https://docs.example.com/store/api-ref/apis/boxes.html"));
    /// let label = service.label_url("box_sizes", "https://docs.example.com");
    /// assert_eq!(label.as_deref(), Some("https://docs.example.com/store/api-ref/apis/boxes.html#box-sizes"));
    /// ```
    pub fn page_url(&self, page: usize, docs_base: &str) -> Option<String> {
        let Page { path, section, .. } = self.pages.get(page)?;
        if let Some(section) = section {
            return Some(format!("{}/#{}", docs_base.trim_end_matches('/'), anchor(section)));
        }
        let path = path.strip_suffix(".rst").unwrap_or(path);
        let path: String = path.replacen("/api-ref/source/", "/api-ref/", 1);
        let segments = path.split('/').map(encoded).collect::<Vec<_>>().join("/");
        Some(format!("{}/{segments}.html", docs_base.trim_end_matches('/')))
    }

    /// Returns the URL of a label. Returns `None` if no page of the service has the label.
    pub fn label_url(&self, label: &str, docs_base: &str) -> Option<String> {
        let (page, found) = self.resolve(label)?;
        Some(format!("{}#{}", self.page_url(page, docs_base)?, anchor(&found.name)))
    }
}

/// Encodes a file name as a URL segment. Characters that are not unreserved in RFC 3986 are percent-encoded.
fn encoded(segment: &str) -> String {
    let mut out = String::with_capacity(segment.len());
    for byte in segment.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing into a `String` cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
