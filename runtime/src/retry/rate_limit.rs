//! The limit on the requests that a client sends.
//!
//! The algorithm is the generic cell rate algorithm, whose whole state is one time. The crate `governor` has it too, but states only
//! whether a request may be sent now: callers that wait have to try again, in no order. A reservation gives each caller
//! its own time, and needs neither a clock nor atomics.

use core::time::Duration;

/// How many requests a client sends in a time.
///
/// ```
/// use core::time::Duration;
/// use restable::retry::RateLimit;
///
/// // The documented limit of many APIs: 100 requests a minute. Up to ten of them may be sent at once.
/// let limit = RateLimit::new(100, Duration::from_secs(60)).burst(10);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct RateLimit {
    /// The time between two requests.
    interval: Duration,
    burst: u32,
}

impl RateLimit {
    /// This many requests in this time, at equal distances. A number of 0 counts as 1.
    pub fn new(requests: u32, time: Duration) -> Self {
        // Rounded up, so that the limit is never exceeded.
        let interval = (time / requests.max(1)).saturating_add(Duration::from_nanos(1));
        Self { interval, burst: 1 }
    }

    /// This many requests a second, at equal distances.
    pub fn per_second(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(1))
    }

    /// How many requests may be sent at once after a time without requests. The default is 1; 0 counts as 1.
    ///
    /// In any time there are at most as many requests as the limit allows in it, and this number in addition.
    pub fn burst(mut self, requests: u32) -> Self {
        self.burst = requests.max(1);
        self
    }
}

/// States when the next request may be sent. It has no clock: a caller passes the time.
///
/// ```
/// use core::time::Duration;
/// use restable::retry::{RateLimit, RateLimiter};
///
/// let mut limiter = RateLimiter::new(RateLimit::per_second(4));
/// let now = Duration::ZERO;
/// assert_eq!(limiter.reserve(now, None), Some(Duration::ZERO));
/// // The second caller waits a quarter of a second.
/// assert!(limiter.reserve(now, None).is_some_and(|delay| delay >= Duration::from_millis(250)));
/// // The third one has too little time.
/// assert_eq!(limiter.reserve(now, Some(Duration::from_millis(400))), None);
/// ```
#[derive(Debug, Clone)]
pub struct RateLimiter {
    limit: RateLimit,
    /// When the next request may be sent without a burst.
    next: Duration,
}

impl RateLimiter {
    /// Creates a limiter that has sent nothing.
    pub const fn new(limit: RateLimit) -> Self {
        Self { limit, next: Duration::ZERO }
    }

    /// Reserves the sending of one request, and returns how long to wait until it may be sent. Returns `None` and reserves
    /// nothing if that is longer than `longest`. The times are counted from a point that the caller chooses.
    ///
    /// A reservation that is not used is lost.
    pub fn reserve(&mut self, now: Duration, longest: Option<Duration>) -> Option<Duration> {
        let RateLimit { interval, burst } = self.limit;
        let next = self.next.max(now);
        let earlier = interval.saturating_mul(burst - 1);
        let delay = next.saturating_sub(earlier).saturating_sub(now);
        if longest.is_some_and(|longest| delay > longest) {
            return None;
        }
        self.next = next.saturating_add(interval);
        Some(delay)
    }
}
