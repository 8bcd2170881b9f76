//! Each way to request the next page.

use restable::pages::Pager;
use restable::{request, response, structure};

use super::{BASE, next, walk};

#[response]
pub struct Servers {
    pub servers: Vec<Server>,
    #[param(name = "servers_links")]
    pub links: Vec<Link>,
    pub next: Option<String>,
    pub page_info: Option<PageInfo>,
    pub has_more: Option<bool>,
    pub count: Option<u64>,
}

#[structure]
pub struct Server {
    pub id: String,
}

#[structure]
pub struct Link {
    pub rel: String,
    pub href: String,
}

#[structure]
pub struct PageInfo {
    pub next_marker: Option<String>,
    pub current_count: Option<u32>,
}

macro_rules! list {
    ($name:ident, $($pages:tt)*) => {
        #[request(GET "/v1/{project_id}/servers", response = Servers, pages($($pages)*))]
        pub struct $name {
            #[path]
            pub project_id: String,
            #[query]
            pub status: Option<String>,
            #[query]
            pub limit: Option<u32>,
            #[query]
            pub offset: Option<u32>,
            #[query]
            pub marker: Option<String>,
        }

        impl $name {
            fn of_two() -> Self {
                let mut request = Self::new("p".into());
                request.limit = Some(2);
                request.status = Some("a b".into());
                request
            }
        }
    };
}

list!(ByLast, items = servers, item = Server, marker = marker, last = id, limit = limit);
list!(ByMarker, items = servers, item = Server, marker = marker, next_marker = page_info?.next_marker);
list!(ByMore, items = servers, item = Server, marker = marker, last = id, more = has_more);
list!(ByOffset, items = servers, item = Server, offset = offset, limit = limit, total = count);
list!(
    ByTotalAndMore,
    items = servers,
    item = Server,
    offset = offset,
    limit = limit,
    total = count,
    full_pages,
    more = has_more
);
list!(ByPage, items = servers, item = Server, page = offset, limit = limit);
list!(ByPageFromZero, items = servers, item = Server, page = offset, first_page = 0);
list!(ByLink, items = servers, item = Server, next_link = next);
list!(ByLinks, items = servers, item = Server, next_link = links);
list!(ByFullPages, items = servers, item = Server, offset = offset, limit = limit, full_pages);

const TWO: &str = r#"{"servers": [{"id": "a"}, {"id": "b"}]}"#;
const ONE: &str = r#"{"servers": [{"id": "c"}]}"#;
const NONE: &str = r#"{"servers": []}"#;

fn with(extra: &str) -> String {
    format!(r#"{{"servers": [{{"id": "a"}}, {{"id": "b"}}], {extra}}}"#)
}

#[test]
fn marker_of_the_last_item() {
    let requests = walk(ByLast::of_two(), &[TWO, ONE, NONE]);
    assert_eq!(
        requests,
        [
            "/v1/p/servers?status=a%20b&limit=2",
            "/v1/p/servers?status=a%20b&limit=2&marker=b",
            "/v1/p/servers?status=a%20b&limit=2&marker=c",
        ]
    );
}

#[test]
fn marker_in_the_body() {
    let first = with(r#""page_info": {"next_marker": "x/y", "current_count": 2}"#);
    let requests = walk(ByMarker::of_two(), &[&first, r#"{"servers": [], "page_info": {"next_marker": "z"}}"#, ONE]);
    assert_eq!(
        requests[1..],
        ["/v1/p/servers?status=a%20b&limit=2&marker=x%2Fy", "/v1/p/servers?status=a%20b&limit=2&marker=z",]
    );
}

#[test]
fn an_empty_or_null_marker_is_none() {
    for marker in [r#""""#, "null"] {
        let first = with(&format!(r#""page_info": {{"next_marker": {marker}}}"#));
        assert_eq!(walk(ByMarker::of_two(), &[&first]).len(), 1);
    }
}

#[test]
fn more_pages_with_the_marker_of_the_last_item() {
    let requests = walk(ByMore::of_two(), &[&with(r#""has_more": true"#), &with(r#""has_more": false"#)]);
    assert_eq!(requests[1], "/v1/p/servers?status=a%20b&limit=2&marker=b");
}

#[test]
fn offset_grows_by_the_items_received() {
    // The largest page of the service has one item.
    let body = |id: u8| format!(r#"{{"servers": [{{"id": "{id}"}}]}}"#);
    let requests = walk(ByOffset::of_two(), &[&body(0), &body(1), &body(2), NONE]);
    assert_eq!(
        requests,
        [
            "/v1/p/servers?status=a%20b&limit=2",
            "/v1/p/servers?status=a%20b&limit=2&offset=1",
            "/v1/p/servers?status=a%20b&limit=2&offset=2",
            "/v1/p/servers?status=a%20b&limit=2&offset=3",
        ]
    );
}

#[test]
fn the_total_saves_the_empty_page() {
    let requests = walk(ByOffset::of_two(), &[&with(r#""count": 3"#), r#"{"servers": [{"id": "c"}], "count": 3}"#]);
    assert_eq!(requests[1], "/v1/p/servers?status=a%20b&limit=2&offset=2");
}

#[test]
fn a_service_that_reports_more_has_more_whatever_its_total() {
    let first = with(r#""count": 2, "has_more": true"#);
    let second = r#"{"servers": [{"id": "c"}], "count": 2, "has_more": true}"#;
    let requests =
        walk(ByTotalAndMore::of_two(), &[&first, second, r#"{"servers": [{"id": "d"}], "has_more": false}"#]);
    assert_eq!(requests[2], "/v1/p/servers?status=a%20b&limit=2&offset=3");
}

#[test]
fn an_offset_of_the_request_is_the_start() {
    let mut request = ByOffset::of_two();
    request.offset = Some(10);
    let requests = walk(request, &[TWO, NONE]);
    assert_eq!(requests[1], "/v1/p/servers?status=a%20b&limit=2&offset=12");
}

#[test]
fn page_numbers() {
    let requests = walk(ByPage::of_two(), &[TWO, ONE, NONE]);
    assert_eq!(
        requests,
        [
            "/v1/p/servers?status=a%20b&limit=2&offset=1",
            "/v1/p/servers?status=a%20b&limit=2&offset=2",
            "/v1/p/servers?status=a%20b&limit=2&offset=3",
        ]
    );
}

#[test]
fn page_numbers_from_zero() {
    let requests = walk(ByPageFromZero::of_two(), &[TWO, NONE]);
    assert!(requests[0].ends_with("&offset=0"), "{requests:?}");
    assert!(requests[1].ends_with("&offset=1"), "{requests:?}");
}

#[test]
fn a_page_that_is_not_full_is_the_last_if_it_is_documented() {
    assert_eq!(walk(ByFullPages::of_two(), &[TWO, ONE]).len(), 2);
    // Without a limit, no page is known to be short.
    assert_eq!(walk(ByFullPages::new("p".into()), &[TWO, ONE, NONE]).len(), 3);
}

#[test]
fn the_size_of_a_page_replaces_the_limit() {
    let mut pager = Pager::new(ByOffset::of_two()).page_size(50);
    assert_eq!(next(&mut pager).as_deref(), Some("/v1/p/servers?status=a%20b&limit=50"));
}

#[test]
fn query_of_a_link() {
    for link in [
        "/v1/p/servers?limit=2&marker=b",
        "?limit=2&marker=b",
        "servers?limit=2&marker=b#top",
        "https://api.example.com/v1/p/servers?limit=2&marker=b",
        // Behind a gateway, a service may know only its internal address.
        "http://10.0.0.1:8774/v2.1/servers?limit=2&marker=b",
        "//evil.example.com/v1/p/servers?limit=2&marker=b",
    ] {
        let requests = walk(ByLink::of_two(), &[&with(&format!(r#""next": "{link}""#)), ONE]);
        assert_eq!(requests, ["/v1/p/servers?status=a%20b&limit=2", "/v1/p/servers?limit=2&marker=b"]);
    }
}

#[test]
fn no_link_leads_to_another_host() {
    let mut pager = Pager::new(ByLink::of_two());
    next(&mut pager);
    super::respond(&mut pager, &with(r#""next": "https://user:secret@evil.example.com:81/x?marker=b""#));
    let request = pager.next_request(BASE).unwrap().unwrap();
    assert_eq!(request.uri(), "https://api.example.com/v1/p/servers?marker=b");
}

#[test]
fn characters_of_a_link_that_no_uri_contains_are_encoded() {
    let body = with(r#""next": "/servers?name=a b\"ü<>&x=%20""#);
    let requests = walk(ByLink::of_two(), &[&body, ONE]);
    assert_eq!(requests[1], "/v1/p/servers?name=a%20b%22%C3%BC%3C%3E&x=%20");
}

#[test]
fn the_link_with_the_relation_next_in_a_list() {
    let links =
        r#""servers_links": [{"rel": "self", "href": "/servers?x=1"}, {"rel": "next", "href": "/servers?marker=b"}]"#;
    let last = r#"{"servers": [], "servers_links": [{"rel": "previous", "href": "/servers?x=1"}]}"#;
    assert_eq!(walk(ByLinks::of_two(), &[&with(links), last])[1], "/v1/p/servers?marker=b");
}

#[test]
fn an_empty_page_with_a_link_is_not_the_last() {
    let empty = r#"{"servers": [], "next": "/servers?marker=b"}"#;
    assert_eq!(walk(ByLink::of_two(), &[empty, ONE]).len(), 2);
}

/// The names of a list that is the whole body.
#[response]
pub struct Names(Vec<String>);

#[request(GET "/repos/{owner}/names", response = Names, pages(items = 0, item = String, link_header))]
pub struct ListNames {
    #[path]
    pub owner: String,
    #[query]
    pub page: Option<u32>,
}

#[test]
fn link_header() {
    let next_of = |links: &[&str]| {
        let mut pager = Pager::new(ListNames::new("o".into()));
        next(&mut pager);
        let mut response = http::Response::new(r#"["a"]"#);
        for link in links {
            response.headers_mut().append("link", link.parse().unwrap());
        }
        pager.on_response(response).unwrap();
        next(&mut pager)
    };
    let second = Some("/repos/o/names?page=2".to_owned());
    for links in [
        &[
            r#"<https://api.example.com/repositories/1/names?page=2>; rel="next", <https://x.example.com/?page=9>; rel="last""#,
        ][..],
        &[r#"<?page=9>; rel="last", <?page=2>; rel="next""#],
        &[r#"<?page=9>; rel="last""#, r"<?page=2>; REL=Next"],
        &[r#"<?page=2>; title="a; rel=prev, <x>"; rel="first next""#],
        &[r#"<?page=2>;rel=next;rel=last"#],
        &[r#"<?page=2>; title="a \"; rel=prev; b="; rel="next""#],
    ] {
        assert_eq!(next_of(links), second, "{links:?}");
    }
    for links in [
        &[][..],
        &[r#"<?page=2>; rel="last""#],
        &[r#"<?page=2>"#],
        &[r#"?page=2; rel="next""#],
        &[r#"<?page=2; rel="next""#],
        &[r#"<?page=2>; title="rel=next""#],
        &[r#"<?page=2>; rel="prev"; rel="next""#],
    ] {
        assert_eq!(next_of(links), None, "{links:?}");
    }
}
