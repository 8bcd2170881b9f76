//! Plays the calls of a scenario and checks each step by rules of its own.

use std::time::Duration;

use fastrand::Rng;
use restable::retry::{Backoff, Replay, Retrier, RetryBudget, RetryEnd, RetryPolicy, RetryStep, TransportFailure};

use super::scenario::{Reply, Scenario};

/// What happened in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    pub calls: u64,
    pub attempts: u64,
    pub waits: u64,
    /// Calls whose last response is no temporary failure.
    pub completed: u64,
    /// Calls that were not repeated because the service may have processed them.
    pub unsafe_to_repeat: u64,
    /// Calls that were not repeated because of the budget.
    pub without_budget: u64,
}

impl std::ops::AddAssign for Totals {
    fn add_assign(&mut self, run: Self) {
        let Self { calls, attempts, waits, completed, unsafe_to_repeat, without_budget } = run;
        self.calls += calls;
        self.attempts += attempts;
        self.waits += waits;
        self.completed += completed;
        self.unsafe_to_repeat += unsafe_to_repeat;
        self.without_budget += without_budget;
    }
}

/// Plays the calls one after the other. Returns an error for the first step that breaks a rule.
///
/// # Errors
///
/// Returns the rule and the step.
pub fn play(scenario: &Scenario) -> Result<Totals, String> {
    let mut random = Rng::with_seed(scenario.seed ^ 0x5eed);
    let mut budget = RetryBudget::new(scenario.budget);
    let mut ledger = scenario.budget;
    let mut totals = Totals::default();
    for number in 0..scenario.calls {
        let method = Scenario::method(&mut random);
        let mut call = Call::new(scenario, method, random.u64(..), ledger);
        let end = call
            .play(scenario, &mut random, &mut budget)
            .map_err(|rule| format!("call {number} ({method}): {rule}"))?;
        ledger = call.ledger;
        totals.calls += 1;
        totals.attempts += u64::from(call.attempts);
        totals.waits += call.waits;
        totals.completed += u64::from(end == RetryEnd::Completed);
        totals.unsafe_to_repeat += u64::from(end == RetryEnd::MaybeProcessed);
        totals.without_budget += u64::from(end == RetryEnd::Budget);
    }
    Ok(totals)
}

struct Call {
    retrier: Retrier,
    method: &'static str,
    now: Duration,
    attempts: u32,
    waits: u64,
    last: Option<(Reply, Duration)>,
    /// The tokens of the budget, counted from the attempts.
    ledger: u32,
    /// The tokens of the last retry.
    paid: Option<u32>,
}

impl Call {
    fn new(scenario: &Scenario, method: &'static str, seed: u64, ledger: u32) -> Self {
        let backoff = Backoff::new(scenario.min_delay, scenario.max_delay);
        let mut policy = RetryPolicy::new().attempts(scenario.attempts).budget(scenario.budget);
        policy = policy.backoff(backoff).max_retry_after(scenario.max_retry_after);
        if let Some(timeout) = scenario.timeout {
            policy = policy.timeout(timeout);
        }
        let retrier = Retrier::new(policy, Replay::of_method(method), Duration::ZERO).seed(seed);
        Self { retrier, method, now: Duration::ZERO, attempts: 0, waits: 0, last: None, ledger, paid: None }
    }

    fn play(&mut self, scenario: &Scenario, random: &mut Rng, budget: &mut RetryBudget) -> Result<RetryEnd, String> {
        // Each attempt needs one wait; a caller that wakes up too early needs more.
        for _ in 0..scenario.attempts * 20 + 20 {
            match self.retrier.next(self.now) {
                RetryStep::Send => self.send(scenario, random, budget)?,
                RetryStep::Wait(delay) => self.wait(delay, scenario, random)?,
                RetryStep::End(end) => return self.end(end, scenario, budget).map(|()| end),
            }
        }
        Err("the call does not end".into())
    }

    fn send(&mut self, scenario: &Scenario, random: &mut Rng, budget: &mut RetryBudget) -> Result<(), String> {
        self.attempts += 1;
        ensure(self.attempts <= scenario.attempts, "more attempts than the policy allows")?;
        if let Some((reply, since)) = self.last {
            ensure(is_temporary(reply), "a retry after a result that is final")?;
            ensure(is_idempotent(self.method) || is_unprocessed(reply), "an unsafe repetition")?;
            let asked = asked(reply).unwrap_or_default();
            ensure(self.now >= since + asked, "a retry before the time that the service asked for")?;
            ensure(scenario.timeout.is_none_or(|timeout| self.now < timeout), "a retry after the timeout")?;
            self.paid = Some(cost(reply));
            self.ledger = self.ledger.checked_sub(cost(reply)).ok_or("a retry without tokens")?;
        }
        let reply = scenario.reply(random);
        self.now += Duration::from_millis(random.u64(0..=scenario.slow));
        ensure(budget.available() == self.ledger, "the budget has other tokens than the attempts leave")?;
        match reply {
            Reply::Response(status, seconds) => {
                let text = seconds.map(|seconds| seconds.to_string());
                let headers: Vec<_> = text.as_deref().map(|text| ("Retry-After", text)).into_iter().collect();
                self.retrier.on_response(self.now, status, headers.as_slice(), "", budget);
            }
            Reply::Lost(failure) => self.retrier.on_transport_failure(self.now, failure, budget),
        }
        if !is_temporary(reply) {
            self.ledger = (self.ledger + self.paid.unwrap_or(1)).min(scenario.budget);
        }
        self.last = Some((reply, self.now));
        Ok(())
    }

    fn wait(&mut self, delay: Duration, scenario: &Scenario, random: &mut Rng) -> Result<(), String> {
        self.waits += 1;
        ensure(!delay.is_zero(), "a wait without a length")?;
        // The jitter is added to the time that the service asks for.
        let longest = scenario.max_delay.max(scenario.min_delay) + scenario.max_retry_after;
        ensure(delay <= longest, "a longer wait than the policy allows")?;
        ensure(scenario.timeout.is_none_or(|timeout| self.now + delay < timeout), "a wait beyond the timeout")?;
        // A caller may wake up too early.
        self.now += if random.u8(0..4) == 0 { delay / 2 } else { delay };
        Ok(())
    }

    fn end(&self, end: RetryEnd, scenario: &Scenario, budget: &RetryBudget) -> Result<(), String> {
        let Some((reply, _)) = self.last else { return Err("the call ends without an attempt".into()) };
        let holds = match end {
            RetryEnd::Completed => !is_temporary(reply),
            RetryEnd::MaybeProcessed => !is_idempotent(self.method) && !is_unprocessed(reply),
            RetryEnd::Attempts => self.attempts == scenario.attempts,
            RetryEnd::Timeout => scenario.timeout.is_some(),
            RetryEnd::RetryAfter => asked(reply).is_some_and(|asked| asked > scenario.max_retry_after),
            RetryEnd::Budget => self.ledger < cost(reply),
            _ => false,
        };
        ensure(budget.available() == self.ledger, "the budget has other tokens than the attempts leave")?;
        ensure(holds, "the reason of the end is wrong").map_err(|rule| format!("{rule}: {end:?} after {reply:?}"))?;
        ensure(is_temporary(reply) || end == RetryEnd::Completed, "a final result has another reason")
    }
}

fn ensure(holds: bool, rule: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(rule.to_owned()) }
}

fn is_idempotent(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "PUT" | "DELETE")
}

/// Whether the service has certainly not processed the request.
fn is_unprocessed(reply: Reply) -> bool {
    matches!(reply, Reply::Response(429, _) | Reply::Lost(TransportFailure::NotSent))
}

/// The tokens that a retry after this reply takes.
fn cost(reply: Reply) -> u32 {
    match reply {
        Reply::Response(..) => 5,
        Reply::Lost(_) => 10,
    }
}

fn is_temporary(reply: Reply) -> bool {
    match reply {
        Reply::Response(408 | 425 | 429 | 498 | 502..=504, _) | Reply::Lost(_) => true,
        Reply::Response(403 | 413, seconds) => seconds.is_some(),
        Reply::Response(..) => false,
    }
}

fn asked(reply: Reply) -> Option<Duration> {
    match reply {
        Reply::Response(_, seconds) => seconds.map(Duration::from_secs),
        Reply::Lost(_) => None,
    }
}
