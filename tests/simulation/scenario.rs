//! A scenario: the description of one poll, from beginning to end.

use std::time::Duration;

use restable::JobId;
use restable::job::{PollPolicy, Poller};

use super::ShowJob;
use super::reply::{EXPIRED, Reply};

/// The poller, its driver, and the behaviour of the server.
#[derive(Debug, Clone)]
pub struct Scenario {
    pub job_id: JobId,
    pub settings: Settings,
    pub driver: Driver,
    /// The replies to the first queries.
    pub replies: Vec<Reply>,
    /// The reply to all later queries.
    pub at_last: Reply,
    /// The response times, used in turn.
    pub latencies: Vec<Duration>,
    /// How long a token is valid, if it expires.
    pub token_lifetime: Option<Duration>,
}

/// The settings of a policy, which the policy itself does not expose.
#[derive(Debug, Clone)]
pub struct Settings {
    pub timeout: Option<Duration>,
    pub initial_delay: Duration,
    pub min_delay: Duration,
    pub factor: f64,
    pub max_delay: Duration,
    pub jitter: f64,
    pub max_retry_after: Duration,
    pub grace: Duration,
    pub tolerance: u32,
    pub confirmations: u32,
}

/// The imprecision of the driver.
#[derive(Debug, Clone)]
pub struct Driver {
    /// The start time on its clock.
    pub start: Duration,
    pub seed: u64,
    /// The durations by which it sleeps too long, used in turn.
    pub oversleeps: Vec<Duration>,
    /// Whether it aborts a query without a response at the deadline.
    pub cuts: bool,
    /// Whether it calls the poller more often than necessary, with a clock that goes back.
    pub fidgets: bool,
}

impl Settings {
    pub fn policy(&self) -> PollPolicy {
        self.timeout
            .map_or_else(PollPolicy::without_timeout, PollPolicy::with_timeout)
            .initial_delay(self.initial_delay)
            .min_delay(self.min_delay)
            .factor(self.factor)
            .max_delay(self.max_delay)
            .jitter(self.jitter)
            .max_retry_after(self.max_retry_after)
            .grace(self.grace)
            .tolerance(self.tolerance)
            .confirmations(self.confirmations)
    }

    /// The shortest time between a response and the next query.
    pub fn shortest_pause(&self) -> Duration {
        self.min_delay.mul_f64(1.0 - self.jitter).saturating_sub(ROUNDING)
    }

    /// The longest time between a response and the next query, unless the server asks for more.
    pub fn longest_pause(&self) -> Duration {
        self.max_delay.max(self.min_delay) + ROUNDING
    }
}

/// The rounding error of a delay in floating point.
const ROUNDING: Duration = Duration::from_micros(1);

impl Scenario {
    pub fn poller(&self) -> Poller<ShowJob> {
        Poller::new(self.job_id.clone(), self.settings.policy(), self.driver.start).seed(self.driver.seed)
    }

    pub fn deadline(&self) -> Option<Duration> {
        Some(self.driver.start + self.settings.timeout?)
    }

    /// The latest time of a query whose response can come before the deadline.
    pub fn last_chance(&self) -> Option<Duration> {
        Some(self.deadline()?.saturating_sub(self.settings.min_delay))
    }

    /// The reply to a query, depending on the age of its token.
    pub fn reply(&self, query: usize, token_age: Duration) -> &Reply {
        if self.token_lifetime.is_some_and(|lifetime| token_age >= lifetime) {
            return &EXPIRED;
        }
        self.replies.get(query).unwrap_or(&self.at_last)
    }

    pub fn latency(&self, query: usize) -> Duration {
        by_turns(&self.latencies, query)
    }

    pub fn oversleep(&self, wait: usize) -> Duration {
        by_turns(&self.driver.oversleeps, wait)
    }

    /// Whether the driver is never late.
    pub fn is_punctual(&self) -> bool {
        self.driver.oversleeps.iter().all(Duration::is_zero)
            && (self.driver.cuts || self.latencies.iter().all(Duration::is_zero))
    }
}

fn by_turns(times: &[Duration], index: usize) -> Duration {
    times.iter().cycle().nth(index % times.len().max(1)).copied().unwrap_or_default()
}
