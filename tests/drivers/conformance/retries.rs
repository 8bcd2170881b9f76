//! Calls that are sent again after a temporary failure.

use std::time::{Duration, Instant};

use restable::client::{Attempts, CallError, Service};
use restable::pages::Pager;
use restable::retry::{Backoff, RateLimit, RetryPolicy};
use restable::{Endpoint as _, JobId, Secret, XAuthToken, request, response};
use restable_driver_tests::{Driver, JobDetails, ListServers, Reply, Server, ShowParts, Touch};

use crate::service;

const PARTS: &str = r#"{"parts": ["a"]}"#;
const BUSY: &str = r#"{"error_code": "A.1", "error_msg": "busy"}"#;

/// Delays too short to slow the tests down.
fn quick() -> RetryPolicy {
    RetryPolicy::new().backoff(Backoff::new(Duration::from_millis(1), Duration::from_millis(2)))
}

fn client<D: Driver>(server: &Server, policy: RetryPolicy) -> D {
    D::new(service(&server.base).retry(policy))
}

pub fn a_safe_call_is_sent_again<D: Driver>() {
    for failure in [Reply::new(429, BUSY), Reply::new(503, BUSY), Reply::Dropped, Reply::Cut(200, Vec::new(), b"{".into(), 9)] {
        let server = Server::start([failure.clone(), Reply::new(200, PARTS)]);
        let parts = client::<D>(&server, quick()).send(&ShowParts::new()).expect("the second response");
        assert_eq!(parts.parts, ["a"], "{failure:?}");
        assert_eq!(server.received().len(), 2, "{failure:?}");
    }
}

pub fn a_call_that_may_have_been_processed_is_not_sent_again<D: Driver>() {
    for failure in [Reply::new(503, BUSY), Reply::Dropped] {
        let server = Server::start([failure.clone(), Reply::new(200, "{}")]);
        let error = client::<D>(&server, quick()).send(&Touch::new()).expect_err("the first failure");
        assert_eq!((error.attempts(), server.received().len()), (1, 1), "{failure:?}: {error}");
    }
}

pub fn a_throttled_call_was_not_processed<D: Driver>() {
    let server = Server::start([Reply::new(429, BUSY), Reply::new(200, "{}")]);
    client::<D>(&server, quick()).send(&Touch::new()).expect("the second response");
    assert_eq!(server.received().len(), 2);
}

pub fn the_time_that_a_service_asks_for_is_waited_for<D: Driver>() {
    let server = Server::start([Reply::new(429, BUSY).header("Retry-After", "1"), Reply::new(200, PARTS)]);
    let start = Instant::now();
    client::<D>(&server, quick()).send(&ShowParts::new()).expect("the second response");
    assert!(start.elapsed() >= Duration::from_secs(1), "{:?}", start.elapsed());
}

pub fn the_last_error_has_the_number_of_attempts<D: Driver>() {
    let server = Server::start([Reply::new(503, BUSY).header("Retry-After", "0")]);
    let error = client::<D>(&server, quick().attempts(4)).send(&ShowParts::new()).expect_err("a busy service");
    assert!(error.is_code("A.1"), "{error}");
    assert_eq!((error.attempts(), server.received().len()), (4, 4));
    assert_eq!(error.retry_after(), Some(Duration::ZERO));

    let error = D::new(Service::new(Server::nowhere()).retry(quick())).send(&ShowParts::new()).expect_err("nobody there");
    assert_eq!(error.attempts(), 3, "{error}");
    let CallError::Connection(error) = error else { panic!("{error:?}") };
    assert!(error.is_unsent());
}

pub fn a_policy_without_retries_sends_once<D: Driver>() {
    let server = Server::start([Reply::new(503, BUSY), Reply::new(200, PARTS)]);
    let error = client::<D>(&server, RetryPolicy::none()).send(&ShowParts::new()).expect_err("a busy service");
    assert_eq!((error.attempts(), server.received().len()), (1, 1));
}

pub fn a_call_that_is_not_temporarily_refused_is_sent_once<D: Driver>() {
    let server = Server::start([Reply::new(404, BUSY), Reply::new(200, PARTS)]);
    client::<D>(&server, quick()).send(&ShowParts::new()).expect_err("not found");
    assert_eq!(server.received().len(), 1);
}

pub fn the_pages_of_a_list_are_requested_again<D: Driver>() {
    let first = Reply::new(200, r#"{"servers": [{"id": "a"}], "next": "/v1/servers?marker=a"}"#);
    let last = Reply::new(200, r#"{"servers": [{"id": "b"}]}"#);
    let server = Server::start([Reply::new(429, BUSY), first, Reply::Dropped, Reply::new(503, BUSY), last]);
    let listed = client::<D>(&server, quick()).items(Pager::new(ListServers::new()), usize::MAX);
    assert!(listed.error.is_none(), "{:?}", listed.error);
    let ids: Vec<_> = listed.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!((ids, server.received().len()), (vec!["a", "b"], 5));
}

pub fn an_exchange_counts_its_attempts<D: Driver>() {
    let server = Server::start([Reply::new(503, BUSY), Reply::new(200, PARTS)]);
    let request = ShowParts::new().request(&server.base).expect("a request");
    let response = client::<D>(&server, quick()).exchange(request).expect("the second response");
    assert_eq!(response.status(), 200);
    assert_eq!(response.extensions().get::<Attempts>().map(|attempts| attempts.get()), Some(2));
}

#[response]
struct Content(#[param(raw)] Vec<u8>);

#[request(GET "/v1/content", response = Content)]
struct Download;

pub fn a_download_is_sent_again_before_its_body<D: Driver>() {
    let server = Server::start([Reply::new(503, BUSY), Reply::new(200, "abc")]);
    let (_, body) = client::<D>(&server, quick()).download(&Download::new(), 10).expect("the second response");
    assert_eq!(body.expect("the body"), b"abc");
}

/// A call whose response names a job is not safe to repeat, even if its method is.
#[request(PUT "/v1/start", response = Started)]
struct Start;

#[response]
#[derive(Debug)]
struct Started {
    #[param("String", mandatory, status = ShowJob)]
    #[allow(dead_code, reason = "only the declaration counts")]
    job_id: JobId,
}

#[request(GET "/v1/jobs/{job_id}", response = JobDetails)]
struct ShowJob {
    #[path]
    job_id: JobId,
}

pub fn a_call_that_starts_a_job_is_not_sent_again<D: Driver>() {
    let server = Server::start([Reply::Dropped, Reply::new(200, r#"{"job_id": "j-1"}"#)]);
    let error = client::<D>(&server, quick()).send(&Start::new()).expect_err("no response");
    assert_eq!((error.attempts(), server.received().len()), (1, 1));
}

pub fn each_attempt_is_authorized_anew<D: Driver>() {
    let server = Server::start([Reply::new(503, BUSY), Reply::new(200, PARTS)]);
    let number = std::sync::atomic::AtomicU32::new(0);
    let authorize = move |request: &mut http::Request<Vec<u8>>| {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let token = XAuthToken(Secret::new(format!("t-{number}")));
        restable::Authorize::authorize(&token, request)
    };
    D::new(Service::new(&server.base).authorize(authorize).retry(quick())).send(&ShowParts::new()).expect("the parts");
    let tokens: Vec<_> = server.received().iter().map(|request| request.header("x-auth-token").map(str::to_owned)).collect();
    assert_eq!(tokens, [Some("t-0".to_owned()), Some("t-1".to_owned())]);
}

pub fn a_rate_limit_delays_the_requests_beyond_it<D: Driver>() {
    let server = Server::start([Reply::new(200, PARTS)]);
    let limit = RateLimit::new(2, Duration::from_millis(400)).burst(2);
    let client = D::new(Service::new(&server.base).rate_limit(limit));
    let start = Instant::now();
    for _ in 0..4 {
        client.send(&ShowParts::new()).expect("the parts");
    }
    assert!(start.elapsed() >= Duration::from_millis(400), "{:?}", start.elapsed());
}
