//! A scenario: what is waited for, and the replies of the service.

use std::time::Duration;

use fastrand::Rng;
use restable::job::PollPolicy;

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    Ready,
    /// The state `in-use`, or a failure in the state `reserved`.
    InUse,
    /// A condition that any state with a `-` meets.
    Condition,
    Deletion,
}

/// The reply of the service to a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// 200 with this state, or without a state.
    State(Option<&'static str>),
    /// A status without a body.
    Status(u16),
    /// The connection is closed.
    Cut,
}

/// The states of the service, in the case in which it writes them.
const STATES: [&str; 9] =
    ["creating", "Available", "in-use", "IN-USE", "reserved", "error", "deleting", "Error_Deleting", "DELETED"];

/// One wait.
#[derive(Debug, Clone)]
pub struct Scenario {
    pub goal: Goal,
    /// The replies to the first queries.
    pub replies: Vec<Reply>,
    /// The reply to all later queries.
    pub at_last: Reply,
    pub latency: Duration,
    pub seed: u64,
    pub timeout: Duration,
    pub min_delay: Duration,
    pub grace: Duration,
    pub tolerance: u32,
    pub confirmations: u32,
}

impl Scenario {
    /// Generates the scenario of a seed. The same seed gives the same one.
    pub fn random(seed: u64) -> Self {
        let rng = &mut Rng::with_seed(seed);
        let goal = rng.choice([Goal::Ready, Goal::InUse, Goal::Condition, Goal::Deletion]).unwrap_or(Goal::Ready);
        // A service of one kind fails seldom, and one of the other kind often.
        let failures = rng.choice([0, 8, 40]).unwrap_or(0);
        Self {
            goal,
            replies: (0..rng.usize(0..10)).map(|_| reply(rng, failures)).collect(),
            at_last: reply(rng, failures),
            latency: Duration::from_millis(rng.u64(0..3_000)),
            seed: rng.u64(..),
            timeout: Duration::from_millis(rng.u64(0..120_000)),
            min_delay: Duration::from_millis(rng.u64(100..8_000)),
            grace: Duration::from_millis(rng.u64(0..30_000)),
            tolerance: rng.u32(0..4),
            confirmations: rng.u32(1..4),
        }
    }

    pub fn reply(&self, query: usize) -> Reply {
        self.replies.get(query).copied().unwrap_or(self.at_last)
    }

    pub fn policy(&self) -> PollPolicy {
        PollPolicy::with_timeout(self.timeout)
            .min_delay(self.min_delay)
            .grace(self.grace)
            .tolerance(self.tolerance)
            .confirmations(self.confirmations)
    }
}

fn reply(rng: &mut Rng, failures: u8) -> Reply {
    if rng.u8(0..100) < failures {
        let status = rng.choice([401, 403, 404, 404, 410, 429, 500, 503]).unwrap_or(500);
        return if rng.u8(0..6) == 0 { Reply::Cut } else { Reply::Status(status) };
    }
    match rng.u8(0..20) {
        0 => Reply::State(None),
        1..3 => Reply::Status(404),
        _ => Reply::State(rng.choice(STATES)),
    }
}
