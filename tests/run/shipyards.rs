//! Bodies that break other bindings of `OpenStack`'s APIs, decoded by what the generator makes of the documented rows: `null`
//! for a list, text for an object, an object for text, an object that no table lists, and types that change with the version.

use restable::{Endpoint as _, MaybeUndefined};
use serde_json::json;

// Formatted with rustfmt's defaults, not with the settings of this repository.
#[rustfmt::skip]
#[path = "../../bindgen/tests/openstack/shipyards/expected/service.rs"]
mod service;

use service::{build_ship, change_ship, list_cranes, list_hooks_of_a_side, list_ships, show_crane, show_ship};

fn ship(changes: &[(&str, serde_json::Value)]) -> show_ship::Ship {
    let text = include_str!("../../bindgen/tests/openstack/shipyards/samples/ship-show-resp.json");
    let mut body: serde_json::Value = serde_json::from_str(text).unwrap();
    for (name, value) in changes {
        body["ship"][*name] = value.clone();
    }
    show_ship::ShowShipResponse::decode(200, [("", ""); 0], &body.to_string()).unwrap().ship
}

#[test]
fn a_null_for_a_list_leaves_the_other_fields_as_they_are() {
    let ship = ship(&[("trusted_seals", json!(null))]);
    assert_eq!((ship.trusted_seals.len(), ship.hull.length), (0, 12.5));
    assert_eq!(ship.links[0].rel.as_deref(), Some("self"));
}

#[test]
fn an_empty_text_for_an_object_is_an_object_without_members() {
    assert!(ship(&[("engine", json!(""))]).engine.is_empty());
    assert_eq!(ship(&[]).engine["power"], 40);
}

#[test]
fn an_object_that_is_documented_as_text_is_a_map() {
    let body = r#"[{"crane_name": "a", "zone": "b", "moorings": {"left": {"depth": 3}, "bow": {"depth": 4}}},
                   {"crane_name": "c", "zone": "d", "moorings": null}]"#;
    let cranes = list_cranes::ListCranesResponse::decode(200, [("", ""); 0], body).unwrap();
    assert_eq!(cranes.0[0].moorings["bow"].depth, Some(4));
    assert!(cranes.0[1].moorings.is_empty());
}

#[test]
fn rows_are_in_the_object_that_only_the_example_shows() {
    let body = r#"{"crane": [{"resource": {"zone": "a", "load": 4}}, {"resource": {"zone": "b", "load": 2}}]}"#;
    let crane = show_crane::ShowCraneResponse::decode(200, [("", ""); 0], body).unwrap();
    let loads: Vec<_> = crane.crane.iter().map(|part| part.resource.load).collect();
    assert_eq!(loads, [4, 2]);
}

#[test]
fn one_type_reads_the_answers_of_all_versions() {
    let read = |body: &str| list_ships::ListShipsResponse::decode(200, [("", ""); 0], body).unwrap();
    let new = read(r#"{"ships": [{"id": "7c1e", "name": "Anna"}], "count": 7}"#);
    let old = read(r#"{"ships": [{"id": 12, "name": "Anna"}]}"#);
    assert_eq!((&new.ships[0].id, &old.ships[0].id), (&json!("7c1e"), &json!(12)));
    assert_eq!((new.count, old.count), (Some(7), None));
    // Before 2.53 a ship has no seals and no text for its ID.
    let body = r#"{"ship": {"name": "Anna", "hull": {"length": 3}, "engine": {}, "launched": null, "rig": "yawl",
                            "notes": {}, "tags": [], "links": [], "flag": true, "flags": []}}"#;
    let ship = show_ship::ShowShipResponse::decode(200, [("", ""); 0], body).unwrap().ship;
    assert_eq!((ship.id, ship.launched, ship.flag), (None, None, Some(true)));
    assert_eq!(ship.rig, show_ship::ShipRig::Other("yawl".to_owned()));
}

#[test]
fn a_key_that_the_caller_chooses_is_the_key_of_a_map() {
    let hooks =
        list_hooks_of_a_side::ListHooksOfSideResponse::decode(200, [("", ""); 0], r#"{"right": [{"size": 3}]}"#);
    assert_eq!(hooks.unwrap().0["right"][0].size, 3);
}

#[test]
fn an_answer_without_an_example_has_the_envelope_of_a_similar_one() {
    let body = r#"{"ship": {"id": "7c1e", "name": "Anna", "launched": null}}"#;
    let built = build_ship::BuildShipResponse::decode(201, [("", ""); 0], body).unwrap();
    assert_eq!(built.ship.name, "Anna");
}

#[test]
fn a_caller_sends_null_where_the_page_gives_it_a_meaning() {
    let mut change = change_ship::ChangeShip::new("7c1e".to_owned());
    change.name = MaybeUndefined::Null;
    let sent = change.request("https://ships.example.com").unwrap();
    assert_eq!(sent.body(), br#"{"ship":{"name":null}}"#);
}
