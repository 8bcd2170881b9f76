//! Numbers that JSON cannot represent: NaN and the infinities, which serde_json would write as `null`.

use std::collections::BTreeMap;

use restable::{Endpoint, RequestError, request, structure};

use super::{Anything, BASE};

#[structure]
#[derive(Default)]
struct Point {
    at: Vec<f64>,
    weight: Option<f32>,
    by_node: BTreeMap<String, f64>,
}

#[request(POST "/v1/points/{scale}", response = Anything, wrapper = "point")]
struct AddPoint {
    #[path]
    scale: f64,
    #[query]
    since: Option<f64>,
    #[header("X-Ratio")]
    ratio: Vec<f32>,
    #[param(name = "point/s")]
    points: Vec<Point>,
    #[param(rest)]
    rest: BTreeMap<String, f64>,
}

fn add() -> AddPoint {
    AddPoint { scale: 1.0, since: None, ratio: Vec::new(), points: vec![Point::default()], rest: BTreeMap::new() }
}

/// The pointer in the error.
fn pointer(endpoint: &impl Endpoint) -> String {
    match endpoint.request(BASE) {
        Err(RequestError::NotFinite { pointer }) => pointer,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_error_names_the_parameter_in_every_location() {
    assert_eq!(pointer(&AddPoint { scale: f64::NAN, ..add() }), "/scale");
    assert_eq!(pointer(&AddPoint { since: Some(f64::INFINITY), ..add() }), "/since");
    assert_eq!(pointer(&AddPoint { ratio: vec![0.5, f32::NAN], ..add() }), "/X-Ratio/1");
    assert_eq!(pointer(&AddPoint { rest: [("x".into(), f64::NAN)].into(), ..add() }), "/x");
    assert!(add().request(BASE).is_ok());
}

#[test]
fn the_pointer_leads_to_a_number_inside_a_list_a_map_or_a_structure() {
    let with = |point: Point| AddPoint { points: vec![Point::default(), point], ..add() };
    let at = vec![0.0, f64::NEG_INFINITY];
    assert_eq!(pointer(&with(Point { at, ..Point::default() })), "/point~1s/1/at/1");
    assert_eq!(pointer(&with(Point { weight: Some(f32::NAN), ..Point::default() })), "/point~1s/1/weight");
    let by_node = [("a".into(), 1.0), ("b".into(), f64::NAN)].into();
    assert_eq!(pointer(&with(Point { by_node, ..Point::default() })), "/point~1s/1/by_node/b");
}

#[test]
fn a_whole_body_and_a_form_are_refused_too() {
    #[request(PUT "/v1/series", response = Anything)]
    struct Series {
        #[param("Array of doubles", body)]
        values: Vec<f64>,
    }
    #[request(POST "/v1/rate", response = Anything, form)]
    struct Rate {
        rate: Option<f64>,
    }
    assert_eq!(pointer(&Series { values: vec![1.0, f64::NAN] }), "/values/1");
    assert_eq!(pointer(&Rate { rate: Some(f64::NAN) }), "/rate");
}

#[test]
fn the_message_states_the_problem_and_quotes_no_value() {
    let error = AddPoint { scale: f64::NAN, ..add() }.request(BASE).unwrap_err();
    assert_eq!(error.to_string(), "the parameter at /scale is NaN or infinite");
}

#[test]
fn null_is_sent_in_a_body_for_an_option_that_holds_none() {
    #[request(PATCH "/v1/rack", response = Anything)]
    struct UpdateRack {
        #[query]
        since: Option<Option<i64>>,
        note: Option<Option<String>>,
        owner: Option<Option<String>>,
    }
    let update = UpdateRack { since: Some(None), note: Some(None), owner: None };
    let request = update.request(BASE).unwrap();
    assert_eq!(request.body(), br#"{"note":null}"#);
    assert_eq!(request.uri().query(), None, "a query has no null");
}
