//! What the calls of a service share: the budget of their retries, and the limit on their requests.

use core::hash::{BuildHasher as _, Hasher as _};
use core::time::Duration;
use std::hash::RandomState;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime};

use crate::retry::{RateLimit, RateLimiter, Replay, Retrier, RetryBudget, RetryPolicy};

/// The policy of retries, and the budget that all calls share.
#[derive(Debug)]
pub(super) struct Retries {
    pub(super) policy: RetryPolicy,
    shared: Mutex<Shared>,
}

#[derive(Debug)]
struct Shared {
    budget: RetryBudget,
    random: fastrand::Rng,
}

impl Retries {
    pub(super) fn new(policy: RetryPolicy) -> Self {
        // Processes that start at the same time have different seeds.
        let random = fastrand::Rng::with_seed(RandomState::new().build_hasher().finish());
        Self { policy, shared: Mutex::new(Shared { budget: RetryBudget::new(policy.budget), random }) }
    }

    /// Begins a call, with the clock of the caller at zero.
    pub(super) fn begin(&self, replay: Replay) -> Retrier {
        let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let seed = self.lock().random.u64(..);
        Retrier::new(self.policy, replay, Duration::ZERO).seed(seed).epoch(since_1970)
    }

    pub(super) fn with_budget<T>(&self, use_it: impl FnOnce(&mut RetryBudget) -> T) -> T {
        use_it(&mut self.lock().budget)
    }

    /// No code panics while it has the lock.
    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The limit on the requests of a service, with a clock.
#[derive(Debug)]
pub(super) struct Pace {
    start: Instant,
    pub(super) limit: RateLimit,
    limiter: Mutex<RateLimiter>,
}

impl Pace {
    pub(super) fn new(limit: RateLimit) -> Self {
        Self { start: Instant::now(), limit, limiter: Mutex::new(RateLimiter::new(limit)) }
    }

    /// How long to wait before the request is sent. `None` if that is longer than `longest`.
    pub(super) fn reserve(&self, longest: Option<Duration>) -> Option<Duration> {
        let mut limiter = self.limiter.lock().unwrap_or_else(PoisonError::into_inner);
        limiter.reserve(self.start.elapsed(), longest)
    }
}
