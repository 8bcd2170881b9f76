//! Flat tables whose example shows only some of their rows, decoded and sent by what the generator makes of them.

use restable::Endpoint as _;

// Formatted with rustfmt's defaults, not with the settings of this repository.
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/marinas/service.rs"]
mod service;

use service::{closing_a_berth, listing_berths};

#[test]
fn rows_that_no_element_of_the_example_shows_are_in_the_list_before_them() {
    let body = r#"{"berths": [{"number": 1, "boat": "Swan", "owner": "Anna", "remark": "narrow"}], "count": 1}"#;
    let listed = listing_berths::ListBerthsResponse::decode(200, (), body).unwrap();
    let [berth] = listed.berths.as_slice() else { panic!("{listed:?}") };
    assert_eq!((berth.boat.as_deref(), berth.owner.as_deref()), (Some("Swan"), Some("Anna")));
    assert_eq!((berth.remark.as_deref(), listed.count), (Some("narrow"), Some(1)));
}

#[test]
fn a_key_and_its_value_are_in_the_object_before_them() {
    let mut listing = listing_berths::ListBerths::new();
    listing.project_id = Some("p".into());
    listing.matches = vec![listing_berths::Match::new("name".into(), "swan".into())];
    let request = listing.request("https://api.example.com").unwrap();
    assert_eq!(request.body(), br#"{"matches":[{"key":"name","value":"swan"}]}"#);
}

#[test]
fn the_rows_of_an_error_are_no_fields_of_a_response() {
    fn answers_nothing(_: &impl restable::Endpoint<Response = ()>) {}
    answers_nothing(&closing_a_berth::CloseBerth::new(3));
}
