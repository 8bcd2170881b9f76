//! Requests of lists in pages, and what their documentation states.

use restable::pages::Paged;
use restable::{request, response, structure};

/// What `pages(…)` documents.
#[derive(Debug)]
pub(super) struct Paging {
    pub(super) way: Way,
    /// Where the value is sent that requests a page.
    pub(super) at: Place,
    /// Whether that field of a body is text.
    pub(super) is_text: bool,
    pub(super) has_more: bool,
    pub(super) has_total: bool,
    pub(super) full_pages: bool,
}

/// How the next page is requested.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Way {
    /// By the id of the last item.
    Last,
    /// By the number of the last item.
    LastNumber,
    /// By a marker in the body.
    Marker,
    Offset,
    /// By the number of the page, with the number of the first one.
    Page(u64),
    /// By the text of a link in the body.
    Link,
    /// By the link of a list that has the relation `next`.
    Links,
    LinkHeader,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Place {
    Query,
    Header,
    /// In a JSON body, inside the key `find`.
    Body,
}

impl Way {
    pub(super) fn is_counted(self) -> bool {
        matches!(self, Self::Offset | Self::Page(_))
    }

    pub(super) fn is_link(self) -> bool {
        matches!(self, Self::Link | Self::Links | Self::LinkHeader)
    }
}

/// The values of a request.
#[derive(Debug, Clone, Default)]
pub(super) struct Given {
    pub(super) filter: Option<String>,
    pub(super) limit: Option<u64>,
    pub(super) at: Option<String>,
}

pub(super) trait Listed: Paged<Item = Item> {
    const PAGING: Paging;

    fn of(given: &Given) -> Self;
}

#[response]
#[derive(Debug)]
pub(super) struct List {
    pub(super) items: Vec<Item>,
    pub(super) next: Option<String>,
    pub(super) links: Vec<Link>,
    pub(super) page: Option<PageInfo>,
    pub(super) more: Option<bool>,
    pub(super) total: Option<u64>,
}

#[response]
#[derive(Debug)]
pub(super) struct Items(Vec<Item>);

#[structure]
#[derive(Debug)]
pub(super) struct Item {
    pub(super) id: Option<String>,
    pub(super) number: u64,
}

#[structure]
#[derive(Debug)]
pub(super) struct Link {
    pub(super) rel: String,
    pub(super) href: String,
}

#[structure]
#[derive(Debug)]
pub(super) struct PageInfo {
    pub(super) marker: Option<String>,
}

const PAGING: Paging =
    Paging { way: Way::Last, at: Place::Query, is_text: false, has_more: false, has_total: false, full_pages: false };

/// Requests whose fields are in the query.
macro_rules! lists {
    ($($name:ident($at:ty) => { $response:ident, $items:tt, $($pages:tt)* }, $paging:expr;)*) => { $(
        #[request(GET "/v1/items", response = $response, pages(items = $items, item = Item, limit = limit, $($pages)*))]
        pub(super) struct $name {
            #[query]
            pub(super) filter: Option<String>,
            #[query]
            pub(super) limit: Option<u64>,
            #[query]
            pub(super) at: Option<$at>,
        }

        listed!($name($at), $paging);
    )* };
}

/// Requests whose fields are in a body.
macro_rules! searches {
    ($($name:ident($at:ty) => { $($pages:tt)* }, $paging:expr;)*) => { $(
        #[request(POST "/v1/items", response = List, wrapper = "find",
            pages(items = items, item = Item, limit = limit, $($pages)*))]
        pub(super) struct $name {
            pub(super) filter: Option<String>,
            pub(super) limit: Option<u64>,
            pub(super) at: Option<$at>,
        }

        listed!($name($at), Paging { at: Place::Body, ..$paging });
    )* };
}

macro_rules! listed {
    ($name:ident($at:ty), $paging:expr) => {
        impl Listed for $name {
            const PAGING: Paging = $paging;

            fn of(given: &Given) -> Self {
                let at = given.at.as_ref().and_then(|at| at.parse().ok());
                Self { filter: given.filter.clone(), limit: given.limit, at }
            }
        }
    };
}

lists! {
    ByLast(String) => { List, items, marker = at, last = id }, PAGING;
    ByLastOfTotal(String) => { List, items, marker = at, last = id, total = total, more = more },
        Paging { has_total: true, has_more: true, ..PAGING };
    ByOffset(u64) => { List, items, offset = at }, Paging { way: Way::Offset, ..PAGING };
    ByOffsetOfTotal(u64) => { List, items, offset = at, total = total, full_pages },
        Paging { way: Way::Offset, has_total: true, full_pages: true, ..PAGING };
    ByOffsetAndMore(u64) => { List, items, offset = at, total = total, more = more },
        Paging { way: Way::Offset, has_total: true, has_more: true, ..PAGING };
    ByPage(u64) => { List, items, page = at, total = total }, Paging { way: Way::Page(1), has_total: true, ..PAGING };
    ByLink(String) => { List, items, next_link = links }, Paging { way: Way::Links, ..PAGING };
    ByNext(String) => { List, items, next_link = next, more = more },
        Paging { way: Way::Link, has_more: true, ..PAGING };
    ByHeader(String) => { Items, 0, link_header }, Paging { way: Way::LinkHeader, ..PAGING };
}

#[request(GET "/v1/items", response = List,
    pages(items = items, item = Item, limit = limit, marker = at, next_marker = page?.marker, more = more))]
pub(super) struct ByMarker {
    #[query]
    pub(super) filter: Option<String>,
    #[query]
    pub(super) limit: Option<u64>,
    #[header("X-At")]
    pub(super) at: Option<String>,
}

listed!(ByMarker(String), Paging { way: Way::Marker, at: Place::Header, has_more: true, ..PAGING });

searches! {
    SearchByPage(String) => { page = at, first_page = 0, more = more, full_pages },
        Paging { way: Way::Page(0), is_text: true, has_more: true, full_pages: true, ..PAGING };
    SearchByNumber(u64) => { marker = at, last = number }, Paging { way: Way::LastNumber, ..PAGING };
    SearchByAnyMarker(u64) => { marker = at, next_marker = page?.marker }, Paging { way: Way::Marker, ..PAGING };
    SearchByMarker(String) => { marker = at, next_marker = page?.marker },
        Paging { way: Way::Marker, is_text: true, ..PAGING };
}
