//! Malicious servers.

use restable::{Endpoint as _, ResponseError};
use restable::client::CallError;
use restable::job::JobErrorKind;
use restable_driver_tests::{Driver, Reply, Server, ShowParts};

use crate::{SUCCESS, delete, policy, service};

const STARTED: &str = r#"{"job_id": "j-1"}"#;

pub fn a_body_beyond_the_limit_is_not_read<D: Driver>() {
    let body = "x".repeat(3 * ResponseError::BODY_LIMIT);
    let server = Server::start([Reply::new(200, &body)]);
    let client = D::new(service(&server.base).body_limit(2 * ResponseError::BODY_LIMIT));
    let error = client.send(&delete()).expect_err("too long");
    let CallError::Incomplete(incomplete) = &error else { panic!("{error:?}") };
    assert!(incomplete.is_too_long());
    assert_eq!(error.body().len(), ResponseError::BODY_LIMIT, "its beginning is kept");
    assert_eq!(error.to_string(), "the body of the response (200 OK) is longer than 2097152 bytes");
}

pub fn a_body_that_reaches_the_limit_is_read<D: Driver>() {
    for chunked in [false, true] {
        let reply = if chunked { Reply::Chunked(200, STARTED.into()) } else { Reply::new(200, STARTED) };
        let server = Server::start([reply]);
        let send = |limit| D::new(service(&server.base).body_limit(limit)).send(&delete());
        assert_eq!(send(STARTED.len()).expect("a job").job_id, "j-1");
        let error = send(STARTED.len() - 1).expect_err("one byte too many");
        assert!(error.body().starts_with(br#"{"job_id": "j-1""#), "the id is not lost");
    }
}

pub fn a_status_beyond_the_limit_is_no_status<D: Driver>() {
    let server = Server::start([Reply::new(200, SUCCESS)]);
    let client = D::new(service(&server.base).body_limit(10));
    let error = client.wait(policy().tolerance(1), |_| ()).expect_err("too long, twice");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::TooManyFailures, "j-1"));
    assert!(error.to_string().ends_with("is longer than 10 bytes"), "{error}");
}

pub fn a_list_beyond_the_limit_is_not_decoded<D: Driver>() {
    let body = r#"{"parts": ["a", "b", "c"]}"#;
    let server = Server::start([Reply::new(200, body)]);
    let limited = |elements| D::new(service(&server.base).element_limit(elements)).send(&ShowParts::new());
    assert_eq!(limited(3).expect("three").parts.len(), 3);
    let error = limited(2).expect_err("three of two");
    assert!(error.to_string().contains("more than 2 elements"), "{error}");
    assert_eq!(error.body(), body.as_bytes());
    let client = D::new(service(&server.base).element_limit(2));
    let request = http::Request::get(format!("{}/v1/parts", server.base)).body(Vec::new()).expect("a request");
    let answer = client.exchange(request).expect("an answer");
    assert!(ShowParts::decode(answer).is_err(), "the answer carries the limit");
}

pub fn a_length_that_is_a_lie_allocates_nothing<D: Driver>() {
    let server = Server::start([Reply::Cut(200, Vec::new(), STARTED.into(), 1 << 50)]);
    let error = D::new(service(&server.base)).send(&delete()).expect_err("a lie");
    assert_eq!(error.body(), STARTED.as_bytes());
}

pub fn a_redirect_of_a_call_is_not_followed<D: Driver>() {
    let other = Server::start([Reply::new(200, STARTED)]);
    for status in [301, 302, 303, 307, 308] {
        let server = Server::start([Reply::new(status, "").header("Location", &other.base)]);
        let error = D::new(service(&server.base)).send(&delete()).expect_err("a redirect");
        assert_eq!(error.status().map(restable::Status::code), Some(status));
    }
    assert_eq!(other.received().len(), 0, "the token stays with the service");
}

pub fn a_redirect_of_a_query_is_not_followed<D: Driver>() {
    let other = Server::start([Reply::new(200, SUCCESS)]);
    let server = Server::start([Reply::new(302, "").header("Location", &other.base)]);
    let error = D::new(service(&server.base)).wait(policy(), |_| ()).expect_err("a redirect");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::Refused, "j-1"));
    assert_eq!(error.status().map(restable::Status::code), Some(302));
    assert_eq!(other.received().len(), 0);
}
