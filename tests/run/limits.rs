//! The number of elements that a body may have.

use std::collections::{BTreeMap, HashMap};

use restable::{Limits, Response, ResponseError, response, structure};
use serde_json::{Map, Value};

#[structure]
#[derive(Debug)]
struct Disk {
    name: Option<String>,
    parts: Vec<i64>,
}

/// Every kind of collection.
#[response]
#[derive(Debug)]
struct Shelf {
    disks: Vec<Disk>,
    grid: Option<Vec<Vec<i64>>>,
    sorted: BTreeMap<String, i64>,
    hashed: Option<HashMap<String, Disk>>,
    open: Value,
    #[param(serde)]
    own: Option<Vec<u8>>,
    #[param(rest)]
    rest: Map<String, Value>,
}

fn decode(most: usize, body: &str) -> Result<Shelf, ResponseError> {
    Shelf::decode_with_limits(Limits::new().elements(most), 200, (), body)
}

/// Whether the body has exactly this many elements, and where the last one is.
fn check(count: usize, pointer: &str, body: &str) {
    decode(count, body).unwrap_or_else(|error| panic!("{body}: {error}"));
    let error = decode(count - 1, body).expect_err(body);
    let ResponseError::Malformed(malformed) = &error else { panic!("{error}") };
    assert_eq!(malformed.pointer(), pointer, "{body}");
    let reason = format!(
        "the lists and maps of the body have more than {} elements; `Service::element_limit` or `Limits::elements` raises \
         the limit",
        count - 1
    );
    assert_eq!(malformed.reason(), reason);
    assert_eq!(malformed.line(), 1);
}

#[test]
fn elements_of_all_lists_and_maps_count_together() {
    check(3, "/disks/2", r#"{"disks": [{}, {}, {}]}"#);
    check(5, "/disks/1/parts/1", r#"{"disks": [{"parts": [1]}, {"parts": [1, 2]}]}"#);
    check(6, "/grid/1/2", r#"{"grid": [[1], [1, 2, 3]]}"#);
    check(2, "/sorted/b", r#"{"sorted": {"a": 1, "b": 2}}"#);
    check(3, "/hashed/a/parts/1", r#"{"hashed": {"a": {"parts": [1, 2]}}}"#);
    check(2, "/y", r#"{"x": 1, "y": {}}"#);
    check(3, "/x", r#"{"disks": [{}], "sorted": {"a": 1}, "x": null}"#);
}

#[test]
fn elements_of_open_values_count() {
    check(4, "/open", r#"{"open": [1, [], {"a": 1}]}"#);
    check(5, "/open", r#"{"open": {"a": [true, null], "b": {"c": "d,e"}}}"#);
    check(3, "/x", r#"{"x": [1, 2]}"#);
}

#[test]
fn what_is_not_kept_and_what_serde_reads_does_not_count() {
    #[response]
    #[derive(Debug)]
    struct One {
        #[param(serde)]
        own: Vec<u8>,
    }

    decode(0, r#"{"own": [1, 2, 3], "disks": [], "sorted": {}, "open": []}"#).unwrap();
    let body = r#"{"own": [1, 2, 3], "unknown": [1, {"a": 2}]}"#;
    assert_eq!(One::decode_with_limits(Limits::new().elements(0), 200, (), body).unwrap().own, [1, 2, 3]);
}

#[test]
fn a_root_list_and_a_root_map_count_too() {
    #[response]
    #[derive(Debug)]
    struct Names(Vec<String>);

    #[response]
    #[derive(Debug)]
    struct Sizes(BTreeMap<String, i64>);

    let two = Limits::new().elements(2);
    assert!(Names::decode_with_limits(two, 200, (), r#"["a", "b"]"#).is_ok());
    assert!(Names::decode_with_limits(two, 200, (), r#"["a", "b", "c"]"#).is_err());
    assert!(Sizes::decode_with_limits(two, 200, (), r#"{"a": 1, "b": 1}"#).is_ok());
    assert!(Sizes::decode_with_limits(two, 200, (), r#"{"a": 1, "b": 1, "c": 1}"#).is_err());
}

#[test]
fn the_default_is_everywhere_and_far_away() {
    let body = |count: usize| format!(r#"{{"disks": [{}{{}}]}}"#, "{},".repeat(count - 1));
    let (whole, more) = (body(Limits::ELEMENTS), body(Limits::ELEMENTS + 1));
    assert_eq!(Shelf::decode(200, (), &whole).unwrap().disks.len(), Limits::ELEMENTS);
    for error in [Shelf::decode(200, (), &more).unwrap_err(), Shelf::decode_body(&more).unwrap_err()] {
        assert!(error.to_string().contains("more than 250000 elements"), "{error}");
    }
    assert_eq!(serde_json::from_str::<Shelf>(&whole).unwrap().disks.len(), Limits::ELEMENTS);
    let error = serde_json::from_str::<Shelf>(&more).unwrap_err();
    assert!(error.to_string().contains("more than 250000 elements"), "{error}");
}

#[test]
fn an_endpoint_takes_the_limits_from_the_extensions_of_the_answer() {
    use restable::{Endpoint as _, request};

    #[request(GET "/shelf", response = Shelf)]
    struct ShowShelf;

    let mut answer = http::Response::new(r#"{"disks": [{}, {}]}"#);
    assert!(ShowShelf::decode(answer.clone()).is_ok());
    answer.extensions_mut().insert(Limits::new().elements(1));
    assert!(ShowShelf::decode(answer).is_err());
}

#[test]
fn a_poller_has_limits_too() {
    use restable::job::{Next, PollPolicy, Poller};
    use std::time::Duration;

    #[response(job(state = status))]
    #[derive(Debug)]
    struct Job {
        status: String,
        disks: Vec<Disk>,
    }

    let poller = Poller::<Job>::new("j-1".parse().unwrap(), PollPolicy::without_timeout().tolerance(0), Duration::ZERO);
    let mut poller = poller.limits(Limits::new().elements(1));
    poller.on_response(Duration::ZERO, 200, (), r#"{"status": "SUCCESS", "disks": [{}, {}]}"#);
    let Next::Failed(error) = poller.next(Duration::ZERO) else { panic!("too many") };
    assert!(error.to_string().contains("more than 1 elements"), "{error}");
}

/// One of two lists, which the reader of a serde format keeps in memory and reads for each variant.
#[structure(untagged)]
#[derive(Debug)]
enum Numbers {
    Bytes(Vec<u8>),
    Floats(Vec<f64>),
}

#[test]
fn elements_that_are_read_for_several_variants_count_once() {
    let most = Limits::ELEMENTS;
    let fits = format!("[{}0.5]", "1,".repeat(most - 1));
    assert!(matches!(serde_json::from_str(&fits), Ok(Numbers::Floats(floats)) if floats.len() == most));
    let more = format!("[{}1]", "1,".repeat(most));
    let error = serde_json::from_str::<Numbers>(&more).map(drop).unwrap_err();
    assert!(error.to_string().contains("more than 250000 elements"), "{error}");
}

/// Unknown parameters in an object that two structures share.
#[structure]
#[derive(Debug)]
struct Crate {
    #[param(flatten)]
    disk: Disk,
    #[param(rest)]
    rest: Map<String, Value>,
}

#[test]
fn unknown_parameters_of_a_shared_object_count() {
    let body = |count: usize| {
        let members: Vec<_> = (0..count).map(|at| format!(r#""x{at}": 1"#)).collect();
        format!("{{{}}}", members.join(","))
    };
    assert_eq!(serde_json::from_str::<Crate>(&body(Limits::ELEMENTS)).unwrap().rest.len(), Limits::ELEMENTS);
    let error = serde_json::from_str::<Crate>(&body(Limits::ELEMENTS + 1)).map(drop).unwrap_err();
    assert!(error.to_string().contains("more than 250000 elements"), "{error}");
}
