//! What passes, and when it is given up.

use std::time::{Duration, Instant};

use restable::job::{JobErrorKind, PollPolicy, QueryError};
use restable_driver_tests::{Driver, Reply, Server};

use crate::{RUNNING, SUCCESS, client, policy, service};

const PAGE: &str = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
/// Of a second, as some gateways write it.
const PAUSE: &str = "0.1";

fn succeeds_after<D: Driver>(reply: Reply) -> Duration {
    let server = Server::start([Reply::new(200, RUNNING), reply, Reply::new(200, SUCCESS)]);
    let (start, mut failures) = (Instant::now(), Vec::new());
    client::<D>(&server).wait(policy(), |report| failures.push(report.failures)).expect("success");
    assert_eq!(failures, [0, 1, 0]);
    start.elapsed()
}

pub fn retry_after_is_waited_for<D: Driver>() {
    let time = succeeds_after::<D>(Reply::new(429, "{}").header("Retry-After", PAUSE));
    assert!(time >= Duration::from_millis(100), "{time:?}");
}

pub fn retry_after_of_a_broken_page_is_waited_for<D: Driver>() {
    let cut = Reply::Cut(503, Vec::new(), b"<html>".into(), 4_000).header("Retry-After", PAUSE);
    let time = succeeds_after::<D>(cut);
    assert!(time >= Duration::from_millis(100), "{time:?}");
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

pub fn a_server_that_says_nothing_passes<D: Driver>() {
    let server = Server::start([Reply::Silent(Duration::from_secs(10)), Reply::new(200, SUCCESS)]);
    let (start, policy) = (Instant::now(), policy().longest_query(Duration::from_millis(50)));
    client::<D>(&server).wait(policy, |_| ()).expect("success");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

pub fn a_server_that_never_says_anything_ends_at_the_deadline<D: Driver>() {
    let server = Server::start([Reply::Silent(Duration::from_secs(10))]);
    let start = Instant::now();
    let error = client::<D>(&server).wait(PollPolicy::within(Duration::from_millis(100)), |_| ()).expect_err("silence");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::Deadline, "j-1"));
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

pub fn a_service_that_stays_unavailable_is_given_up<D: Driver>() {
    let server = Server::start([Reply::new(200, RUNNING), Reply::new(503, PAGE)]);
    let error = client::<D>(&server).wait(policy().tolerance(2), |_| ()).expect_err("too much of it");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::Unanswered, "j-1"));
    assert_eq!((error.queries(), error.body()), (4, PAGE.as_bytes()));
    assert!(error.status().is_some(), "the last status is not lost");
}

pub fn a_service_that_is_not_there_is_given_up<D: Driver>() {
    let error = D::new(service(&Server::nowhere())).wait(policy().tolerance(2), |_| ()).expect_err("nobody");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::Unanswered, "j-1"));
    assert!(matches!(error.problem(), Some(QueryError::Connection(_))));
    let text = error.to_string().to_lowercase();
    assert_eq!(text.matches("no answer").count(), 1, "{text}");
    assert!(text.contains("connection refused"), "{text}");
}
