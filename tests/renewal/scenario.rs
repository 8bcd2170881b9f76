//! A scenario, and its generation from a seed.

use std::time::Duration;

use fastrand::Rng;
use restable::auth::RenewalPolicy;

/// How many callers share a token, and how the service behaves.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Chooses everything that is not fixed below.
    pub seed: u64,
    /// Callers that need a token at random times.
    pub callers: usize,
    /// How many requests each caller sends.
    pub requests: usize,
    /// The longest pause of a caller between two requests.
    pub pause: Duration,
    /// The lifetime of a token.
    pub lifetime: Duration,
    /// How often out of 100 times signing in fails, never reports a result, is cancelled, or takes too long.
    pub failing: u8,
    pub lost: u8,
    pub cancelled: u8,
    pub late: u8,
    /// How often out of 100 times the service refuses a token that is still valid.
    pub refusing: u8,
    pub timeout: Duration,
    pub min_delay: Duration,
    pub max_delay: Duration,
    pub margin: Duration,
}

impl Scenario {
    /// The scenario of this seed.
    pub fn random(seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        let mut often = |longest: u8| if random.bool() { 0 } else { random.u8(0..=longest) };
        let [failing, lost, cancelled, late, refusing] = [often(90), often(30), often(30), often(30), often(20)];
        let longest_life = if random.bool() { 5_000 } else { 86_400_000 };
        let milliseconds = |random: &mut Rng, longest: u64| Duration::from_millis(random.u64(1..=longest));
        Self {
            seed,
            callers: if random.u8(0..50) == 0 { 200 } else { random.usize(1..8) },
            requests: random.usize(1..6),
            pause: milliseconds(&mut random, 3_000_000),
            lifetime: milliseconds(&mut random, longest_life),
            failing,
            lost,
            cancelled,
            late,
            refusing,
            timeout: milliseconds(&mut random, 60_000),
            min_delay: milliseconds(&mut random, 5_000),
            max_delay: milliseconds(&mut random, 60_000),
            margin: milliseconds(&mut random, 1_000_000),
        }
    }

    /// The policy of the scenario.
    pub fn policy(&self) -> RenewalPolicy {
        RenewalPolicy::new()
            .margin(self.margin)
            .timeout(self.timeout)
            .min_delay(self.min_delay)
            .max_delay(self.max_delay)
    }
}
