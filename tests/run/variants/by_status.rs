//! Responses whose variant depends on the status.

use restable::job::Job;
use restable::{Endpoint as _, JobId, Status, request, response};

#[response]
enum Resized {
    /// The request was only checked.
    #[status(200)]
    Checked(Check),
    #[status(202, 204..=206)]
    Started(Task),
}

#[response]
struct Check {
    #[param("Boolean", mandatory)]
    possible: bool,
    #[header("X-Quota")]
    quota: Option<u32>,
}

#[response]
struct Task {
    #[param("String", mandatory, status = ShowJob)]
    job_id: JobId,
    #[status]
    status: Status,
}

#[request(GET "/v1/jobs/{job_id}", response = Details)]
struct ShowJob {
    #[path]
    job_id: JobId,
}

#[response(job(state = status))]
struct Details {
    status: String,
}

#[request(POST "/v1/servers/{server_id}/resize", response = Resized)]
struct Resize {
    #[path]
    server_id: String,
}

#[test]
fn the_status_decides_which_variant_it_is() {
    let checked = Resized::decode(200, [("X-Quota", "7")], r#"{"possible": true}"#).unwrap();
    assert!(matches!(checked, Resized::Checked(Check { possible: true, quota: Some(7) })));
    for status in [202, 204, 206] {
        let started = Resized::decode(status, (), r#"{"job_id": "j-1"}"#).unwrap();
        let Resized::Started(task) = started else { panic!("{status}") };
        assert_eq!(task.status, Status::from(status));
        let _: Job<ShowJob> = task.job();
    }
    let answer = http::Response::builder().status(202).body(r#"{"job_id": "j-1"}"#).unwrap();
    assert!(matches!(Resize::decode(answer).unwrap(), Resized::Started(_)));
}

#[test]
fn the_body_of_another_variant_does_not_fit() {
    let error = Resized::decode(200, (), r#"{"job_id": "j-1"}"#).err().unwrap().to_string();
    assert!(error.contains("the body does not fit Check"), "{error}");
}

#[test]
fn a_failure_is_an_abnormal_response() {
    let refused = r#"{"error": {"code": "E.1", "message": "locked"}}"#;
    assert!(Resized::decode(409, (), refused).is_err_and(|error| error.is_code("E.1")));
    assert!(Named::decode(409, (), refused).is_err_and(|error| error.is_code("E.1")));
}

#[test]
fn a_status_without_a_variant_is_an_error() {
    let error = Resized::decode(201, (), r#"{"possible": true}"#).err().unwrap();
    assert_eq!(error.to_string(), "the response does not fit Resized: no variant has the status 201");
    assert_eq!(error.status(), Some(Status::from(201)));
}

#[response]
enum Named {
    #[status(200)]
    Item(Check),
    Other(Nothing),
}

#[response]
struct Nothing;

#[test]
fn a_variant_named_other_has_every_other_status() {
    assert!(matches!(Named::decode(204, (), "").unwrap(), Named::Other(Nothing)));
    assert!(matches!(Named::decode(202, (), "<html>").unwrap(), Named::Other(Nothing)));
    assert!(matches!(Named::decode(200, (), r#"{"possible": false}"#).unwrap(), Named::Item(_)));
}

#[test]
fn a_body_alone_is_that_of_the_first_variant_that_fits() {
    let resized: Resized = serde_json::from_str(r#"{"possible": true}"#).unwrap();
    assert!(matches!(resized, Resized::Checked(_)));
    assert!(matches!(Resized::decode_body(r#"{"possible": true}"#).unwrap(), Resized::Checked(_)));
    assert!(Resized::audit(r#"{"possible": true}"#).unwrap().is_empty());
    assert_eq!(serde_json::to_string(&resized).unwrap(), r#"{"possible":true}"#);
}
