//! The service that issues tokens.

use std::collections::HashMap;
use std::time::Duration;

use fastrand::Rng;

use super::Scenario;

/// What becomes of an attempt to sign in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum SignIn {
    Issued,
    Failed,
    Cancelled,
    /// The result is never reported.
    Lost,
}

/// Issues tokens and remembers when they expire.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) random: Rng,
    expiry: HashMap<String, Duration>,
    refused: HashMap<String, Duration>,
}

impl Service {
    pub(super) fn new(seed: u64) -> Self {
        Self { random: Rng::with_seed(seed), expiry: HashMap::new(), refused: HashMap::new() }
    }

    /// Decides what becomes of an attempt, and how long it takes.
    pub(super) fn sign_in(&mut self, scenario: &Scenario) -> (SignIn, Duration) {
        let mut happens = |percent: u8| self.random.u8(0..100) < percent;
        let outcome = match () {
            () if happens(scenario.lost) => SignIn::Lost,
            () if happens(scenario.cancelled) => SignIn::Cancelled,
            () if happens(scenario.failing) => SignIn::Failed,
            () => SignIn::Issued,
        };
        let is_late = happens(scenario.late);
        let within = u64::try_from(scenario.timeout.as_millis()).unwrap_or(u64::MAX).max(2);
        let taken = if is_late { self.random.u64(within..=within * 3) } else { self.random.u64(0..within) };
        (outcome, Duration::from_millis(taken))
    }

    /// Issues a token. The service does so at some time between the start and the end of the attempt.
    pub(super) fn issue(&mut self, started: Duration, ended: Duration, lifetime: Duration) -> String {
        let token = format!("token-{}", self.expiry.len());
        let issued = started + (ended - started).mul_f64(self.random.f64());
        self.expiry.insert(token.clone(), issued + lifetime);
        token
    }

    /// Whether the token has expired.
    pub(super) fn has_expired(&self, token: &str, now: Duration) -> bool {
        self.expiry.get(token).is_none_or(|expiry| now >= *expiry)
    }

    /// Answers a request with the token: whether the service accepts it.
    pub(super) fn accepts(&mut self, token: &str, now: Duration, scenario: &Scenario) -> bool {
        if self.random.u8(0..100) < scenario.refusing {
            self.refused.entry(token.into()).or_insert(now);
        }
        !self.refused.contains_key(token)
    }
}
