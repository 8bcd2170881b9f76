//! Parameters of the body and of a header that request the next page.

use proptest::prelude::*;
use restable::pages::{Paged, Pager, Position};
use restable::{request, response, structure};
use serde_json::{Value, json};

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

/// A list whose next page and size are requested by a body with fields of this type.
macro_rules! by_body {
    ($name:ident, $ty:ty, $($pages:tt)*) => {
        #[request(POST "/v1/search", response = Found,
            pages(items = data?.items, item = Item, limit = size, $($pages)*))]
        pub struct $name {
            pub at: $ty,
            pub size: $ty,
        }

        impl $name {
            fn at(at: $ty) -> Pager<Self> {
                Pager::new(Self { at, size: Default::default() }).page_size(2)
            }
        }
    };
}

by_body!(ByTextOffset, Option<String>, offset = at);
by_body!(ByOffset, Option<i32>, offset = at);
by_body!(ByOpenOffset, Value, offset = at);
by_body!(ByTextPage, String, page = at);
by_body!(ByTextMarker, Option<String>, marker = at, last = id);
by_body!(ByMarker, Option<u64>, marker = at, last = id);
by_body!(BySignedMarker, i64, marker = at, last = id);
by_body!(ByFloatMarker, Option<f64>, marker = at, last = id);
by_body!(ByOpenMarker, Value, marker = at, last = id);

/// The body of the request of a position.
fn body_at<E: Paged>(pager: Pager<E>, position: Position) -> Value {
    let request = pager.resume(position).next_request(BASE).unwrap().unwrap();
    serde_json::from_slice(request.body()).unwrap()
}

/// The body of the request after a page with the ids 1 and 7.
fn second_body<E: Paged>(mut pager: Pager<E>) -> Value {
    pager.next_request(BASE).unwrap();
    super::respond(&mut pager, r#"{"data": {"items": [{"id": 1}, {"id": 7}], "total": 3}}"#);
    serde_json::from_slice(pager.next_request(BASE).unwrap().unwrap().body()).unwrap()
}

#[test]
fn an_offset_and_a_size_have_the_type_of_their_fields() {
    assert_eq!(second_body(ByTextOffset::at(None)), json!({"at": "2", "size": "2"}));
    assert_eq!(second_body(ByOffset::at(None)), json!({"at": 2, "size": 2}));
    assert_eq!(second_body(ByTextPage::at("1".into())), json!({"at": "2", "size": "2"}));
}

#[test]
fn a_marker_has_the_type_of_its_field() {
    assert_eq!(second_body(ByTextMarker::at(None)), json!({"at": "7", "size": "2"}));
    assert_eq!(second_body(ByMarker::at(None)), json!({"at": 7, "size": 2}));
    assert_eq!(second_body(BySignedMarker::at(-4)), json!({"at": 7, "size": 2}));
}

#[test]
fn an_open_field_keeps_the_type_of_its_value() {
    assert_eq!(second_body(ByOpenOffset::at(json!(0)))["at"], 2);
    assert_eq!(second_body(ByOpenOffset::at(json!("0")))["at"], "2");
    assert_eq!(second_body(ByOpenMarker::at(json!(0)))["at"], 7);
    assert_eq!(second_body(ByOpenMarker::at(json!("0")))["at"], "7");
}

#[test]
fn a_marker_that_is_no_number_is_text_in_every_field() {
    for marker in ["a", "007", "1e3", "-", " 7", "+7", "99999999999999999999999"] {
        assert_eq!(body_at(ByMarker::at(None), Position::marker(marker))["at"], marker);
        assert_eq!(body_at(ByFloatMarker::at(None), Position::marker(marker))["at"], marker);
    }
    assert_eq!(body_at(ByFloatMarker::at(None), Position::marker("1.5"))["at"], 1.5);
}

proptest! {
    #[test]
    fn any_number_is_written_as_the_type_of_its_field(number: u64, signed: i64, text: String) {
        let digits = number.to_string();
        prop_assert_eq!(&body_at(ByOffset::at(None), Position::number(number))["at"], number);
        prop_assert_eq!(&body_at(ByTextOffset::at(None), Position::number(number))["at"], digits.as_str());
        prop_assert_eq!(&body_at(ByMarker::at(None), Position::marker(digits.as_str()))["at"], number);
        prop_assert_eq!(&body_at(ByTextMarker::at(None), Position::marker(digits.as_str()))["at"], digits.as_str());
        prop_assert_eq!(&body_at(BySignedMarker::at(0), Position::marker(signed.to_string()))["at"], signed);
        prop_assert_eq!(&body_at(ByTextMarker::at(None), Position::marker(text.as_str()))["at"], text.as_str());
    }
}
