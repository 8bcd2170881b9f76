//! The delays between attempts.

use core::time::Duration;

use crate::response::retry_after::RetryAfter;

/// The delays between attempts: exponential backoff with jitter, and how far `Retry-After` can lengthen it.
///
/// [`RetryPolicy`](super::RetryPolicy) uses it for the attempts of a call, and [`PollPolicy`](crate::job::PollPolicy) for
/// the queries for a job.
///
/// The first delay is at most `min_delay`, and each later one is at most [`factor`](Self::factor) times as long, up to
/// `max_delay`. [`jitter`](Self::jitter) chooses the delay at random below that.
///
/// ```
/// use core::time::Duration;
/// use restable::job::PollPolicy;
/// use restable::retry::{Backoff, RetryPolicy};
///
/// let backoff = Backoff::new(Duration::from_millis(200), Duration::from_secs(10));
/// let calls = RetryPolicy::new().backoff(backoff);
/// let jobs = PollPolicy::with_timeout(Duration::from_secs(600)).backoff(backoff.jitter(0.2));
/// ```
///
/// | setting | default | limits; a value beyond them is replaced by the nearest |
/// |---|---|---|
/// | `min_delay` | | from 1 ms |
/// | `max_delay` | | from `min_delay` |
/// | `factor` | 2 | from 1 |
/// | `jitter` | 1 | 0 to 1; 0 to 0.5 for a job |
/// | `max_retry_after` | 60 s | |
#[derive(Debug, Clone, Copy, PartialEq)]
#[must_use]
pub struct Backoff {
    pub(crate) min_delay: Duration,
    pub(crate) factor: f64,
    pub(crate) max_delay: Duration,
    pub(crate) jitter: f64,
    pub(crate) max_retry_after: Duration,
}

/// Keeps a caller that sets no delay from sending without pause.
pub(crate) const SHORTEST_DELAY: Duration = Duration::from_millis(1);

impl Backoff {
    /// Creates delays from `min_delay` to `max_delay` that double and have full jitter.
    pub fn new(min_delay: Duration, max_delay: Duration) -> Self {
        let max_retry_after = Duration::from_secs(60);
        Self { min_delay: min_delay.max(SHORTEST_DELAY), factor: 2.0, max_delay, jitter: 1.0, max_retry_after }
    }

    /// The factor between one delay and the next. With 1, all delays are equal.
    pub fn factor(mut self, factor: f64) -> Self {
        self.factor = if factor > 1.0 { factor } else { 1.0 };
        self
    }

    /// The part of each delay that is random, so that clients that failed at the same time do not send again at the same
    /// time: with 0.2, a delay of 10 s becomes one between 8 s and 10 s; with 1, one between 0 s and 10 s, which is
    /// called full jitter.
    pub fn jitter(mut self, share: f64) -> Self {
        self.jitter = if share > 0.0 { share.min(1.0) } else { 0.0 };
        self
    }

    /// The longest delay that the service can request, with `Retry-After` or in another way that
    /// [`Poller::on_response`](crate::job::Poller::on_response) reads. If it requests a longer one, a call is not repeated,
    /// and a query for a job is sent after this time.
    pub const fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    pub(crate) fn cap(&self) -> Duration {
        self.max_delay.max(self.min_delay)
    }
}

/// The sequence of delays of a backoff.
#[derive(Debug, Clone)]
pub(crate) struct Delays {
    random: fastrand::Rng,
    delay: Duration,
}

impl Delays {
    pub(crate) fn new(backoff: &Backoff, seed: u64) -> Self {
        Self { random: fastrand::Rng::with_seed(seed), delay: backoff.min_delay }
    }

    /// Starts again with the shortest delay.
    pub(crate) fn restart(&mut self, backoff: &Backoff) {
        self.delay = backoff.min_delay;
    }

    /// The next delay. A delay that the service asks for is used up to the limit of the backoff; jitter then lengthens it
    /// instead of shortening it.
    pub(crate) fn next(&mut self, backoff: &Backoff, asked: Option<RetryAfter>) -> Duration {
        let cap = backoff.cap();
        let delay = self.delay;
        self.delay = scaled(delay, backoff.factor).min(cap);
        let chance = scaled(delay, backoff.jitter * self.random.f64());
        let own = delay.saturating_sub(chance);
        match asked {
            None => own,
            Some(RetryAfter::Delay(asked)) => own.max(asked.min(backoff.max_retry_after).saturating_add(chance)),
            Some(RetryAfter::Unreadable) => cap,
        }
    }
}

/// Saturates, because `Duration::mul_f64` panics if the product is out of range.
fn scaled(duration: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(duration.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}
