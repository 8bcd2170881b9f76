//! The limit on the requests that a client sends.

use std::time::Duration;

use proptest::prelude::*;
use restable::retry::{RateLimit, RateLimiter};

use super::millis;

#[test]
fn requests_are_sent_at_equal_distances() {
    let mut limiter = RateLimiter::new(RateLimit::per_second(10));
    let delays: Vec<_> = (0..4).map(|_| limiter.reserve(millis(50), None).unwrap().as_millis()).collect();
    assert_eq!(delays, [0, 100, 200, 300]);
    assert_eq!(limiter.reserve(millis(1_000), None), Some(Duration::ZERO), "time without requests");
}

#[test]
fn a_burst_is_sent_at_once_after_a_time_without_requests() {
    let mut limiter = RateLimiter::new(RateLimit::new(60, Duration::from_secs(60)).burst(3));
    let mut reserve = |now| limiter.reserve(now, None).unwrap().as_secs();
    assert_eq!([0; 4].map(|_| reserve(Duration::ZERO)), [0, 0, 0, 1]);
    assert_eq!([0; 2].map(|_| reserve(Duration::from_secs(3))), [0, 0]);
}

#[test]
fn a_reservation_that_is_too_late_changes_nothing() {
    let mut limiter = RateLimiter::new(RateLimit::per_second(1));
    limiter.reserve(Duration::ZERO, None).unwrap();
    for _ in 0..10 {
        assert_eq!(limiter.reserve(Duration::ZERO, Some(millis(999))), None);
    }
    assert_eq!(limiter.reserve(Duration::ZERO, Some(millis(1_001))).unwrap().as_secs(), 1);
}

#[test]
fn a_limit_of_nothing_is_a_limit_of_one() {
    let mut limiter = RateLimiter::new(RateLimit::new(0, Duration::from_secs(5)).burst(0));
    assert_eq!(limiter.reserve(Duration::ZERO, None), Some(Duration::ZERO));
    assert!(limiter.reserve(Duration::ZERO, None).unwrap() >= Duration::from_secs(5));
    let mut endless = RateLimiter::new(RateLimit::new(1, Duration::MAX).burst(u32::MAX));
    assert_eq!(endless.reserve(Duration::MAX, None), Some(Duration::ZERO));
    assert_eq!(endless.reserve(Duration::ZERO, None), Some(Duration::ZERO), "it saturates");
}

proptest! {
    /// In each time between two requests, at most as many are sent as the limit allows, and the burst.
    #[test]
    fn no_time_has_more_requests_than_the_limit(
        requests in 1..50_u32,
        seconds in 1..100_u64,
        burst in 1..8_u32,
        pauses in prop::collection::vec(0..3_000_u64, 1..60),
    ) {
        let time = Duration::from_secs(seconds);
        let mut limiter = RateLimiter::new(RateLimit::new(requests, time).burst(burst));
        let mut now = Duration::ZERO;
        let mut sent = Vec::new();
        for pause in pauses {
            now += millis(pause);
            sent.push(now + limiter.reserve(now, None).unwrap());
        }
        prop_assert!(sent.is_sorted());
        for (first, begin) in sent.iter().enumerate() {
            for (last, end) in sent.iter().enumerate().skip(first) {
                let most = (*end - *begin).as_secs_f64() * f64::from(requests) / time.as_secs_f64() + f64::from(burst);
                prop_assert!((last - first + 1) as f64 <= most + 1e-6, "{} requests in {:?}", last - first + 1, *end - *begin);
            }
        }
    }
}
