//! `Retry-After`.

use std::time::Duration;

use restable::job::{JobErrorKind, Next, PollPolicy};

use super::{doubling, error, play, poller, seconds};

const RUNNING: &str = r#"{"status": "RUNNING"}"#;
const SUCCESS: (u16, Option<&str>, &str) = (200, None, r#"{"status": "SUCCESS"}"#);

/// The wait behind an answer of 429 with these headers, at 100 s of a clock that starts at 1,000,000,000 s after 1970.
fn wait(headers: &[(&str, &str)], policy: PollPolicy) -> Duration {
    let mut poller = poller(policy).epoch(seconds(1_000_000_000));
    assert!(matches!(poller.next(seconds(100)), Next::Send));
    poller.answered(seconds(100), 429, headers, "");
    match poller.next(seconds(100)) {
        Next::Wait(delay) => delay,
        next => panic!("{next:?}"),
    }
}

#[test]
fn seconds_are_waited() {
    assert_eq!(wait(&[("retry-after", " 120 ")], doubling()), seconds(120));
    assert_eq!(wait(&[("Retry-After", "1.5")], doubling()), Duration::from_millis(1_500));
    let endless = [("Retry-After", "99999999999999999999999999")];
    assert_eq!(wait(&endless, doubling()), seconds(1_700), "until the deadline");
}

#[test]
fn fewer_seconds_than_the_delay_of_the_policy_do_not_hurry_it() {
    assert_eq!(wait(&[("Retry-After", "0")], doubling().initial_delay(seconds(5))), seconds(5));
}

#[test]
fn a_date_is_held_against_the_date_of_the_answer() {
    let date = ("Date", "Sun, 06 Nov 1994 08:49:37 GMT");
    let forms = ["Sun, 06 Nov 1994 08:51:37 GMT", "Sunday, 06-Nov-94 08:51:37 GMT", "Sun Nov  6 08:51:37 1994"];
    for form in forms {
        assert_eq!(wait(&[date, ("Retry-After", form)], doubling()), seconds(120), "{form}");
    }
    assert_eq!(wait(&[date, ("Retry-After", "Sun, 06 Nov 1994 08:00:00 GMT")], doubling()), seconds(1));
}

#[test]
fn a_date_alone_is_held_against_the_clock_of_the_caller() {
    // 1,000,000,000 s and 100 s after 1970 it is 01:48:20.
    assert_eq!(wait(&[("Retry-After", "Sun, 09 Sep 2001 01:49:50 GMT")], doubling()), seconds(90));
}

#[test]
fn what_cannot_be_read_waits_the_longest_delay() {
    for value in ["soon", "", "-5", "NaN", "inf", "60s"] {
        assert_eq!(wait(&[("Retry-After", value)], doubling()), seconds(60), "{value}");
    }
    let mut poller = poller(doubling());
    poller.answered(seconds(0), 429, [("Retry-After", "Sun, 06 Nov 1994 08:51:37 GMT")], "");
    assert!(matches!(poller.next(seconds(0)), Next::Wait(delay) if delay == seconds(60)));
}

#[test]
fn jitter_makes_it_longer_and_never_shorter() {
    for seed in 0..1_000 {
        let mut poller = poller(doubling().jitter(0.5)).seed(seed);
        poller.answered(seconds(0), 429, [("Retry-After", "120")], "");
        let Next::Wait(delay) = poller.next(seconds(0)) else { panic!() };
        assert!((seconds(120)..seconds(121)).contains(&delay), "{delay:?}");
    }
}

#[test]
fn it_counts_on_a_good_answer_too() {
    assert_eq!(play(poller(doubling()), &[(200, Some("30"), RUNNING), SUCCESS]).1, [0, 30]);
}

#[test]
fn beyond_the_deadline_it_waits_for_the_deadline_and_asks_no_more() {
    let error = error(doubling(), &[(429, Some("86400"), ""), SUCCESS]);
    assert_eq!((error.kind(), error.queries(), error.elapsed()), (JobErrorKind::Deadline, 1, seconds(1_800)));
}

#[test]
fn a_wait_is_a_day_at_most_and_goes_on_the_next_day() {
    let mut poller = poller(PollPolicy::unlimited().jitter(0.0));
    poller.answered(seconds(0), 429, [("Retry-After", "100000")], "");
    assert!(matches!(poller.next(seconds(0)), Next::Wait(delay) if delay == seconds(86_400)));
    assert!(matches!(poller.next(seconds(86_400)), Next::Wait(delay) if delay == seconds(13_600)));
    assert!(matches!(poller.next(seconds(100_000)), Next::Send));
}
