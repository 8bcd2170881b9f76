//! When to ask, how often, and when to stop.

use core::time::Duration;

/// When to ask for a job, how often, and when to stop.
///
/// The first query goes at once. Between it and the second pass [`min_delay`](Self::min_delay), and each later
/// delay is [`factor`](Self::factor) times the one before, up to [`max_delay`](Self::max_delay); `jitter` then
/// shortens it. The deadline has no default: how long a job may take is known to whoever started it, and to nobody else.
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
/// | setting | default | limits; what is beyond them counts as the nearest |
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
    pub(super) min_delay: Duration,
    pub(super) factor: f64,
    max_delay: Duration,
    pub(super) jitter: f64,
    pub(super) max_retry_after: Duration,
    pub(super) query_timeout: Duration,
    pub(super) grace: Duration,
    pub(super) tolerance: u32,
    pub(super) confirmations: u32,
}

/// Keeps a caller who sets no delay from asking without pause.
const SHORTEST_DELAY: Duration = Duration::from_millis(1);
/// Keeps the number of queries within twice that of a policy without jitter.
const MOST_JITTER: f64 = 0.5;

impl PollPolicy {
    /// Gives up after this time, counted from the making of the [`Poller`](super::Poller).
    pub const fn with_timeout(timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..Self::without_timeout() }
    }

    /// Never gives up on a job that the service knows and has not ended.
    pub const fn without_timeout() -> Self {
        Self {
            timeout: None,
            initial_delay: Duration::ZERO,
            min_delay: Duration::from_secs(1),
            factor: 1.5,
            max_delay: Duration::from_secs(30),
            jitter: 0.2,
            // Rate limits are commonly counted by the hour.
            max_retry_after: Duration::from_secs(60 * 60),
            // What gateways give a service to answer.
            query_timeout: Duration::from_secs(60),
            // The job query of RDS knows a job "several seconds" after its start.
            grace: Duration::from_secs(30),
            tolerance: 5,
            confirmations: 1,
        }
    }

    /// The time before the first query. Where it is longer than the time until the deadline, the first query goes before
    /// the deadline all the same.
    pub const fn initial_delay(mut self, delay: Duration) -> Self {
        self.initial_delay = delay;
        self
    }

    /// The delay between the first query and the second.
    pub fn min_delay(mut self, delay: Duration) -> Self {
        self.min_delay = delay.max(SHORTEST_DELAY);
        self
    }

    /// How many times the delay before it each delay is. 1 keeps them equal.
    pub fn factor(mut self, factor: f64) -> Self {
        self.factor = if factor > 1.0 { factor } else { 1.0 };
        self
    }

    /// The longest delay between two queries. Only `Retry-After` goes beyond it.
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The part of each delay that is left to chance, so that clients that started together do not ask together: 0.2
    /// makes a delay of 10 s one between 8 s and 10 s.
    pub fn jitter(mut self, share: f64) -> Self {
        self.jitter = if share > 0.0 { share.min(MOST_JITTER) } else { 0.0 };
        self
    }

    /// The longest time that the service may ask the poller to wait, with `Retry-After` or in another way that
    /// [`Poller::on_response`](super::Poller::on_response) reads. Where it asks for more, the next query goes after this time,
    /// and a throttled query counts against the [`tolerance`](Self::tolerance).
    pub const fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// How long one query may take until it counts as a lost connection, so that a server that takes a connection and says
    /// nothing does not use up the whole deadline. Whoever sends the query sees to it, see
    /// [`Poller::query_timeout`](super::Poller::query_timeout).
    pub fn query_timeout(mut self, time: Duration) -> Self {
        self.query_timeout = time.max(SHORTEST_DELAY);
        self
    }

    /// How long, counted from the making of the [`Poller`](super::Poller), a 404 means that the service does not know
    /// the job *yet*.
    pub const fn grace(mut self, time: Duration) -> Self {
        self.grace = time;
        self
    }

    /// How many queries in a row may fail for a temporary reason; one more ends the polling. Which responses are temporary
    /// is in the table of [`Poller::on_response`](super::Poller::on_response). A throttled query does not count if the service
    /// says how long to wait and the poller waits that long.
    pub const fn tolerance(mut self, failures: u32) -> Self {
        self.tolerance = failures;
        self
    }

    /// How many answers in a row have to say that the job succeeded. More than one is for services that say so too early.
    pub const fn confirmations(mut self, answers: u32) -> Self {
        self.confirmations = answers;
        self
    }

    pub(super) fn cap(&self) -> Duration {
        self.max_delay.max(self.min_delay)
    }
}
