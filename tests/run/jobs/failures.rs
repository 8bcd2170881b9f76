//! Which failures of a query are temporary, and which end the polling.

use restable::job::JobErrorKind;

use super::{Script, doubling, error, play, poller};

type Reply = (u16, Option<&'static str>, &'static str);

const RUNNING: Reply = (200, None, r#"{"status": "RUNNING"}"#);
const SUCCESS: Reply = (200, None, r#"{"status": "SUCCESS"}"#);
const EXPIRED: Reply = (401, None, r#"{"error": {"code": 401, "message": "The token expired."}}"#);
const UNKNOWN: Reply = (404, None, r#"{"code": "BMS.0404", "message": "no such job"}"#);
const UNAVAILABLE: Reply = (503, None, "");
const CUT: Reply = (0, None, "connection reset");

fn succeeds(script: Script<'_>) -> bool {
    play(poller(doubling()), script).0.is_ok()
}

#[test]
fn locked_too_early_and_rate_limited_are_temporary() {
    for status in [408, 423, 425, 429, 498, 500, 502, 503, 504] {
        assert!(succeeds(&[RUNNING, (status, None, ""), SUCCESS]), "{status}");
        let error = error(doubling().tolerance(2), &[(status, None, "")]);
        assert_eq!((error.kind(), error.queries()), (JobErrorKind::TooManyFailures, 3), "{status}");
    }
}

#[test]
fn forbidden_and_too_large_are_temporary_with_a_time_to_wait_only() {
    for status in [403, 413] {
        let refused = error(doubling(), &[RUNNING, (status, None, "")]);
        assert_eq!((refused.kind(), refused.queries()), (JobErrorKind::Refused, 2), "{status}");
        assert!(succeeds(&[RUNNING, (status, Some("1"), ""), SUCCESS]), "{status}");
        assert!(succeeds(&[RUNNING, (status, Some("soon"), ""), SUCCESS]), "{status}");
        assert!(succeeds(&[RUNNING, (status, None, r#"{"overLimit": {"retryAfter": 1}}"#), SUCCESS]), "{status}");
    }
}

#[test]
fn a_status_without_a_reason_to_ask_again_ends_the_polling() {
    for status in [300, 302, 400, 402, 405, 409, 410, 422, 451] {
        let error = error(doubling(), &[(status, Some("1"), "")]);
        assert_eq!((error.kind(), error.queries()), (JobErrorKind::Refused, 1), "{status}");
    }
}

#[test]
fn throttling_that_is_obeyed_counts_for_nothing() {
    for status in [403, 413, 429, 498, 503] {
        let throttled = (status, Some("2"), "");
        let mut script = vec![throttled; 20];
        script.push(SUCCESS);
        let (outcome, sent) = play(poller(doubling().tolerance(0).factor(1.0)), &script);
        assert!(outcome.is_ok(), "{status}");
        assert!(sent.windows(2).all(|pair| pair[1] - pair[0] == 2), "{status}: {sent:?}");
    }
}

#[test]
fn throttling_that_is_obeyed_ends_at_the_deadline() {
    let error = error(doubling().tolerance(0), &[(429, Some("60"), "")]);
    assert_eq!((error.kind(), error.elapsed()), (JobErrorKind::Deadline, super::seconds(1_800)));
}

#[test]
fn throttling_that_is_not_obeyed_counts() {
    let cases: [(u16, Option<&str>, &str); 4] = [
        (429, None, "no time"),
        (429, Some("soon"), "none that can be read"),
        (429, Some("31"), "too long"),
        (502, Some("1"), "no throttling"),
    ];
    for (status, retry, case) in cases {
        let policy = doubling().tolerance(2).max_retry_after(super::seconds(30));
        let error = error(policy, &[(status, retry, "")]);
        assert_eq!((error.kind(), error.queries()), (JobErrorKind::TooManyFailures, 3), "{case}");
    }
}

#[test]
fn throttling_neither_adds_to_failures_nor_forgives_them() {
    let throttled = (429, Some("1"), "");
    let script = [UNAVAILABLE, throttled, UNAVAILABLE, throttled, UNAVAILABLE];
    let error = error(doubling().tolerance(2), &script);
    assert_eq!((error.kind(), error.queries()), (JobErrorKind::TooManyFailures, 5));
}

#[test]
fn a_refused_authorization_is_renewed_once() {
    assert!(succeeds(&[EXPIRED, SUCCESS]));
    let (outcome, sent) =
        play(poller(doubling().tolerance(0)), &[RUNNING, RUNNING, RUNNING, EXPIRED, RUNNING, SUCCESS]);
    assert!(outcome.is_ok());
    assert_eq!(sent, [0, 1, 3, 7, 8, 10], "soon, and no sooner than the shortest delay");
    let error = error(doubling(), &[RUNNING, EXPIRED]);
    assert_eq!((error.kind(), error.queries()), (JobErrorKind::Refused, 3));
}

#[test]
fn each_expired_token_is_renewed() {
    assert!(succeeds(&[EXPIRED, RUNNING, EXPIRED, RUNNING, EXPIRED, SUCCESS]));
    assert!(succeeds(&[EXPIRED, UNKNOWN, EXPIRED, SUCCESS]), "a service that looks for the job accepts the token");
}

#[test]
fn a_refusal_after_an_unrelated_failure_is_the_second() {
    for between in [UNAVAILABLE, CUT, (429, Some("1"), ""), (200, None, "<html>")] {
        let error = error(doubling(), &[RUNNING, EXPIRED, between, EXPIRED, SUCCESS]);
        assert_eq!((error.kind(), error.queries()), (JobErrorKind::Refused, 4), "{between:?}");
    }
}

#[test]
fn a_refused_authorization_with_a_time_to_wait_waits() {
    assert_eq!(play(poller(doubling()), &[(401, Some("20"), ""), SUCCESS]).1, [0, 20]);
}
