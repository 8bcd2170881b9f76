//! Pages with tables that describe the content of a text, the entries of a map, and objects that no row mentions.

use restable::{Described as _, Endpoint as _};

// Formatted with rustfmt's defaults, not with the settings of this repository.
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/ferries/service.rs"]
mod service;

use service::{chartering_a_ferry, showing_a_ferry};

fn names(table: &restable::Table) -> Vec<&str> {
    table.parameters().map(|parameter| parameter.name).collect()
}

#[test]
fn the_parts_of_a_text_are_no_fields_of_the_response() {
    let body = r#"{"ferry": {
        "id": "f1", "description": "{\"DECKS\":2}", "conditions": "CALM",
        "crew": [{"sailor": "Tom"}], "labels": {"colour": "red"}
    }}"#;
    let response = showing_a_ferry::ShowFerryResponse::decode(200, (), body).unwrap();
    assert_eq!(names(showing_a_ferry::ShowFerryResponse::TABLE), ["ferry"]);
    let ferry = response.ferry.unwrap();
    assert_eq!(ferry.description.as_deref(), Some(r#"{"DECKS":2}"#));
    assert_eq!((ferry.crew[0].sailor.as_deref(), ferry.labels["colour"].as_str()), (Some("Tom"), "red"));
}

#[test]
fn a_request_has_an_object_that_a_heading_names_and_the_example_shows() {
    let route = chartering_a_ferry::Route::new("north".into());
    let mut charter = chartering_a_ferry::CharterFerry::new("summer".into(), route);
    charter.settings = vec!["ferry.speed=12".into()];
    let request = charter.request("https://api.example.com").unwrap();
    assert_eq!(request.body(), br#"{"name":"summer","settings":["ferry.speed=12"],"route":{"from":"north"}}"#);
    assert_eq!(names(chartering_a_ferry::CharterFerryResponse::TABLE), ["id"]);
}
