//! Which failures of which requests are followed by a retry.

use std::time::Duration;

use restable::retry::{Backoff, Replay, Retrier, RetryEnd, RetryPolicy, RetryStep, TransportFailure};

use super::{COMPLETED, MAYBE, SECOND, after, budget, millis, retrier, send, steady};

const IDEMPOTENT: [&str; 10] =
    ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY", "PROPFIND", "REPORT", "SEARCH"];
const OTHERS: [&str; 4] = ["POST", "PATCH", "PURGE", "get"];

#[test]
fn an_idempotent_request_follows_every_temporary_failure() {
    for method in IDEMPOTENT {
        for status in [408, 425, 429, 498, 502, 503, 504] {
            assert_eq!(after(steady(), method, status, &[], ""), SECOND, "{method} {status}");
        }
    }
}

#[test]
fn another_request_follows_only_a_refusal_to_process_it() {
    for method in OTHERS {
        assert_eq!(after(steady(), method, 429, &[], ""), SECOND, "{method}");
        for status in [408, 425, 498, 502, 503, 504] {
            assert_eq!(after(steady(), method, status, &[("Retry-After", "1")], ""), MAYBE, "{method} {status}");
        }
    }
}

#[test]
fn any_other_response_completes_the_call() {
    for method in IDEMPOTENT.iter().chain(&OTHERS) {
        for status in [200, 202, 204, 301, 304, 400, 401, 403, 404, 409, 412, 413, 423, 500, 501, 505] {
            assert_eq!(after(steady(), method, status, &[], ""), COMPLETED, "{method} {status}");
        }
    }
}

#[test]
fn forbidden_and_too_large_are_temporary_with_a_time_to_wait() {
    let body = r#"{"overLimit": {"code": 413, "retryAfter": "1"}}"#;
    for status in [403, 413] {
        assert_eq!(after(steady(), "GET", status, &[("Retry-After", "1")], ""), SECOND, "{status}");
        assert_eq!(after(steady(), "GET", status, &[], body), SECOND, "{status}");
        assert_eq!(after(steady(), "POST", status, &[("Retry-After", "1")], ""), MAYBE, "{status}");
    }
}

#[test]
fn a_request_that_was_not_sent_is_sent_again_whatever_its_method() {
    for (method, failure, expected) in [
        ("GET", TransportFailure::NotSent, SECOND),
        ("GET", TransportFailure::MaybeSent, SECOND),
        ("POST", TransportFailure::NotSent, SECOND),
        ("POST", TransportFailure::MaybeSent, MAYBE),
    ] {
        let mut retrier = retrier(steady(), method);
        send(&mut retrier, Duration::ZERO);
        retrier.on_transport_failure(Duration::ZERO, failure, &mut budget());
        assert_eq!(retrier.next(Duration::ZERO), expected, "{method} {failure:?}");
    }
}

#[test]
fn a_stream_is_never_sent_again() {
    let mut retrier = Retrier::new(steady(), Replay::Never, Duration::ZERO);
    send(&mut retrier, Duration::ZERO);
    assert!(!retrier.may_repeat());
    retrier.on_response(Duration::ZERO, 429, (), "", &mut budget());
    assert_eq!(retrier.next(Duration::ZERO), MAYBE);
}

#[test]
fn the_number_of_attempts_is_limited() {
    for attempts in [0, 1, 2, 5] {
        let mut retrier = retrier(steady().attempts(attempts), "GET");
        let mut now = Duration::ZERO;
        let end = loop {
            match retrier.next(now) {
                RetryStep::Send => retrier.on_response(now, 503, (), "", &mut budget()),
                RetryStep::Wait(delay) => now += delay,
                RetryStep::End(end) => break end,
            }
        };
        assert_eq!((end, retrier.attempts()), (RetryEnd::Attempts, attempts.max(1)));
    }
    assert_eq!(after(RetryPolicy::none(), "GET", 503, &[], ""), RetryStep::End(RetryEnd::Attempts));
}

#[test]
fn delays_double_and_have_full_jitter() {
    let policy = RetryPolicy::new().attempts(6).backoff(Backoff::new(millis(100), millis(400)));
    let (mut shortest, mut longest) = ([Duration::MAX; 5], [Duration::ZERO; 5]);
    for seed in 0..2_000 {
        let mut retrier = retrier(policy, "GET").seed(seed);
        let mut now = Duration::ZERO;
        for delay in 0..5 {
            send(&mut retrier, now);
            retrier.on_response(now, 503, (), "", &mut budget());
            if let RetryStep::Wait(wait) = retrier.next(now) {
                shortest[delay] = shortest[delay].min(wait);
                longest[delay] = longest[delay].max(wait);
                now += wait;
            }
        }
    }
    let caps = [100, 200, 400, 400, 400].map(millis);
    for ((shortest, longest), cap) in shortest.into_iter().zip(longest).zip(caps) {
        assert!(longest <= cap && longest > cap * 9 / 10, "{longest:?} of {cap:?}");
        assert!(shortest < cap / 10, "{shortest:?} of {cap:?}");
    }
}

#[test]
fn a_time_to_wait_is_never_shortened() {
    let policy = RetryPolicy::new();
    for seed in 0..1_000 {
        let mut retrier = retrier(policy, "POST").seed(seed);
        send(&mut retrier, Duration::ZERO);
        retrier.on_response(Duration::ZERO, 429, [("Retry-After", "17")], "", &mut budget());
        let RetryStep::Wait(delay) = retrier.next(Duration::ZERO) else { panic!("a retry") };
        assert!((millis(17_000)..=millis(17_500)).contains(&delay), "{delay:?}");
    }
}

#[test]
fn a_longer_time_to_wait_than_the_policy_allows_ends_the_call() {
    let limit = RetryStep::End(RetryEnd::RetryAfter);
    assert_eq!(after(steady(), "GET", 429, &[("Retry-After", "61")], ""), limit);
    assert_eq!(after(steady(), "GET", 429, &[("Retry-After", "1e12")], ""), limit);
    let hour = steady().max_retry_after(Duration::from_secs(3_600));
    assert_eq!(after(hour, "GET", 429, &[("Retry-After", "61")], ""), RetryStep::Wait(Duration::from_secs(61)));
}

#[test]
fn a_date_is_compared_with_the_clock_of_the_caller() {
    let mut retrier = retrier(steady(), "GET").epoch(Duration::from_secs(1_000_000_000));
    send(&mut retrier, Duration::ZERO);
    let headers = [("Retry-After", "Sun, 09 Sep 2001 01:47:10 GMT")];
    retrier.on_response(Duration::from_secs(20), 503, headers, "", &mut budget());
    assert_eq!(retrier.next(Duration::from_secs(20)), RetryStep::Wait(Duration::from_secs(10)));
}

#[test]
fn an_unreadable_time_to_wait_is_the_longest_delay() {
    let policy = RetryPolicy::new().backoff(Backoff::new(millis(1), millis(700)));
    assert_eq!(after(policy, "GET", 503, &[("Retry-After", "soon")], ""), RetryStep::Wait(millis(700)));
}

#[test]
fn a_result_that_is_not_reported_ends_the_call() {
    let mut retrier = retrier(steady(), "GET");
    send(&mut retrier, Duration::ZERO);
    assert_eq!(retrier.next(Duration::ZERO), RetryStep::End(RetryEnd::NotReported));
}
