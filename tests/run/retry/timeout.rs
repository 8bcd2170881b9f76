//! The timeout of a call with all its attempts.

use std::time::Duration;

use restable::retry::{RetryEnd, RetryPolicy, RetryStep};

use super::{budget, millis, retrier, send, steady};

fn policy() -> RetryPolicy {
    steady().timeout(millis(2_500))
}

#[test]
fn an_attempt_may_take_the_time_that_is_left() {
    let mut retrier = retrier(policy(), "GET");
    send(&mut retrier, Duration::ZERO);
    assert_eq!(retrier.time_left(millis(0)), Some(millis(2_500)));
    retrier.on_response(millis(100), 503, (), "", &mut budget());
    send(&mut retrier, millis(1_100));
    assert_eq!(retrier.time_left(millis(1_100)), Some(millis(1_400)));
    assert_eq!(self::retrier(steady(), "GET").time_left(Duration::ZERO), None);
}

#[test]
fn a_retry_that_would_be_too_late_is_not_waited_for() {
    for (headers, late) in
        [([("Retry-After", "2")], false), ([("Retry-After", "2.5")], true), ([("Retry-After", "60")], true)]
    {
        let mut retrier = retrier(policy(), "GET");
        send(&mut retrier, Duration::ZERO);
        retrier.on_response(Duration::ZERO, 503, headers, "", &mut budget());
        assert_eq!(retrier.next(Duration::ZERO) == RetryStep::End(RetryEnd::Timeout), late, "{headers:?}");
    }
}

#[test]
fn a_caller_that_sleeps_too_long_sends_nothing() {
    let mut retrier = retrier(policy(), "GET");
    send(&mut retrier, Duration::ZERO);
    retrier.on_response(Duration::ZERO, 503, (), "", &mut budget());
    assert_eq!(retrier.next(millis(2_500)), RetryStep::End(RetryEnd::Timeout));
    assert_eq!(retrier.attempts(), 1);
}

#[test]
fn a_clock_that_goes_back_changes_nothing() {
    let mut retrier = retrier(policy(), "GET");
    send(&mut retrier, millis(1_000));
    retrier.on_response(millis(500), 503, (), "", &mut budget());
    assert_eq!(retrier.next(Duration::ZERO), RetryStep::Wait(millis(1_000)));
}
