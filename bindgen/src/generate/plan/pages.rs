//! How the pages of a list are requested: the arguments of `pages(…)`.

use super::Type;

/// The arguments of `pages(…)`. Fields of the response are paths, such as `links?.next`.
#[derive(Debug, Clone)]
pub(in crate::generate) struct Pages {
    /// The field of the response with the items.
    pub(in crate::generate) items: String,
    /// The type of an item.
    pub(in crate::generate) item: Type,
    pub(in crate::generate) way: PageWay,
    /// The field of the request that sets the size of a page.
    pub(in crate::generate) limit: Option<String>,
    /// The field of the response that states whether there are more pages.
    pub(in crate::generate) more: Option<String>,
    /// The field of the response with the number of all items.
    pub(in crate::generate) total: Option<String>,
}

/// How the next page is requested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::generate) enum PageWay {
    /// By a link in the body.
    Link(String),
    /// By a field of the request that takes a field of the last item.
    Last { marker: String, last: String },
    /// By a field of the request that takes a field of the response.
    NextMarker { marker: String, next_marker: String },
    /// By a field of the request with the number of items before the page.
    Offset(String),
    /// By a field of the request with the number of the page. The first page has the second number.
    Page(String, u64),
}
