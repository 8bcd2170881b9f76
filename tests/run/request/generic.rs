//! Generic types as arguments of the attributes.

use restable::{Described, Endpoint, JobId, Presence, request, response};

#[response]
struct Two<A, B> {
    a: A,
    b: B,
}

#[request(GET "/v1/pairs", response = Two<String, Vec<Two<u8, String>>>, docs = "https://docs.example.com/pairs", page = "list.html")]
struct ListPairs;

#[response(job(state = state))]
struct Job<T> {
    state: String,
    result: Option<T>,
}

#[request(GET "/v1/{kind}/jobs/{id}", response = Job<Two<String, T>>)]
struct ShowJob<K, T> {
    #[path]
    id: String,
    #[path]
    kind: K,
    #[query]
    of: Option<T>,
}

#[response]
struct Started {
    #[param("String", status = ShowJob<String, u8>, mandatory, name = "task_id")]
    job: JobId,
}

#[test]
fn a_response_with_two_type_arguments_is_decoded_as_it_is() {
    let answer = http::Response::new(r#"{"a":"x","b":[{"a":1,"b":"y"}]}"#);
    let pair = ListPairs::decode(answer).unwrap();
    assert_eq!((pair.a.as_str(), pair.b[0].a, pair.b[0].b.as_str()), ("x", 1, "y"));
}

#[test]
fn the_keys_after_a_type_with_a_comma_count() {
    assert_eq!(ListPairs::TABLE.page, Some("https://docs.example.com/pairs/list.html"));
    let row = <Started as Described>::TABLE.parameters().next().unwrap();
    assert_eq!((row.name, row.presence), ("task_id", Presence::Mandatory));
}

#[test]
fn a_job_is_queried_by_a_request_with_two_type_arguments() {
    let started = Started::decode(202, (), br#"{"task_id":"j-1"}"#).unwrap();
    let show: ShowJob<String, u8> = ShowJob::new(started.job().id().to_string(), "bms".into());
    assert_eq!(super::url(&show), format!("{}/v1/bms/jobs/j-1", super::BASE));
    let job = ShowJob::<String, u8>::decode(http::Response::new(r#"{"state":"done","result":{"a":"x","b":7}}"#));
    assert_eq!(job.unwrap().result.map(|pair| (pair.a, pair.b)), Some(("x".to_owned(), 7)));
}
