//! How often and how long a call is repeated.

use core::time::Duration;

use super::backoff::{Backoff, SHORTEST_DELAY};
use super::budget::RetryBudget;

/// How often and how long a call is repeated.
///
/// ```
/// use core::time::Duration;
/// use restable::retry::{Backoff, RetryPolicy};
///
/// let policy = RetryPolicy::new()
///     .attempts(5)
///     .timeout(Duration::from_secs(120))
///     .backoff(Backoff::new(Duration::from_millis(200), Duration::from_secs(10)));
/// ```
///
/// | setting | default | limits; a value beyond them is replaced by the nearest |
/// |---|---|---|
/// | `attempts` | 3 | from 1, which means no retry |
/// | `timeout` | none | from 1 ms |
/// | `backoff` | from 500 ms to 20 s, doubled each time, with full jitter | |
/// | `max_retry_after` | 60 s | |
/// | `budget` | 500 tokens | |
#[derive(Debug, Clone, Copy, PartialEq)]
#[must_use]
pub struct RetryPolicy {
    pub(super) attempts: u32,
    pub(super) timeout: Option<Duration>,
    pub(super) backoff: Backoff,
    pub(crate) budget: u32,
}

impl RetryPolicy {
    /// The default policy.
    pub const fn new() -> Self {
        Self {
            attempts: 3,
            timeout: None,
            backoff: Backoff {
                min_delay: Duration::from_millis(500),
                factor: 2.0,
                max_delay: Duration::from_secs(20),
                jitter: 1.0,
                // Many gateways count requests by the minute.
                max_retry_after: Duration::from_secs(60),
            },
            budget: RetryBudget::CAPACITY,
        }
    }

    /// The policy that repeats nothing.
    pub const fn none() -> Self {
        Self { attempts: 1, ..Self::new() }
    }

    /// How many times a request is sent, the first one included.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// How long a call may take with all its attempts and delays, from its beginning. An attempt that takes longer is
    /// ended, and a retry that could not begin before is not waited for. Without it, each attempt takes as long as the
    /// timeouts of the HTTP client allow.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout.max(SHORTEST_DELAY));
        self
    }

    /// The delays between the attempts, and the longest one that the service can request.
    pub const fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// The longest delay that the service can request, which is that of the [`Backoff`]. If it requests a longer one, the call
    /// is not repeated, and its error has the delay.
    pub const fn max_retry_after(mut self, delay: Duration) -> Self {
        self.backoff.max_retry_after = delay;
        self
    }

    /// The number of tokens of the [`RetryBudget`] that the calls of a client share.
    pub const fn budget(mut self, tokens: u32) -> Self {
        self.budget = tokens;
        self
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}
