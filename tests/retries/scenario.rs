//! A scenario, and its generation from a seed.

use std::time::Duration;

use fastrand::Rng;
use restable::retry::TransportFailure;

/// How calls are repeated, and how the service behaves.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Chooses everything that is not fixed below.
    pub seed: u64,
    /// How many calls share the budget.
    pub calls: usize,
    pub attempts: u32,
    pub timeout: Option<Duration>,
    pub min_delay: Duration,
    pub max_delay: Duration,
    pub max_retry_after: Duration,
    pub budget: u32,
    /// How often out of 100 times an attempt fails, and how often its response has a time to wait.
    pub failing: u8,
    pub asking: u8,
    /// The longest time of an attempt, in milliseconds.
    pub slow: u64,
}

/// The result of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reply {
    /// A status, and the seconds of its `Retry-After`.
    Response(u16, Option<u64>),
    Lost(TransportFailure),
}

const METHODS: [&str; 6] = ["GET", "PUT", "DELETE", "POST", "PATCH", "HEAD"];
const FAILURES: [u16; 12] = [400, 403, 404, 408, 413, 425, 429, 429, 498, 502, 503, 504];

impl Scenario {
    /// The scenario of this seed.
    pub fn random(seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        let milliseconds = |random: &mut Rng, longest: u64| Duration::from_millis(random.u64(1..=longest));
        Self {
            seed,
            calls: if random.u8(0..20) == 0 { 200 } else { random.usize(1..8) },
            attempts: random.u32(1..7),
            timeout: random.bool().then(|| milliseconds(&mut random, 120_000)),
            min_delay: milliseconds(&mut random, 2_000),
            max_delay: milliseconds(&mut random, 60_000),
            max_retry_after: milliseconds(&mut random, 120_000),
            budget: if random.bool() { 500 } else { random.u32(0..60) },
            failing: random.u8(0..=100),
            asking: if random.bool() { 0 } else { random.u8(0..=100) },
            slow: if random.bool() { 50 } else { 20_000 },
        }
    }

    pub(super) fn method(random: &mut Rng) -> &'static str {
        METHODS.get(random.usize(0..METHODS.len())).copied().unwrap_or("GET")
    }

    pub(super) fn reply(&self, random: &mut Rng) -> Reply {
        if random.u8(0..100) >= self.failing {
            return Reply::Response(200, None);
        }
        match random.u8(0..10) {
            0 => Reply::Lost(TransportFailure::NotSent),
            1 | 2 => Reply::Lost(TransportFailure::MaybeSent),
            _ => {
                let status = FAILURES.get(random.usize(0..FAILURES.len())).copied().unwrap_or(503);
                let asks = random.u8(0..100) < self.asking;
                Reply::Response(status, asks.then(|| random.u64(0..150)))
            }
        }
    }
}
