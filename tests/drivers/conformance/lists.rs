//! Lists in pages.

use restable::client::{CallError, Service};
use restable::pages::{PageError, PageErrorKind, PageLimits, Pager};
use restable::retry::RetryPolicy;
use restable::{Microversion, RequestError};
use restable_driver_tests::{Driver, ListServers, Listed, Reply, Server};

use crate::{client, service};

const FIRST: &str = r#"{"servers": [{"id": "a"}, {"id": "b"}], "next": "https://elsewhere.example.com/v1/servers?marker=b"}"#;
const EMPTY: &str = r#"{"servers": [], "next": "/v1/servers?marker=b2"}"#;
const LAST: &str = r#"{"servers": [{"id": "c"}]}"#;

fn list() -> Pager<ListServers> {
    Pager::new(ListServers::new())
}

fn ids(listed: &Listed) -> Vec<&str> {
    listed.items.iter().map(|server| server.id.as_str()).collect()
}

fn lines(server: &Server) -> Vec<String> {
    server.received().iter().map(|request| request.line.clone()).collect()
}

pub fn all_items_of_all_pages<D: Driver>() {
    let server = Server::start([FIRST, EMPTY, LAST].map(|body| Reply::new(200, body)));
    let listed = client::<D>(&server).items(list().page_size(2), usize::MAX);
    assert!(listed.error.is_none(), "{:?}", listed.error);
    assert_eq!(ids(&listed), ["a", "b", "c"]);
    assert!(listed.position.is_end());
    assert_eq!(lines(&server), [
        "GET /v1/servers?limit=2",
        "GET /v1/servers?marker=b",
        "GET /v1/servers?marker=b2",
    ]);
    assert!(server.received().iter().all(|request| request.header("x-auth-token") == Some("t-1")));
}

pub fn pages_with_all_their_parameters<D: Driver>() {
    let server = Server::start([FIRST, LAST].map(|body| Reply::new(200, body)));
    let (pages, error) = client::<D>(&server).pages(list());
    assert!(error.is_none());
    let next: Vec<_> = pages.iter().map(|page| page.next.is_some()).collect();
    assert_eq!(next, [true, false]);
}

pub fn an_item_that_is_not_needed_requests_no_page<D: Driver>() {
    let server = Server::start([FIRST, LAST].map(|body| Reply::new(200, body)));
    let listed = client::<D>(&server).items(list(), 2);
    assert_eq!(ids(&listed), ["a", "b"]);
    assert_eq!(server.received().len(), 1);
}

pub fn a_list_continues_inside_of_a_page<D: Driver>() {
    let server = Server::start([FIRST, FIRST, LAST].map(|body| Reply::new(200, body)));
    let client = client::<D>(&server);
    let begun = client.items(list(), 1);
    assert_eq!(ids(&begun), ["a"]);
    let stored = begun.position.to_string();
    let listed = client.items(list().resume(stored.parse().expect("a position")), usize::MAX);
    assert_eq!(ids(&listed), ["b", "c"]);
}

pub fn an_error_keeps_the_position<D: Driver>() {
    let failure = Reply::new(503, r#"{"error_code": "A.1", "error_msg": "busy"}"#);
    let server = Server::start([Reply::new(200, FIRST), failure, Reply::new(200, LAST)]);
    let client = D::new(service(&server.base).retry(RetryPolicy::none()));
    let listed = client.items(list(), usize::MAX);
    assert_eq!(ids(&listed), ["a", "b"]);
    let error = listed.error.expect("the failure of the second page");
    assert!(error.call().is_some_and(|call| call.is_code("A.1")), "{error}");
    assert_eq!(error.position(), &listed.position);

    let rest = client.items(list().resume(error.position().clone()), usize::MAX);
    assert_eq!(ids(&rest), ["c"]);
    assert_eq!(lines(&server), ["GET /v1/servers", "GET /v1/servers?marker=b", "GET /v1/servers?marker=b"]);
}

pub fn a_lost_connection_keeps_the_position<D: Driver>() {
    let server = Server::start([Reply::new(200, FIRST), Reply::Dropped]);
    let listed = client::<D>(&server).items(list(), usize::MAX);
    let error = listed.error.expect("no response to the second page");
    assert!(matches!(error.kind(), PageErrorKind::Call(CallError::Connection(_))), "{error:?}");
    assert_eq!(error.position().to_string(), "0:link:marker=b");
}

pub fn an_endless_list_ends<D: Driver>() {
    let server = Server::start([Reply::new(200, FIRST)]);
    let listed = client::<D>(&server).items(list(), usize::MAX);
    assert!(matches!(listed.error.expect("an endless list").kind(), PageErrorKind::Repeated));
    assert_eq!(server.received().len(), 2);

    let listed = client::<D>(&server).items(list().limits(PageLimits::new().pages(1)), usize::MAX);
    assert!(matches!(listed.error.expect("a limit").kind(), PageErrorKind::TooManyPages(1)));
}

pub fn a_filter_of_a_later_microversion_is_not_sent<D: Driver>() {
    let server = Server::start([Reply::new(200, LAST)]);
    let client = |minor| D::new(Service::new(&server.base).microversion("compute", Microversion::new(2, minor)));
    let mut list = ListServers::new();
    list.locked = Some(true);
    let listed: Listed = client(82).items(Pager::new(list), usize::MAX);
    let kind = listed.error.map(PageError::into_kind).expect("a filter that the version does not have");
    assert!(matches!(kind, PageErrorKind::Request(RequestError::Microversion { .. })), "{kind:?}");
    assert!(server.received().is_empty());

    assert_eq!(ids(&client(83).items(self::list(), usize::MAX)), ["c"]);
    assert_eq!(server.received()[0].header("openstack-api-version"), Some("compute 2.83"));
}
