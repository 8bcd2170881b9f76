//! A request whose items come in pages.

use alloc::string::String;
use alloc::vec::Vec;

use super::part::PageItems;
use super::rule::{PageEnd, PageRule};
use crate::request::Endpoint;

/// A request whose items come in pages. Implemented by `#[request]` with `pages(…)`.
///
/// A [`Pager`](super::Pager) requests one page after the other. The clients of `restable::client` return the items or
/// the pages as an iterator or a stream.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not state how its next page is requested",
    label = "has no pages",
    note = "state it in the attribute of the request: #[request(…, pages(items = servers, item = Server, marker = \
            marker, last = id))]"
)]
pub trait Paged: Endpoint {
    /// The type of the items.
    type Item;

    /// How the pages are requested; only for the macros.
    #[doc(hidden)]
    const PAGES: &'static PageRule;

    /// The field with the items; only for the macros.
    #[doc(hidden)]
    fn items(page: &mut Self::Response) -> Option<&mut dyn PageItems<Self::Item>>;

    /// What a response states about the next page; only for the macros.
    #[doc(hidden)]
    fn page_end(_page: &Self::Response) -> PageEnd {
        PageEnd::NOTHING
    }

    /// The marker of the page after this item; only for the macros.
    #[doc(hidden)]
    fn marker_of(_item: &Self::Item) -> Option<String> {
        None
    }

    /// Returns the items of a page.
    fn into_items(mut page: Self::Response) -> Vec<Self::Item> {
        Self::items(&mut page).map(PageItems::take).unwrap_or_default()
    }
}
