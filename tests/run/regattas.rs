//! Pages whose tables leave out types and references, decoded and sent by what the generator makes of them.

use restable::{Endpoint as _, JobId};

// Formatted with rustfmt's defaults, not with the settings of this repository.
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/regattas/service.rs"]
mod service;

use service::{judging_a_race, starting_a_race, watching_a_race};

#[test]
fn a_row_without_a_documented_type_has_that_of_its_example_or_of_its_values() {
    let mut race = starting_a_race::StartRace::new("r-1".into(), 3);
    race.signal = Some(starting_a_race::Signal::Horn);
    race.postponed = Some(true);
    race.class = Some(starting_a_race::Class::Yachts);
    race.boats = vec!["a".into()];
    let request = race.request("https://api.example.com").unwrap();
    assert_eq!(request.uri().query(), Some("signal=HORN&postponed=true&class=2"));
    assert_eq!(request.body(), br#"{"laps":3,"boats":["a"]}"#);

    let body = r#"{"workflowId": "w-1", "wind": "NNE", "recalled": true}"#;
    let started = starting_a_race::StartRaceResponse::decode(200, (), body).unwrap();
    assert_eq!((started.wind.as_deref(), started.recalled), (Some("NNE"), Some(true)));
    assert_eq!(started.workflow_id.as_ref().map(JobId::as_str), Some("w-1"));
}

#[test]
fn the_rows_of_a_table_stay_together_if_the_example_has_only_some_of_them() {
    let body = r#"{"winds": {"gusts": {"buoy 1": [{"time": 1, "knots": 21, "remark": "wild"}]}}}"#;
    let watched = watching_a_race::WatchRaceResponse::decode(200, (), body).unwrap();
    let winds = watched.winds.unwrap();
    let [gust] = winds.gusts["buoy 1"].as_slice() else { panic!("{winds:?}") };
    assert_eq!((gust.knots, gust.remark.as_deref()), (Some(21), Some("wild")));
}

#[test]
fn a_duration_with_the_name_of_a_time_is_text() {
    let body = r#"{"result": "LOST", "gap_time": "0.03 s", "end_time": "2024-05-01T12:00:00Z"}"#;
    let judged = judging_a_race::JudgeRaceResponse::decode(200, (), body).unwrap();
    assert_eq!(judged.result, Some(judging_a_race::ResultItem::Lost));
    assert_eq!(judged.gap_time.as_deref(), Some("0.03 s"));
    assert!(judged.end_time.unwrap().instant().is_ok());
}

#[test]
fn an_object_with_several_tables_takes_the_fields_of_one_of_them() {
    use service::launching_a_boat::{Boat, LaunchBoat};
    let mut boat = Boat::new("Gull".into());
    boat.copy_of = Some("b-1".into());
    let request = LaunchBoat::new(boat).request("https://api.example.com").unwrap();
    assert_eq!(request.body(), br#"{"boat":{"name":"Gull","copyOf":"b-1"}}"#);
}
