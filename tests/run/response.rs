//! Responses: normal, abnormal, or malformed.

mod bodies;
mod empty;
mod errors;
mod headers;
mod malformed;
mod raw;
mod status;
mod success;
mod whole_body;

use restable::{Abnormal, JobId, Malformed, ResponseError, response};

/// The task has been accepted.
#[response(docs = "https://docs.example.com/metal", page = "tasks/accepted.html")]
#[derive(Debug, PartialEq)]
struct Accepted {
    #[param("String", mandatory)]
    job_id: JobId,
    #[param("String", optional)]
    note: Option<String>,
}

const NORMAL: &str = r#"{"job_id": "JOB-17"}"#;
const ABNORMAL: &str = r#"{"error": {"message": "no such rack", "code": "MTL.404"}}"#;

fn abnormal<T>(answer: Result<T, ResponseError>) -> Abnormal {
    match answer {
        Err(ResponseError::Abnormal(abnormal)) => *abnormal,
        Err(other) => panic!("not abnormal: {other}"),
        Ok(_) => panic!("read as the normal response"),
    }
}

fn malformed<T>(answer: Result<T, ResponseError>) -> Malformed {
    match answer {
        Err(ResponseError::Malformed(malformed)) => *malformed,
        Err(other) => panic!("not malformed: {other}"),
        Ok(_) => panic!("read as the normal response"),
    }
}

#[test]
fn every_2xx_is_a_success_whichever_is_documented() {
    for status in [200, 201, 202, 203, 204, 206, 299] {
        assert_eq!(Accepted::decode(status, (), NORMAL).unwrap().job_id, "JOB-17", "{status}");
    }
}

#[test]
fn another_status_is_abnormal_although_the_body_fits() {
    for status in [100, 199, 300, 302, 304, 400, 404, 409, 429, 500, 503, 999, 0] {
        let error = abnormal(Accepted::decode(status, (), NORMAL));
        assert_eq!(error.status().map(restable::Status::code), Some(status));
        assert_eq!(error.body(), NORMAL.as_bytes());
        assert!(!error.to_string().is_empty());
    }
}

#[test]
fn a_success_that_fits_the_table_stays_one_whatever_else_it_holds() {
    let body = r#"{"job_id": "JOB-17", "error_code": "0", "error_msg": "fine", "error": {"code": "X.1"}}"#;
    assert_eq!(Accepted::decode(200, (), body).unwrap().job_id, "JOB-17");
    assert_eq!(Accepted::decode_body(body).unwrap().job_id, "JOB-17");
}

#[test]
fn a_success_that_fits_only_the_abnormal_table_is_abnormal() {
    let error = abnormal(Accepted::decode(200, (), ABNORMAL));
    assert_eq!(error.envelope().code(), Some("MTL.404"));
    assert_eq!(error.status().map(restable::Status::code), Some(200));
}

#[test]
fn a_success_that_fits_neither_is_malformed() {
    let error = malformed(Accepted::decode(200, (), r#"{"task": "JOB-17"}"#));
    assert_eq!(error.reason(), "mandatory parameter `job_id` is missing or null");
}

#[test]
fn without_a_status_the_body_decides() {
    assert_eq!(Accepted::decode_body(NORMAL).unwrap().job_id, "JOB-17");
    assert_eq!(abnormal(Accepted::decode_body(ABNORMAL)).envelope().code(), Some("MTL.404"));
    assert!(malformed(Accepted::decode_body("{}")).status().is_none());
}

#[response]
#[derive(Debug)]
struct AllOptional {
    name: Option<String>,
    tags: Vec<String>,
}

#[test]
fn without_a_status_a_body_without_parameters_is_abnormal_if_it_is_an_error_envelope() {
    assert_eq!(abnormal(AllOptional::decode_body(ABNORMAL)).envelope().code(), Some("MTL.404"));
    assert!(AllOptional::decode_body("{}").unwrap().name.is_none());
    assert!(AllOptional::decode_body(r#"{"else": 1}"#).unwrap().tags.is_empty());
    let both = r#"{"name": "a", "error": {"code": "MTL.404"}}"#;
    assert_eq!(AllOptional::decode_body(both).unwrap().name.as_deref(), Some("a"));
}

#[test]
fn with_a_status_of_success_a_body_that_meets_no_parameter_is_normal() {
    assert!(AllOptional::decode(200, (), ABNORMAL).unwrap().name.is_none());
}

#[test]
fn the_trait_gives_what_the_inherent_functions_give() {
    fn decode<T: restable::Response + for<'de> restable::Field<'de>>(body: &str) -> Result<T, ResponseError> {
        T::decode(200, (), body)
    }
    assert_eq!(decode::<Accepted>(NORMAL).unwrap(), Accepted::decode(200, (), NORMAL).unwrap());
}

#[test]
fn status_and_headers_of_http_serve_and_a_body_of_any_bytes() {
    let mut headers = http::HeaderMap::new();
    headers.insert("X-Request-Id", http::HeaderValue::from_static("r-1"));
    let vec: Vec<u8> = NORMAL.into();
    assert!(Accepted::decode(http::StatusCode::OK, &headers, &vec).is_ok());
    assert!(Accepted::decode(200, [("a", "b")], NORMAL.as_bytes()).is_ok());
    let error = Accepted::decode(http::StatusCode::CONFLICT, headers, &String::from(ABNORMAL)).unwrap_err();
    assert_eq!(error.request_id(), Some("r-1"));
}
