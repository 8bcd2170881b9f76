//! When a token is renewed, and how long to wait after a failure.

use core::time::Duration;

/// When a token is renewed, and how long to wait after a failure.
///
/// ```
/// use core::time::Duration;
/// use restable::auth::RenewalPolicy;
///
/// let policy = RenewalPolicy::new().margin(Duration::from_secs(600)).timeout(Duration::from_secs(20));
/// ```
///
/// | setting | default | limits; a value beyond them is replaced by the nearest |
/// |---|---|---|
/// | `margin` | 5 min | half of the token's lifetime |
/// | `timeout` | 60 s | from 1 ms |
/// | `min_delay` | 1 s | from 1 ms |
/// | `max_delay` | 60 s | from `min_delay` |
#[derive(Debug, Clone, Copy, PartialEq)]
#[must_use]
pub struct RenewalPolicy {
    margin: Duration,
    pub(super) timeout: Duration,
    min_delay: Duration,
    max_delay: Duration,
}

const SHORTEST: Duration = Duration::from_millis(1);
/// The time that a request takes to reach the service, in which its token must not expire.
const LATENCY: Duration = Duration::from_secs(5);
/// After so many failures the delay no longer doubles; it has reached every sensible limit.
const MOST_DOUBLINGS: u32 = 20;

impl RenewalPolicy {
    /// The default policy.
    pub const fn new() -> Self {
        Self {
            margin: Duration::from_secs(5 * 60),
            timeout: Duration::from_secs(60),
            min_delay: Duration::from_secs(1),
            max_delay: Duration::from_secs(60),
        }
    }

    /// How long before its expiry a token is renewed. The last quarter of this time is chosen at random, so that processes that
    /// signed in at the same time do not sign in again at the same time.
    pub const fn margin(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    /// How long one attempt to sign in may take. The caller has to end it after this time.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout.max(SHORTEST);
        self
    }

    /// The delay after the first failure. It doubles with each further one.
    pub fn min_delay(mut self, delay: Duration) -> Self {
        self.min_delay = delay.max(SHORTEST);
        self
    }

    /// The longest delay between two attempts.
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// How long one attempt to sign in may take.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) fn attempt_timeout(&self) -> Duration {
        self.timeout
    }

    /// The time before expiry at which a token with this lifetime is renewed. `random` is at least 0 and less than 1.
    pub(super) fn margin_of(&self, lifetime: Duration, random: f64) -> Duration {
        let longest = self.margin.min(lifetime / 2);
        longest.saturating_sub((longest / 4).mul_f64(random))
    }

    /// The time before expiry from which a token with this lifetime is not used.
    pub(super) fn latency_of(lifetime: Duration) -> Duration {
        LATENCY.min(lifetime / 10)
    }

    /// The delay after this many failures in a row: between half and the whole of the doubled delay.
    pub(super) fn delay_after(&self, failures: u32, random: f64) -> Duration {
        let doublings = failures.saturating_sub(1).min(MOST_DOUBLINGS);
        let delay = self.min_delay.saturating_mul(1 << doublings).min(self.max_delay.max(self.min_delay));
        delay.saturating_sub((delay / 2).mul_f64(random))
    }
}

impl Default for RenewalPolicy {
    fn default() -> Self {
        Self::new()
    }
}
