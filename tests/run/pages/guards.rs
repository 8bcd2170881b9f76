//! Lists without end, and limits.

use http::Response;
use restable::pages::{PageErrorKind, PageLimits, Paged, Pager};
use restable::{request, response, structure};

use super::{BASE, next, respond};

#[response]
pub struct List {
    pub items: Vec<Item>,
    pub next: Option<String>,
    pub more: Option<bool>,
    pub count: Option<u64>,
}

#[structure]
pub struct Item {
    pub id: Option<String>,
}

#[request(GET "/v1/items", response = List, pages(items = items, item = Item, marker = marker, last = id, more = more))]
pub struct ByLast {
    #[query]
    pub marker: Option<String>,
}

#[request(GET "/v1/items", response = List, pages(items = items, item = Item, marker = marker, next_marker = next))]
pub struct ByMarker {
    #[query]
    pub marker: Option<String>,
}

#[request(GET "/v1/items", response = List,
    pages(items = items, item = Item, marker = marker, next_marker = next, total = count))]
pub struct ByMarkerWithTotal {
    #[query]
    pub marker: Option<String>,
}

#[request(GET "/v1/items", response = List, pages(items = items, item = Item, offset = offset))]
pub struct ByOffset {
    #[query]
    pub offset: Option<u64>,
}

#[request(GET "/v1/items", response = List, pages(items = items, item = Item, page = page, more = more))]
pub struct ByPage {
    #[query]
    pub page: Option<u64>,
}

#[request(GET "/v1/items", response = List, pages(items = items, item = Item, next_link = next))]
pub struct ByLink {
    #[query]
    pub limit: Option<u64>,
}

fn marker(marker: &str) -> String {
    format!(r#"{{"items": [], "next": "{marker}"}}"#)
}

fn item(id: &str) -> String {
    format!(r#"{{"items": [{{"id": "{id}"}}]}}"#)
}

fn stop<E: Paged>(pager: &mut Pager<E>) -> PageErrorKind {
    pager.next_request(BASE).unwrap_err().into_kind()
}

#[test]
fn a_marker_that_comes_again() {
    let mut pager = Pager::new(ByMarker::new());
    for page in ["a", "b", "a"] {
        assert!(next(&mut pager).is_some());
        respond(&mut pager, &marker(page));
    }
    assert!(matches!(stop(&mut pager), PageErrorKind::Repeated));
    assert!(matches!(stop(&mut pager), PageErrorKind::Repeated));
}

#[test]
fn the_marker_of_the_request_itself() {
    let mut request = ByMarker::new();
    request.marker = Some("a".into());
    let mut pager = Pager::new(request);
    next(&mut pager);
    respond(&mut pager, r#"{"items": [{"id": "b"}], "next": "a"}"#);
    assert!(matches!(stop(&mut pager), PageErrorKind::Repeated));
}

#[test]
fn an_empty_page_with_its_own_marker_is_the_last_one() {
    let mut pager = Pager::new(ByMarker::new());
    next(&mut pager);
    respond(&mut pager, r#"{"items": [{"id": "a"}], "next": "1"}"#);
    assert_eq!(next(&mut pager).as_deref(), Some("/v1/items?marker=1"));
    respond(&mut pager, &marker("1"));
    assert_eq!(next(&mut pager), None);
}

#[test]
fn an_empty_page_with_an_earlier_marker_is_no_end() {
    let mut pager = Pager::new(ByMarker::new());
    next(&mut pager);
    respond(&mut pager, r#"{"items": [{"id": "a"}], "next": "1"}"#);
    next(&mut pager);
    respond(&mut pager, r#"{"items": [{"id": "b"}], "next": "2"}"#);
    next(&mut pager);
    respond(&mut pager, &marker("1"));
    assert!(matches!(stop(&mut pager), PageErrorKind::Repeated));
}

#[test]
fn a_service_that_ignores_the_marker() {
    let mut pager = Pager::new(ByLast::new());
    for _ in 0..2 {
        assert!(next(&mut pager).is_some());
        respond(&mut pager, &item("a"));
    }
    assert!(matches!(stop(&mut pager), PageErrorKind::Repeated));
}

#[test]
fn the_link_of_the_page_itself() {
    let mut request = ByLink::new();
    request.limit = Some(2);
    let mut pager = Pager::new(request);
    next(&mut pager);
    respond(&mut pager, r#"{"items": [{"id": "a"}], "next": "/v1/items?limit=2"}"#);
    assert!(matches!(stop(&mut pager), PageErrorKind::Repeated));
}

#[test]
fn an_empty_page_with_the_link_to_itself_is_the_last_one() {
    let mut pager = Pager::new(ByLink::new());
    next(&mut pager);
    respond(&mut pager, r#"{"items": [{"id": "a"}], "next": "/v1/items?after=a"}"#);
    assert_eq!(next(&mut pager).as_deref(), Some("/v1/items?after=a"));
    respond(&mut pager, &marker("/v1/items?after=a"));
    assert_eq!(next(&mut pager), None);
}

#[test]
fn the_total_of_a_list_by_marker_ends_no_list() {
    let mut pager = Pager::new(ByMarkerWithTotal::new());
    next(&mut pager);
    respond(&mut pager, r#"{"items": [{"id": "a"}], "next": "1", "count": 1}"#);
    assert_eq!(pager.total(), Some(1));
    assert_eq!(next(&mut pager).as_deref(), Some("/v1/items?marker=1"));
}

#[test]
fn a_service_that_ignores_the_offset_returns_no_item_twice() {
    let mut pager = Pager::new(ByOffset::new());
    next(&mut pager);
    respond(&mut pager, &item("a"));
    assert_eq!(next(&mut pager).as_deref(), Some("/v1/items?offset=1"));
    let error = pager.on_response(Response::new(item("a"))).err().unwrap();
    assert!(matches!(error.kind(), PageErrorKind::Repeated));
    assert_eq!(error.to_string(), "the service leads to the same page twice");
    assert!(matches!(stop(&mut pager), PageErrorKind::Repeated));
}

#[test]
fn an_offset_beyond_all_numbers() {
    let mut request = ByOffset::new();
    request.offset = Some(u64::MAX);
    let mut pager = Pager::new(request);
    next(&mut pager);
    respond(&mut pager, &item("a"));
    assert!(matches!(stop(&mut pager), PageErrorKind::Repeated));
}

#[test]
fn an_empty_page_that_reports_more() {
    let empty = r#"{"items": [], "more": true}"#;
    let mut pager = Pager::new(ByPage::new());
    next(&mut pager);
    respond(&mut pager, empty);
    assert_eq!(next(&mut pager).as_deref(), Some("/v1/items?page=2"));

    let mut pager = Pager::new(ByLast::new());
    next(&mut pager);
    respond(&mut pager, empty);
    assert!(matches!(stop(&mut pager), PageErrorKind::NoMarker));
}

#[test]
fn a_last_item_without_a_marker() {
    let mut pager = Pager::new(ByLast::new());
    next(&mut pager);
    respond(&mut pager, r#"{"items": [{"id": null}]}"#);
    let error = pager.next_request(BASE).unwrap_err();
    assert!(matches!(error.kind(), PageErrorKind::NoMarker));
    // Nothing of the page is returned again.
    assert_eq!(error.position().to_string(), "1:start:");
}

#[test]
fn a_link_without_a_query() {
    for link in ["/v1/items/page/2", "?", "#", "https://api.example.com"] {
        let mut pager = Pager::new(ByLink::new());
        next(&mut pager);
        respond(&mut pager, &marker(link));
        assert!(matches!(stop(&mut pager), PageErrorKind::UnusableLink), "{link}");
    }
}

#[test]
fn a_link_that_is_too_long() {
    let mut pager = Pager::new(ByLink::new());
    next(&mut pager);
    respond(&mut pager, &marker(&format!("?marker={}", "x".repeat(70_000))));
    assert!(matches!(stop(&mut pager), PageErrorKind::Request(_)));
}

#[test]
fn limit_of_pages() {
    let mut pager = Pager::new(ByMarker::new()).limits(PageLimits::new().pages(2));
    for page in ["a", "b"] {
        assert!(next(&mut pager).is_some());
        respond(&mut pager, &marker(page));
    }
    let error = pager.next_request(BASE).unwrap_err();
    assert_eq!(error.to_string(), "there are more than 2 pages");
    assert_eq!(error.position().to_string(), "0:marker:b");
}

#[test]
fn a_limit_of_nothing_requests_nothing() {
    let mut no_pages = Pager::new(ByMarker::new()).limits(PageLimits::new().pages(0));
    assert!(matches!(stop(&mut no_pages), PageErrorKind::TooManyPages(0)));
    let mut no_items = Pager::new(ByPage::new()).limits(PageLimits::new().items(0));
    assert!(matches!(stop(&mut no_items), PageErrorKind::TooManyItems(0)));
}

#[test]
fn limit_of_items() {
    let limits = PageLimits::new().items(2);
    let mut pager = Pager::new(ByLast::new()).limits(limits);
    for id in ["a", "b"] {
        assert!(next(&mut pager).is_some());
        respond(&mut pager, &item(id));
    }
    assert_eq!(pager.next_request(BASE).unwrap_err().to_string(), "there are more pages after 2 items");
    // A list with exactly that many items is complete.
    let mut pager = Pager::new(ByMarker::new()).limits(limits);
    next(&mut pager);
    respond(&mut pager, r#"{"items": [{"id": "a"}, {"id": "b"}]}"#);
    assert_eq!(next(&mut pager), None);
}
