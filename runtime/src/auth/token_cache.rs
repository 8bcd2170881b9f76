//! The state machine of a token that many callers use: who signs in, and when.

mod policy;

use alloc::string::String;
use core::fmt;
use core::time::Duration;

pub use policy::RenewalPolicy;

use crate::types::secret::Secret;

/// The next step of a caller that needs a token.
#[derive(Debug)]
#[allow(
    clippy::exhaustive_enums,
    reason = "a caller that does not know a step cannot go on, so a new one has to fail when compiling"
)]
pub enum TokenStep<E> {
    /// Send the request with this token.
    Use(Secret<String>),
    /// Sign in, and report the result of this attempt: [`TokenCache::on_issued`], [`TokenCache::on_failure`], or
    /// [`TokenCache::on_cancelled`].
    SignIn(Attempt),
    /// Another caller signs in. Wait for its result, but at most this long, then call [`TokenCache::next`] again.
    Wait(Duration),
    /// The last attempt to sign in failed, and the next one is not due yet.
    Failed(E),
}

/// A token that many callers share. It is renewed before it expires, by one caller at a time.
///
/// The cache has no clock, socket or thread: a caller passes the time and takes the next step. All times are counted from the
/// same point, which the program chooses. A time before an earlier one counts as the earlier one.
///
/// - While one caller renews a token that is still valid, the others use it. Without a valid token they wait.
/// - If signing in fails, the callers that wait get the error, and nobody signs in again until a delay is over, because many
///   attempts with a wrong password lock an account.
/// - An attempt whose result is never reported counts as failed after [`RenewalPolicy::timeout`].
///
/// `E` is the error of signing in, which each waiting caller gets a clone of.
///
/// ```
/// use core::time::Duration;
/// use restable::auth::{RenewalPolicy, TokenCache, TokenStep};
///
/// let mut tokens = TokenCache::<&str>::new(RenewalPolicy::new());
/// let mut now = Duration::ZERO;
/// let TokenStep::SignIn(attempt) = tokens.next(now) else { panic!("there is no token yet") };
/// // A second caller waits for the first one.
/// assert!(matches!(tokens.next(now), TokenStep::Wait(_)));
///
/// assert!(tokens.on_issued(now, attempt, "gAAAAB".into(), Duration::from_secs(3_600)));
/// let TokenStep::Use(token) = tokens.next(now) else { panic!("there is a token") };
/// assert_eq!(token.expose(), "gAAAAB");
///
/// // Shortly before the token expires, one caller renews it.
/// now += Duration::from_secs(3_590);
/// assert!(matches!(tokens.next(now), TokenStep::SignIn(_)));
/// assert!(matches!(tokens.next(now), TokenStep::Use(_)));
/// ```
pub struct TokenCache<E> {
    policy: RenewalPolicy,
    random: fastrand::Rng,
    /// The latest time that a caller passed.
    now: Duration,
    held: Option<Held>,
    attempt: Option<Attempt>,
    /// The number of attempts so far.
    attempts: u64,
    failure: Option<Failure<E>>,
}

/// The current token.
struct Held {
    token: Secret<String>,
    /// From this time on, a caller renews it.
    renew_at: Duration,
    /// From this time on, nobody uses it.
    unusable_at: Duration,
}

/// One attempt to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    number: u64,
    started_at: Duration,
    /// From this time on, the attempt counts as failed.
    lost_at: Duration,
}

/// The attempts that failed since the last token was issued.
struct Failure<E> {
    /// `None` if the last attempt was lost or cancelled.
    error: Option<E>,
    attempts: u32,
    /// The earliest time of the next attempt.
    retry_at: Duration,
}

impl<E: Clone> TokenCache<E> {
    /// Creates a cache without a token.
    pub fn new(policy: RenewalPolicy) -> Self {
        let random = fastrand::Rng::with_seed(0);
        Self { policy, random, now: Duration::ZERO, held: None, attempt: None, attempts: 0, failure: None }
    }

    /// Sets the seed of the jitter. A random seed for each process prevents several processes that started at the same time
    /// from signing in at the same time.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.random = fastrand::Rng::with_seed(seed);
        self
    }

    /// Returns the step to take at the time `now`.
    pub fn next(&mut self, now: Duration) -> TokenStep<E> {
        self.advance(now);
        let is_due = self.attempt.is_none() && self.failure.as_ref().is_none_or(|failure| self.now >= failure.retry_at);
        match self.usable() {
            Some(held) if self.now < held.renew_at || !is_due => TokenStep::Use(held.token.clone()),
            _ if is_due => self.sign_in(),
            _ => self.wait(),
        }
    }

    /// Reports that this attempt issued a token, and returns whether the token can be used. It is accepted even if the attempt has
    /// taken longer than the timeout. If its lifetime is already over, report a failure.
    ///
    /// `lifetime` is the time for which the token is valid: the difference of the times of expiry and of issue in the response.
    /// The difference to the local clock would be wrong if the clocks differ. It is counted from the start of the attempt.
    #[must_use]
    pub fn on_issued(&mut self, now: Duration, attempt: Attempt, token: Secret<String>, lifetime: Duration) -> bool {
        self.advance(now);
        let expires_at = attempt.started_at.saturating_add(lifetime);
        let unusable_at = expires_at.saturating_sub(RenewalPolicy::latency_of(lifetime));
        if self.now >= unusable_at {
            return false;
        }
        let margin = self.policy.margin_of(lifetime, self.random.f64());
        let renew_at = expires_at.saturating_sub(margin);
        if self.end(attempt) || self.held.as_ref().is_none_or(|held| held.unusable_at < unusable_at) {
            self.failure = None;
            self.held = Some(Held { token, renew_at, unusable_at });
        }
        true
    }

    /// Reports that this attempt failed. If it has taken longer than the timeout, it counts as failed already; its error is
    /// then that of the failure, unless another attempt has started.
    pub fn on_failure(&mut self, now: Duration, attempt: Attempt, error: E) {
        self.advance(now);
        if self.end(attempt) {
            self.failed(Some(error));
        } else if let (true, Some(failure)) = (attempt.number == self.attempts, &mut self.failure) {
            failure.error = Some(error);
        }
    }

    /// Reports that the caller has stopped this attempt, for example because its future was dropped. Another caller may then
    /// sign in at once.
    pub fn on_cancelled(&mut self, now: Duration, attempt: Attempt) {
        self.advance(now);
        self.end(attempt);
    }

    /// Ends the attempt. Returns whether it was the current one, and not one that has taken longer than the timeout.
    fn end(&mut self, attempt: Attempt) -> bool {
        self.attempt.take_if(|current| current.number == attempt.number).is_some()
    }

    /// Reports that a service refused this token with a 401. It is not used again. A token that has been replaced meanwhile
    /// changes nothing.
    pub fn on_refused(&mut self, token: &str) {
        if self.held.as_ref().is_some_and(|held| held.token.expose() == token) {
            self.held = None;
        }
    }

    /// Whether this is the current token, and it can be used at this time.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) fn holds(&self, now: Duration, token: &str) -> bool {
        self.held.as_ref().is_some_and(|held| now < held.unusable_at && held.token.expose() == token)
    }

    /// The token that can be used at this time, whether or not it is due for renewal.
    fn usable(&self) -> Option<&Held> {
        self.held.as_ref().filter(|held| self.now < held.unusable_at)
    }

    fn sign_in(&mut self) -> TokenStep<E> {
        self.attempts = self.attempts.wrapping_add(1);
        let lost_at = self.now.saturating_add(self.policy.timeout);
        let attempt = Attempt { number: self.attempts, started_at: self.now, lost_at };
        self.attempt = Some(attempt);
        TokenStep::SignIn(attempt)
    }

    fn wait(&self) -> TokenStep<E> {
        match (self.attempt, &self.failure) {
            (Some(attempt), _) => TokenStep::Wait(attempt.lost_at.saturating_sub(self.now)),
            (None, Some(Failure { error: Some(error), .. })) => TokenStep::Failed(error.clone()),
            (None, Some(failure)) => TokenStep::Wait(failure.retry_at.saturating_sub(self.now)),
            (None, None) => TokenStep::Wait(Duration::ZERO),
        }
    }

    fn advance(&mut self, now: Duration) {
        self.now = self.now.max(now);
        if self.attempt.is_some_and(|attempt| self.now >= attempt.lost_at) {
            self.attempt = None;
            self.failed(None);
        }
    }

    fn failed(&mut self, error: Option<E>) {
        let attempts = self.failure.as_ref().map_or(0, |failure| failure.attempts).saturating_add(1);
        let retry_at = self.now.saturating_add(self.policy.delay_after(attempts, self.random.f64()));
        self.failure = Some(Failure { error, attempts, retry_at });
    }
}

impl<E> fmt::Debug for TokenCache<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenCache")
            .field("now", &self.now)
            .field("renew_at", &self.held.as_ref().map(|held| held.renew_at))
            .field("unusable_at", &self.held.as_ref().map(|held| held.unusable_at))
            .field("attempt", &self.attempt)
            .field("failures", &self.failure.as_ref().map_or(0, |failure| failure.attempts))
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}
