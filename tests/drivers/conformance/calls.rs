//! One call.

use restable::client::{CallError, Service};
use restable::{InvalidBase, RequestError, ResponseError};
use restable_driver_tests::{Driver, Reply, Server, ShowJob, Touch};

use crate::{client, delete, service};

pub fn a_request_travels_whole<D: Driver>() {
    let server = Server::start([Reply::new(200, r#"{"job_id": "j-1"}"#)]);
    let started = client::<D>(&server).send(&delete()).expect("a job");
    assert_eq!(started.job().id(), "j-1");

    let [request] = &server.received()[..] else { panic!("one request") };
    assert_eq!(request.line, "POST /v1/p-1/servers/delete");
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("x-auth-token"), Some("t-1"));
    assert_eq!(request.header("x-client-secret"), Some("c-1"));
    assert_eq!(request.body, br#"{"servers":["s-1"],"password":"hunter2"}"#);
}

pub fn a_request_without_body_travels<D: Driver>() {
    let server = Server::start([Reply::new(204, "")]);
    client::<D>(&server).send(&Touch::new()).expect("anything");
    let [request] = &server.received()[..] else { panic!("one request") };
    assert_eq!(request.header("content-length"), Some("0"), "some servers refuse a POST without");
    assert_eq!(request.header("content-type"), None);
}

pub fn a_body_in_chunks_is_read<D: Driver>() {
    let server = Server::start([Reply::Chunked(200, br#"{"job_id": "j-1"}"#.into())]);
    assert_eq!(client::<D>(&server).send(&delete()).expect("a job").job_id, "j-1");
}

pub fn an_abnormal_answer_is_decoded<D: Driver>() {
    let body = r#"{"error": {"code": "BMS.0042", "message": "Locked."}}"#;
    let server = Server::start([Reply::new(409, body).header("X-Request-Id", "r-1")]);
    let error = client::<D>(&server).send(&delete()).expect_err("a conflict");
    assert_eq!(error.to_string(), "the service answered 409: BMS.0042: Locked. [request r-1]");
    assert!(matches!(error, CallError::Response(ResponseError::Abnormal(_))));
    assert!(error.is_code("BMS.0042"));
    assert_eq!((error.request_id(), error.body()), (Some("r-1"), body.as_bytes()));
}

pub fn a_malformed_answer_is_kept<D: Driver>() {
    let body = r#"{"jobId": "j-1"}"#;
    let server = Server::start([Reply::new(200, body)]);
    let error = client::<D>(&server).send(&delete()).expect_err("no job_id");
    assert!(matches!(error, CallError::Response(ResponseError::Malformed(_))));
    assert_eq!(error.body(), body.as_bytes());
    assert_eq!(error.job_id(), Some("j-1".parse().expect("an id")), "the job was started");
}

pub fn a_job_id_before_the_cut_is_kept<D: Driver>() {
    let body = br#"{"job_id": "70a599e0", "job_type": "bare"#;
    let server = Server::start([Reply::Cut(202, Vec::new(), body.into(), 70)]);
    let error = client::<D>(&server).send(&delete()).expect_err("half an answer");
    assert_eq!(error.job_id(), Some("70a599e0".parse().expect("an id")));
    assert!(error.to_string().ends_with("; job 70a599e0 may have been started"), "{error}");
}

pub fn a_job_id_cut_in_the_middle_is_kept<D: Driver>() {
    let body = br#"{"job_id": "70a599e0-31e7-"#;
    let server = Server::start([Reply::Cut(200, Vec::new(), body.into(), 52).header("X-Request-Id", "r-1")]);
    let error = client::<D>(&server).send(&delete()).expect_err("half an answer");
    let CallError::Incomplete(incomplete) = &error else { panic!("{error:?}") };
    assert!(!incomplete.is_too_long());
    assert_eq!(error.status().map(restable::Status::code), Some(200));
    assert_eq!((error.body(), error.request_id()), (&body[..], Some("r-1")));
    assert_eq!(error.job_id(), None, "half an id leads to no job");
    assert!(error.to_string().starts_with("the response (200 OK) is incomplete: "), "{error}");
}

/// A GET only reads: an ID in its body belongs to a job that somebody else started.
pub fn a_safe_call_names_no_job<D: Driver>() {
    let body = br#"{"job_id": "j-9", "status": "#;
    let server = Server::start([Reply::Cut(200, Vec::new(), body.into(), 70)]);
    let show = ShowJob::new("p-1".into(), "j-1".parse().expect("an id"));
    let client = client::<D>(&server);
    let request = service(&server.base).request(&show).expect("a request");
    for error in [client.send(&show).expect_err("half"), client.exchange(request).expect_err("half")] {
        assert!(matches!(error, CallError::Incomplete(_)), "{error:?}");
        assert_eq!(error.job_id(), None);
        assert!(!error.to_string().contains("j-9"), "{error}");
    }
    let server = Server::start([Reply::new(200, r#"{"job_id": "j-9"}"#)]);
    let error = self::client::<D>(&server).send(&show).expect_err("no status");
    assert_eq!(error.job_id(), None);
    assert!(!error.to_string().contains("j-9"), "{error}");
}

pub fn a_dropped_connection_is_no_answer<D: Driver>() {
    let server = Server::start([Reply::Dropped]);
    let error = client::<D>(&server).send(&delete()).expect_err("no answer");
    assert!(matches!(error, CallError::Connection(_)), "{error:?}");
    assert_eq!(server.received().len(), 1, "a call that may have been done is not repeated");
    assert!(!error.to_string().contains("/v1/"), "a URL may be signed: {error}");
}

pub fn a_refused_connection_is_no_answer<D: Driver>() {
    let error = D::new(service(&Server::nowhere())).send(&delete()).expect_err("no answer");
    assert!(matches!(error, CallError::Connection(_)), "{error:?}");
    assert!(error.to_string().to_lowercase().contains("connection refused"), "{error}");
}

pub fn a_request_that_cannot_be_built_is_not_sent<D: Driver>() {
    let error = D::new(Service::new("gopher://example.com")).send(&delete()).expect_err("no scheme of ours");
    assert!(matches!(error, CallError::Request(RequestError::Base(InvalidBase::Scheme))));
}

pub fn an_exchange_gives_the_headers<D: Driver>() {
    let server = Server::start([Reply::new(201, "{}").header("X-Subject-Token", "t-2")]);
    let request = http::Request::get(format!("{}/v3/auth", server.base)).body(Vec::new()).expect("a request");
    let answer = client::<D>(&server).exchange(request).expect("an answer");
    assert_eq!((answer.status().as_u16(), answer.body().as_slice()), (201, &b"{}"[..]));
    assert_eq!(answer.headers()["x-subject-token"], "t-2");
    assert_eq!(server.received()[0].header("content-length"), None);
}
