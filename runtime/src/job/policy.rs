//! When and how often to query a job, and when to stop.

use core::time::Duration;

use crate::retry::{Backoff, SHORTEST_DELAY};

/// When and how often to query a job or the [state](crate::state) of a resource, and when to stop.
///
/// The first query is sent at once. The second follows after [`min_delay`](Self::min_delay), and each later
/// delay is [`factor`](Self::factor) times the previous one, up to [`max_delay`](Self::max_delay); `jitter` then
/// shortens it. The deadline has no default, because only the caller knows how long the job may take.
///
/// ```
/// use core::time::Duration;
/// use restable::job::PollPolicy;
///
/// let policy = PollPolicy::with_timeout(Duration::from_secs(1_800))
///     .min_delay(Duration::from_secs(2))
///     .max_delay(Duration::from_secs(20))
///     .confirmations(2);
/// ```
///
/// | setting | default | limits; a value beyond them is replaced by the nearest |
/// |---|---|---|
/// | `initial_delay` | 0 s | |
/// | `min_delay` | 1 s | from 1 ms |
/// | `factor` | 1.5 | from 1 |
/// | `max_delay` | 30 s | from `min_delay` |
/// | `jitter` | 0.2 | 0 to 0.5 |
/// | `max_retry_after` | 1 h | |
/// | `query_timeout` | 60 s | from 1 ms |
/// | `grace` | 30 s | |
/// | `tolerance` | 5 | |
/// | `confirmations` | 1 | from 1 |
#[derive(Debug, Clone, Copy, PartialEq)]
#[must_use]
pub struct PollPolicy {
    pub(super) timeout: Option<Duration>,
    pub(super) initial_delay: Duration,
    pub(super) backoff: Backoff,
    pub(super) query_timeout: Duration,
    pub(super) grace: Duration,
    pub(super) tolerance: u32,
    pub(super) confirmations: u32,
}

/// Keeps the number of queries below twice that of a policy without jitter.
const MOST_JITTER: f64 = 0.5;

impl PollPolicy {
    /// Stops waiting after this time, counted from the creation of the [`Poller`](super::Poller).
    pub const fn with_timeout(timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..Self::without_timeout() }
    }

    /// Waits without a deadline, until the job has ended or the queries fail.
    pub const fn without_timeout() -> Self {
        Self {
            timeout: None,
            initial_delay: Duration::ZERO,
            backoff: Backoff {
                min_delay: Duration::from_secs(1),
                factor: 1.5,
                max_delay: Duration::from_secs(30),
                jitter: 0.2,
                // Rate limits are often counted by the hour.
                max_retry_after: Duration::from_secs(60 * 60),
            },
            // The usual timeout of a gateway for the service behind it.
            query_timeout: Duration::from_secs(60),
            // RDS documents that its job query knows a job only "several seconds" after the start.
            grace: Duration::from_secs(30),
            tolerance: 5,
            confirmations: 1,
        }
    }

    /// The delay before the first query. If it exceeds the time until the deadline, the first query is still sent before
    /// the deadline.
    pub const fn initial_delay(mut self, delay: Duration) -> Self {
        self.initial_delay = delay;
        self
    }

    /// Sets all delays between queries at once: `min_delay`, `max_delay`, `factor`, `jitter` and `max_retry_after`. Calls can
    /// have the same ones, with [`RetryPolicy::backoff`](crate::retry::RetryPolicy::backoff).
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self.jitter(backoff.jitter)
    }

    /// The delay between the first query and the second one.
    pub fn min_delay(mut self, delay: Duration) -> Self {
        self.backoff.min_delay = delay.max(SHORTEST_DELAY);
        self
    }

    /// The factor between one delay and the next. With 1, all delays are equal.
    pub fn factor(mut self, factor: f64) -> Self {
        self.backoff = self.backoff.factor(factor);
        self
    }

    /// The longest delay between two queries. Only `Retry-After` can exceed it.
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.backoff.max_delay = delay;
        self
    }

    /// The part of each delay that is random, so that clients that started at the same time do not query at the same
    /// time: with 0.2, a delay of 10 s becomes one between 8 s and 10 s.
    pub fn jitter(mut self, share: f64) -> Self {
        self.backoff = self.backoff.jitter(if share > MOST_JITTER { MOST_JITTER } else { share });
        self
    }

    /// The longest delay that the service can request, with `Retry-After` or in another way that
    /// [`Poller::on_response`](super::Poller::on_response) reads. If it requests a longer one, the next query is sent after
    /// this time, and a throttled query counts against the [`tolerance`](Self::tolerance).
    pub const fn max_retry_after(mut self, delay: Duration) -> Self {
        self.backoff.max_retry_after = delay;
        self
    }

    /// How long one query may take until it counts as a lost connection, so that a server that takes a connection and says
    /// nothing does not use up the whole deadline. Whoever sends the query sees to it, see
    /// [`Poller::query_timeout`](super::Poller::query_timeout).
    pub fn query_timeout(mut self, time: Duration) -> Self {
        self.query_timeout = time.max(SHORTEST_DELAY);
        self
    }

    /// The period in which a 404 means that the service does not know the job *yet*, counted from the creation of the
    /// [`Poller`](super::Poller).
    pub const fn grace(mut self, time: Duration) -> Self {
        self.grace = time;
        self
    }

    /// How many queries in a row may fail for a temporary reason; one more ends the polling. The table of
    /// [`Poller::on_response`](super::Poller::on_response) lists the temporary failures. A throttled query does not count if
    /// the service states how long to wait and the poller waits that long.
    pub const fn tolerance(mut self, failures: u32) -> Self {
        self.tolerance = failures;
        self
    }

    /// How many responses in a row have to report success. Use more than one for a service that reports it too early.
    pub const fn confirmations(mut self, answers: u32) -> Self {
        self.confirmations = answers;
        self
    }
}
