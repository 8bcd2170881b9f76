//! Lists whose items come in pages.
//!
//! A service returns a long list in pages. `pages(…)` in the attribute of a [`request`](macro@crate::request) states how
//! the next page is requested, and which field of the response has the items. It implements [`Paged`].
//!
//! * [`Pager`] returns the request of the next page and takes its response. It opens no socket.
//! * [`Position`] is where a walk through the pages stopped. It can be stored.
//! * [`PageError`] has the position of the page that could not be returned.
//! * [`PageLimits`] sets how many pages and items are requested at most.
//!
//! `restable::client` (features `ureq` and `reqwest`) sends the requests: `client.items(request)` and
//! `client.pages(request)` are an iterator or a stream.
//!
//! # Which page is the last one
//!
//! | the next page is requested by | the last page is the one |
//! |---|---|
//! | `next_link`, `link_header` | without a link, or without items and with the link to itself |
//! | `marker` and `next_marker` | without a marker, or without items and with its own marker |
//! | `marker` and `last` | without items |
//! | `offset`, `page` | without items |
//! | any of them, with `more` | whose `more` is `false` |
//! | `last`, `offset` or `page`, with `total` | after which as many items as its total have been received |
//! | `last`, `offset` or `page`, with `full_pages` | with fewer items than the limit |
//!
//! With `next_marker`, `next_link` and `link_header`, a total ends no list: [`Pager::total`] returns it, and the service
//! decides which page is the last one.
//!
//! If `more` is `true`, neither the items of a page nor the total end the list. An offset counts the items before the walk
//! as received; with `last` or `page`, the total only ends a walk that began at the first page.
//!
//! So a page with few or no items does not end the list if the service links a next one. A page with fewer items than the
//! limit does not end it either, unless `full_pages` is set: a service may return fewer items than the limit, because its
//! own largest page is smaller, or because it filters a page after reading it.
//!
//! # How a field of the request is filled
//!
//! In a JSON body, the value has the type of the field: an offset, a page or a size is a string in a field of text, and a marker
//! is a number in a field of a number. A marker that is no number is a string in every field. An open field keeps the type of the
//! value that the request has.
//!
//! # What holds if the list changes
//!
//! On a list that does not change, each item is returned once. If items are added or deleted between two pages:
//!
//! | by | an item that exists all the time |
//! |---|---|
//! | a marker, a link with a marker | is returned once, if the service sorts by the marker; if the item of the marker is deleted, some services answer with an error |
//! | `offset`, `page` | may be left out if an earlier item is deleted, and returned twice if one is added |
//! | `last` with `total` | may be left out if an earlier item is deleted, because fewer items are left than have been received |
//!
//! # Links
//!
//! Only the query of a link is used. Method, path, host, headers and body are those of the request, so a link cannot lead
//! a token to another host, and a link with the internal address of a service behind a gateway works. The query of the
//! link replaces that of the request.
//!
//! # Safety from endless lists
//!
//! No page is requested twice: if a marker, a number or the query of a link comes again, the walk ends with
//! [`PageErrorKind::Repeated`], unless the page has no items and repeats the marker or the link of its own request. This also holds if a service that counts items or pages returns the same body twice in
//! succession, because it ignores the number.

mod error;
mod limits;
mod link;
mod paged;
mod pager;
#[doc(hidden)]
pub mod part;
mod position;
#[allow(clippy::exhaustive_enums, clippy::exhaustive_structs, reason = "the macros write them")]
pub(crate) mod rule;
mod turn;
mod walk;

pub use error::{PageError, PageErrorKind};
pub use limits::PageLimits;
pub use paged::Paged;
pub use pager::Pager;
pub use position::{InvalidPosition, Position};
