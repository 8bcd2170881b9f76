//! `Retry-After`.

use std::time::Duration;

use restable::job::{JobErrorKind, Next, PollPolicy};

use super::{doubling, error, play, poller, seconds};

const RUNNING: &str = r#"{"status": "RUNNING"}"#;
const SUCCESS: (u16, Option<&str>, &str) = (200, None, r#"{"status": "SUCCESS"}"#);

/// The delay after a 429 with these headers, at 100 s on a clock that starts at 1,000,000,000 s after 1970.
fn wait(headers: &[(&str, &str)], policy: PollPolicy) -> Duration {
    let mut poller = poller(policy).epoch(seconds(1_000_000_000));
    assert!(matches!(poller.next(seconds(100)), Next::Send));
    poller.on_response(seconds(100), 429, headers, "");
    match poller.next(seconds(100)) {
        Next::Wait(delay) => delay,
        next => panic!("{next:?}"),
    }
}

#[test]
fn seconds_are_waited() {
    assert_eq!(wait(&[("retry-after", " 120 ")], doubling()), seconds(120));
    assert_eq!(wait(&[("Retry-After", "1.5")], doubling()), Duration::from_millis(1_500));
}

#[test]
fn a_wait_is_an_hour_at_most_unless_the_policy_sets_another_limit() {
    for endless in ["1e12", "99999999999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"] {
        let headers = [("Retry-After", endless)];
        assert_eq!(wait(&headers, PollPolicy::without_timeout().jitter(0.0)), seconds(3_600), "{endless}");
        let policy = PollPolicy::without_timeout().jitter(0.0).max_retry_after(seconds(90));
        assert_eq!(wait(&headers, policy), seconds(90), "{endless}");
    }
    let whole = PollPolicy::without_timeout().jitter(0.0).max_retry_after(Duration::MAX);
    assert_eq!(wait(&[("Retry-After", "7200")], whole), seconds(7_200));
    let none = doubling().max_retry_after(Duration::ZERO);
    assert_eq!(wait(&[("Retry-After", "7200")], none), seconds(1), "the delay of the policy");
}

#[test]
fn milliseconds_come_before_seconds() {
    let rounded = ("Retry-After", "2");
    for name in ["retry-after-ms", "Retry-After-Ms", "x-ms-retry-after-ms"] {
        assert_eq!(wait(&[rounded, (name, "1500")], doubling()), Duration::from_millis(1_500), "{name}");
        assert_eq!(wait(&[(name, "1500.5")], doubling()), Duration::from_micros(1_500_500), "{name}");
        assert_eq!(wait(&[rounded, (name, "soon")], doubling()), seconds(2), "{name}");
        assert_eq!(wait(&[(name, "-1")], doubling()), seconds(60), "{name} cannot be read");
    }
    assert_eq!(
        wait(&[("retry-after-ms", "99999999999999999999999999")], doubling().max_retry_after(seconds(9))),
        seconds(9)
    );
}

/// The delay after a response with this status and body.
fn wait_of_body(status: u16, body: &str) -> Duration {
    let mut poller = poller(doubling());
    poller.on_response(seconds(0), status, [("Date", "Sun, 06 Nov 1994 08:49:37 GMT")], body);
    match poller.next(seconds(0)) {
        Next::Wait(delay) => delay,
        next => panic!("{next:?}"),
    }
}

#[test]
fn a_body_asks_for_a_pause_too() {
    let bodies = [
        r#"{"retryAfter": 17, "message": "slow down"}"#,
        r#"{"message": "slow down", "retry_after": 17.0}"#,
        r#"{"retryAfterSeconds": "17"}"#,
        r#"{"RetryAfter": " 17 "}"#,
        r#"{"overLimit": {"code": 413, "retryAfter": "17"}}"#,
        r#"{"ok": false, "parameters": {"retry_after": 17}}"#,
        r#"{"error": {"retryAfter": 4}, "retryAfter": 17}"#,
        r#"{"retryAfter": null, "error": {"retryAfter": 17}}"#,
        r#"{"retryAfter": "Sun, 06 Nov 1994 08:49:54 GMT"}"#,
    ];
    for body in bodies {
        assert_eq!(wait_of_body(429, body), seconds(17), "{body}");
    }
    assert_eq!(wait_of_body(429, r#"{"retry_after": 1.75}"#), Duration::from_millis(1_750));
    assert_eq!(wait_of_body(429, r#"{"retryAfter": "2010-08-01T00:00:00Z"}"#), seconds(60), "cannot be read");
}

#[test]
fn a_body_asks_for_nothing_where_the_parameter_is_about_something_else() {
    let bodies = [
        r#"{"my_retry_after": 17}"#,
        r#"{"retryAfter": null}"#,
        r#"{"retryAfter": [17]}"#,
        r#"{"retryAfter": {"retryAfter": 17}}"#,
        r#"{"a": {"b": {"retryAfter": 17}}}"#,
        r#"[{"retryAfter": 17}]"#,
        r#"{"retryAfter": 17"#,
        "retryAfter: 17",
    ];
    for body in bodies {
        assert_eq!(wait_of_body(429, body), seconds(1), "{body}");
    }
}

#[test]
fn a_body_with_a_status_asks_at_its_top_level_only() {
    assert_eq!(wait_of_body(200, r#"{"status": "RUNNING", "retryAfter": 17}"#), seconds(17));
    assert_eq!(wait_of_body(200, r#"{"status": "RUNNING", "entities": {"retry_after": 17}}"#), seconds(1));
}

#[test]
fn a_header_has_priority_over_the_body() {
    let mut poller = poller(doubling());
    poller.on_response(seconds(0), 429, [("Retry-After", "9")], r#"{"retryAfter": 17}"#);
    assert!(matches!(poller.next(seconds(0)), Next::Wait(delay) if delay == seconds(9)));
}

#[test]
fn fewer_seconds_than_the_delay_of_the_policy_do_not_hurry_it() {
    assert_eq!(wait(&[("Retry-After", "0")], doubling().min_delay(seconds(5))), seconds(5));
}

#[test]
fn a_date_is_compared_with_the_date_of_the_response() {
    let date = ("Date", "Sun, 06 Nov 1994 08:49:37 GMT");
    let forms = ["Sun, 06 Nov 1994 08:51:37 GMT", "Sunday, 06-Nov-94 08:51:37 GMT", "Sun Nov  6 08:51:37 1994"];
    for form in forms {
        assert_eq!(wait(&[date, ("Retry-After", form)], doubling()), seconds(120), "{form}");
    }
    assert_eq!(wait(&[date, ("Retry-After", "Sun, 06 Nov 1994 08:00:00 GMT")], doubling()), seconds(1));
}

#[test]
fn a_date_alone_is_compared_with_the_clock_of_the_caller() {
    // The time 1,000,000,000 s and 100 s after 1970 is 01:48:20.
    assert_eq!(wait(&[("Retry-After", "Sun, 09 Sep 2001 01:49:50 GMT")], doubling()), seconds(90));
}

#[test]
fn what_cannot_be_read_waits_the_longest_delay() {
    for value in ["soon", "", "-5", "NaN", "inf", "60s"] {
        assert_eq!(wait(&[("Retry-After", value)], doubling()), seconds(60), "{value}");
    }
    let mut poller = poller(doubling());
    poller.on_response(seconds(0), 429, [("Retry-After", "Sun, 06 Nov 1994 08:51:37 GMT")], "");
    assert!(matches!(poller.next(seconds(0)), Next::Wait(delay) if delay == seconds(60)));
}

#[test]
fn jitter_makes_it_longer_and_never_shorter() {
    for seed in 0..1_000 {
        let mut poller = poller(doubling().jitter(0.5)).seed(seed);
        poller.on_response(seconds(0), 429, [("Retry-After", "120")], "");
        let Next::Wait(delay) = poller.next(seconds(0)) else { panic!() };
        assert!((seconds(120)..seconds(121)).contains(&delay), "{delay:?}");
    }
}

#[test]
fn it_counts_on_a_good_answer_too() {
    assert_eq!(play(poller(doubling()), &[(200, Some("30"), RUNNING), SUCCESS]).1, [0, 30]);
}

#[test]
fn beyond_the_deadline_one_more_query_goes_before_it() {
    let error = error(doubling(), &[(429, Some("86400"), "")]);
    assert_eq!((error.kind(), error.queries(), error.elapsed()), (JobErrorKind::Deadline, 2, seconds(1_800)));
    let (outcome, sent) = play(poller(doubling()), &[(429, Some("1e12"), ""), SUCCESS]);
    assert!(outcome.is_ok());
    assert_eq!(sent, [0, 1_799]);
}

#[test]
fn the_answer_that_starts_a_job_cannot_put_off_the_first_query_for_ever() {
    let sent = |policy: PollPolicy, retry: &str| {
        let poller = poller(policy.jitter(0.0)).started([("Retry-After", retry)]);
        play(poller, &[SUCCESS]).1
    };
    assert_eq!(sent(doubling(), "1e12"), [1_799], "the shortest delay before the deadline");
    assert_eq!(sent(PollPolicy::without_timeout(), "1e12"), [3_600]);
}

#[test]
fn a_wait_is_a_day_at_most_and_goes_on_the_next_day() {
    let mut poller = poller(PollPolicy::without_timeout().jitter(0.0).max_retry_after(Duration::MAX));
    poller.on_response(seconds(0), 429, [("Retry-After", "100000")], "");
    assert!(matches!(poller.next(seconds(0)), Next::Wait(delay) if delay == seconds(86_400)));
    assert!(matches!(poller.next(seconds(86_400)), Next::Wait(delay) if delay == seconds(13_600)));
    assert!(matches!(poller.next(seconds(100_000)), Next::Send));
}
