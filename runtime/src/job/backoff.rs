//! The delay before the next query.

use core::time::Duration;

use super::policy::PollPolicy;
use super::retry_after::RetryAfter;

/// The sequence of delays of a policy.
#[derive(Debug, Clone)]
pub(super) struct Backoff {
    random: fastrand::Rng,
    delay: Duration,
}

impl Backoff {
    pub(super) fn new(policy: &PollPolicy, seed: u64) -> Self {
        Self { random: fastrand::Rng::with_seed(seed), delay: policy.min_delay }
    }

    /// Starts again with the shortest delay.
    pub(super) fn restart(&mut self, policy: &PollPolicy) {
        self.delay = policy.min_delay;
    }

    /// The next delay. A delay that the service asks for is used up to the limit of the policy; jitter then lengthens it
    /// instead of shortening it.
    pub(super) fn next(&mut self, policy: &PollPolicy, asked: Option<RetryAfter>) -> Duration {
        let cap = policy.cap();
        let delay = self.delay;
        self.delay = scaled(delay, policy.factor).min(cap);
        let chance = scaled(delay, policy.jitter * self.random.f64());
        let own = delay.saturating_sub(chance);
        match asked {
            None => own,
            Some(RetryAfter::Delay(asked)) => own.max(asked.min(policy.max_retry_after).saturating_add(chance)),
            Some(RetryAfter::Unreadable) => cap,
        }
    }
}

/// Saturates, because `Duration::mul_f64` panics if the product is out of range.
fn scaled(duration: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(duration.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}

/// The default seed, which differs from job to job: the FNV-1a hash of the id.
///
/// Source: [the authors of the hash](http://www.isthe.com/chongo/tech/comp/fnv/).
pub(super) fn seed(job_id: &str) -> u64 {
    const OFFSET_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    job_id.bytes().fold(OFFSET_BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}
