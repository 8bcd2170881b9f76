//! Parameters of the body and of a header that request the next page.

use restable::pages::Pager;
use restable::{request, response, structure};

use super::BASE;

#[response]
pub struct Found {
    pub data: Option<Data>,
}

#[structure]
pub struct Data {
    pub items: Option<Vec<Item>>,
    pub total: u64,
}

#[structure]
pub struct Item {
    pub id: u64,
}

#[request(POST "/v1/search", response = Found, wrapper = "query",
    pages(items = data?.items, item = Item, page = page_no, limit = limit, total = data?.total))]
pub struct Search {
    pub name: String,
    pub page_no: Option<u32>,
    pub limit: u32,
}

#[test]
fn page_number_in_the_body() {
    let mut pager = Pager::new(Search::new("web".into(), 2));
    let body = |pager: &mut Pager<Search>| {
        let request = pager.next_request(BASE).unwrap().unwrap();
        String::from_utf8(request.into_body()).unwrap()
    };
    assert_eq!(body(&mut pager), r#"{"query":{"name":"web","page_no":1,"limit":2}}"#);
    super::respond(&mut pager, r#"{"data": {"items": [{"id": 1}, {"id": 2}], "total": 3}}"#);
    assert_eq!(pager.total(), Some(3));
    assert_eq!(body(&mut pager), r#"{"query":{"name":"web","page_no":2,"limit":2}}"#);
    assert_eq!(super::respond(&mut pager, r#"{"data": {"items": [{"id": 3}], "total": 3}}"#), 1);
    assert!(pager.next_request(BASE).unwrap().is_none());
    assert_eq!((pager.pages(), pager.items()), (2, 3));
}

#[request(GET "/v1/items", response = Found, pages(items = data?.items, item = Item, marker = after, last = id))]
pub struct ListAfter {
    #[header("X-After")]
    pub after: Option<u64>,
}

#[test]
fn marker_in_a_header() {
    let mut pager = Pager::new(ListAfter::new());
    assert!(pager.next_request(BASE).unwrap().unwrap().headers().get("x-after").is_none());
    super::respond(&mut pager, r#"{"data": {"items": [{"id": 1}, {"id": 7}], "total": 3}}"#);
    assert_eq!(pager.next_request(BASE).unwrap().unwrap().headers()["x-after"], "7");
    // A missing structure has no items.
    assert_eq!(super::respond(&mut pager, "{}"), 0);
    assert!(pager.next_request(BASE).unwrap().is_none());
}
