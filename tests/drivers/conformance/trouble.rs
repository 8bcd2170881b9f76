//! Temporary failures, and failures that end the wait.

use std::time::{Duration, Instant};

use restable::job::{JobErrorKind, PollPolicy, QueryError};
use restable_driver_tests::{Driver, Reply, Server};

use crate::{RUNNING, SUCCESS, client, policy, service};

const PAGE: &str = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
/// A fraction of a second, as some gateways send it.
const PAUSE: &str = "0.1";

fn succeeds_after<D: Driver>(reply: Reply) -> Duration {
    let (time, failures) = success_after::<D>(reply);
    assert_eq!(failures, 1);
    time
}

/// The duration of a wait that succeeds after this reply, and whether the reply counts as a failure.
fn success_after<D: Driver>(reply: Reply) -> (Duration, u32) {
    let server = Server::start([Reply::new(200, RUNNING), reply, Reply::new(200, SUCCESS)]);
    let (start, mut failures) = (Instant::now(), Vec::new());
    client::<D>(&server).wait(policy(), |report| failures.push(report.failures)).expect("success");
    let [0, failures, 0] = failures[..] else { panic!("{failures:?}") };
    (start.elapsed(), failures)
}

fn is_obeyed<D: Driver>(reply: Reply) {
    let (time, failures) = success_after::<D>(reply.clone());
    assert!(time >= Duration::from_millis(100), "{time:?} for {reply:?}");
    assert_eq!(failures, 0, "{reply:?}");
}

pub fn retry_after_is_waited_for<D: Driver>() {
    for status in [403, 413, 429, 498, 503] {
        is_obeyed::<D>(Reply::new(status, "{}").header("Retry-After", PAUSE));
    }
}

pub fn retry_after_of_a_broken_page_is_waited_for<D: Driver>() {
    is_obeyed::<D>(Reply::Cut(503, Vec::new(), b"<html>".into(), 4_000).header("Retry-After", PAUSE));
}

pub fn milliseconds_are_waited_for<D: Driver>() {
    for name in ["retry-after-ms", "x-ms-retry-after-ms"] {
        is_obeyed::<D>(Reply::new(429, "{}").header(name, "100"));
    }
}

pub fn a_time_in_the_body_is_waited_for<D: Driver>() {
    is_obeyed::<D>(Reply::new(413, r#"{"overLimit": {"code": 413, "retryAfter": "0.1"}}"#));
    is_obeyed::<D>(Reply::new(429, r#"{"message": "Too many requests.", "retry_after": 0.1}"#));
}

pub fn throttling_that_is_obeyed_is_not_given_up<D: Driver>() {
    let throttled = Reply::new(429, "{}").header("retry-after-ms", "1");
    let mut script = vec![throttled; 10];
    script.push(Reply::new(200, SUCCESS));
    let server = Server::start(script);
    client::<D>(&server).wait(policy().tolerance(0), |_| ()).expect("success");
    assert_eq!(server.received().len(), 11);
}

pub fn forbidden_and_too_large_pass_with_a_time_to_wait_only<D: Driver>() {
    for status in [403, 413] {
        let server = Server::start([Reply::new(status, "{}")]);
        let error = client::<D>(&server).wait(policy(), |_| ()).expect_err("a refusal");
        assert_eq!((error.kind(), error.queries()), (JobErrorKind::Refused, 1), "{status}");
    }
}

pub fn locked_too_early_and_rate_limited_pass<D: Driver>() {
    for status in [423, 425, 498] {
        succeeds_after::<D>(Reply::new(status, "{}"));
    }
}

pub fn an_endless_time_to_wait_is_cut_short<D: Driver>() {
    let server = Server::start([Reply::new(429, "{}").header("Retry-After", "1e12"), Reply::new(200, SUCCESS)]);
    let policy = PollPolicy::without_timeout().min_delay(Duration::from_millis(1)).max_retry_after(Duration::from_millis(50));
    client::<D>(&server).wait(policy, |_| ()).expect("success");
}

pub fn one_more_query_goes_before_the_deadline<D: Driver>() {
    let server = Server::start([Reply::new(429, "{}").header("Retry-After", "1e12"), Reply::new(200, SUCCESS)]);
    // Half a second for the last query, because the machine may be busy.
    let policy = PollPolicy::with_timeout(Duration::from_millis(1_000)).min_delay(Duration::from_millis(500));
    client::<D>(&server).wait(policy, |_| ()).expect("success");
    assert_eq!(server.received().len(), 2);
}

pub fn unavailable_passes<D: Driver>() {
    succeeds_after::<D>(Reply::new(503, r#"{"error_code": "APIGW.0501", "error_msg": "Busy."}"#));
}

pub fn web_pages_pass<D: Driver>() {
    succeeds_after::<D>(Reply::new(502, PAGE));
    succeeds_after::<D>(Reply::new(200, PAGE));
}

pub fn a_body_cut_in_the_middle_passes<D: Driver>() {
    succeeds_after::<D>(Reply::Cut(200, Vec::new(), br#"{"status": "SUCC"#.into(), 60));
}

pub fn a_dropped_connection_passes<D: Driver>() {
    succeeds_after::<D>(Reply::Dropped);
}

pub fn a_silent_server_times_out<D: Driver>() {
    let server = Server::start([Reply::Silent(Duration::from_secs(10)), Reply::new(200, SUCCESS)]);
    let (start, policy) = (Instant::now(), policy().query_timeout(Duration::from_millis(50)));
    client::<D>(&server).wait(policy, |_| ()).expect("success");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

pub fn a_silent_server_ends_the_poll_at_the_deadline<D: Driver>() {
    let server = Server::start([Reply::Silent(Duration::from_secs(10))]);
    let start = Instant::now();
    let error = client::<D>(&server).wait(PollPolicy::with_timeout(Duration::from_millis(100)), |_| ()).expect_err("silence");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::Deadline, "j-1"));
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

pub fn a_service_that_stays_unavailable_is_given_up<D: Driver>() {
    let server = Server::start([Reply::new(200, RUNNING), Reply::new(503, PAGE)]);
    let error = client::<D>(&server).wait(policy().tolerance(2), |_| ()).expect_err("too much of it");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::TooManyFailures, "j-1"));
    assert_eq!((error.queries(), error.body()), (4, PAGE.as_bytes()));
    assert!(error.job_status().is_some(), "the last status is not lost");
}

pub fn a_service_that_is_not_there_is_given_up<D: Driver>() {
    let error = D::new(service(&Server::nowhere())).wait(policy().tolerance(2), |_| ()).expect_err("nobody");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::TooManyFailures, "j-1"));
    assert!(matches!(error.problem(), Some(QueryError::Connection(_))));
    let text = error.to_string().to_lowercase();
    assert_eq!(text.matches("no complete response").count(), 1, "{text}");
    assert!(text.contains("connection refused"), "{text}");
}
