//! What `pages(…)` states about a request: how the next page is requested.

use alloc::string::String;

/// How the pages of a request are requested, as the macros write it.
#[derive(Debug, Clone, Copy)]
pub struct PageRule {
    /// How the next page is requested.
    pub way: PageWay,
    /// How the value of the field that requests a page is written.
    pub form: PageForm,
    /// The column of the field with the size of a page, and how its value is written.
    pub limit: Option<(usize, PageForm)>,
    /// Whether every page except the last one has as many items as the limit.
    pub full_pages: bool,
}

/// How the next page is requested. A number is the column of the field that requests it.
#[derive(Debug, Clone, Copy)]
pub enum PageWay {
    /// By a value of the last item.
    Last(usize),
    /// By a value of the response.
    Marker(usize),
    /// By the number of items before the page.
    Offset(usize),
    /// By the number of the page, and the number of the first one.
    Page(usize, u64),
    /// By a link in the body.
    Link,
    /// By the header `Link`.
    LinkHeader,
}

/// How the value of a field is written in JSON, which depends on the type of the field. In a URL and in a header, both forms
/// are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageForm {
    /// As text.
    Text,
    /// As a number.
    Number,
    /// As the value that the request has, because the type of the field is open or is a type parameter. Without a value, a
    /// number is written as a number, and a marker as text.
    Given,
}

impl PageForm {
    /// The form of a field of this type that is written as a string.
    #[must_use]
    pub const fn as_text(self) -> Self {
        Self::Text
    }
}

/// What a response states about the next page, as the macros read it.
#[derive(Debug)]
pub struct PageEnd {
    /// The number of items of this page.
    pub len: usize,
    /// The value that requests the next page.
    pub marker: Option<String>,
    /// The link to the next page.
    pub link: Option<String>,
    /// Whether the service reports more pages.
    pub more: Option<bool>,
    /// The number of items of all pages.
    pub total: Option<u64>,
}

impl PageEnd {
    /// A response that states nothing.
    pub const NOTHING: Self = Self { len: 0, marker: None, link: None, more: None, total: None };
}

impl PageRule {
    /// The column of the field that requests a page.
    pub(super) fn column(&self) -> Option<usize> {
        match self.way {
            PageWay::Last(column) | PageWay::Marker(column) | PageWay::Offset(column) | PageWay::Page(column, _) => {
                Some(column)
            }
            PageWay::Link | PageWay::LinkHeader => None,
        }
    }
}
