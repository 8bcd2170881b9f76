//! The callers, and what must hold for each of their steps.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Duration;

use restable::auth::{Attempt, TokenCache, TokenStep};

use super::Scenario;
use super::service::{Service, SignIn};

/// What happened in a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    pub requests: u64,
    pub sign_ins: u64,
    pub failures: u64,
    pub failed: u64,
    pub refused: u64,
    pub waits: u64,
}

impl std::ops::AddAssign for Totals {
    fn add_assign(&mut self, run: Self) {
        let Self { requests, sign_ins, failures, failed, refused, waits } = run;
        self.requests += requests;
        self.sign_ins += sign_ins;
        self.failures += failures;
        self.failed += failed;
        self.refused += refused;
        self.waits += waits;
    }
}

/// What a caller does at a time. The number is that of the caller.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Needs(usize),
    /// The request with this token arrives at the service.
    Sent(usize, String),
    /// The attempt with this index ends.
    Ends(usize),
}

/// An attempt to sign in.
struct SigningIn {
    attempt: Attempt,
    caller: usize,
    started: Duration,
    outcome: SignIn,
    has_ended: bool,
}

struct Run<'s> {
    scenario: &'s Scenario,
    tokens: TokenCache<u64>,
    service: Service,
    now: Duration,
    events: BinaryHeap<Reverse<(Duration, u64, Event)>>,
    order: u64,
    attempts: Vec<SigningIn>,
    /// Callers that wait for an attempt.
    waiting: Vec<usize>,
    left: Vec<usize>,
    /// The time of the last failure before the timeout of its attempt.
    last_failure: Option<Duration>,
    /// The error of the last attempt.
    last_error: Option<u64>,
    totals: Totals,
}

/// More events than any scenario needs.
const MOST_EVENTS: usize = 200_000;

/// Runs a scenario to its end.
///
/// # Errors
///
/// Returns what does not hold.
pub fn play(scenario: &Scenario) -> Result<Totals, String> {
    let mut run = Run {
        scenario,
        tokens: TokenCache::new(scenario.policy()).seed(scenario.seed),
        service: Service::new(scenario.seed.wrapping_add(1)),
        now: Duration::ZERO,
        events: BinaryHeap::new(),
        order: 0,
        attempts: Vec::new(),
        waiting: Vec::new(),
        left: vec![scenario.requests; scenario.callers],
        last_failure: None,
        last_error: None,
        totals: Totals::default(),
    };
    (0..scenario.callers).for_each(|caller| run.pause(caller));
    for _ in 0..MOST_EVENTS {
        let Some(Reverse((at, _, event))) = run.events.pop() else { return run.finished() };
        run.now = at;
        match event {
            Event::Needs(caller) => run.needs(caller)?,
            Event::Sent(caller, token) => run.sent(caller, &token)?,
            Event::Ends(index) => run.ends(index),
        }
    }
    Err("the callers never finish".into())
}

impl Run<'_> {
    fn needs(&mut self, caller: usize) -> Result<(), String> {
        match self.tokens.next(self.now) {
            TokenStep::Use(token) => {
                if self.service.has_expired(token.expose(), self.now) {
                    return Err(format!("{:?}: a caller uses an expired token", self.now));
                }
                self.schedule(Duration::ZERO, Event::Sent(caller, token.expose().clone()));
            }
            TokenStep::SignIn(attempt) => return self.sign_in(caller, attempt),
            TokenStep::Wait(delay) => {
                if delay > self.scenario.timeout.max(self.scenario.max_delay).max(self.scenario.min_delay) {
                    return Err(format!("{:?}: a caller has to wait for {delay:?}", self.now));
                }
                self.totals.waits += 1;
                self.waiting.push(caller);
                self.schedule(delay.max(Duration::from_millis(1)), Event::Needs(caller));
            }
            TokenStep::Failed(error) => {
                if self.last_error != Some(error) {
                    return Err(format!("{:?}: the error is not that of the last attempt", self.now));
                }
                self.totals.failed += 1;
                self.done(caller);
            }
        }
        Ok(())
    }

    fn sign_in(&mut self, caller: usize, attempt: Attempt) -> Result<(), String> {
        let timeout = self.scenario.timeout;
        if self.attempts.iter().any(|other| !other.has_ended && self.now < other.started + timeout) {
            return Err(format!("{:?}: two callers sign in at once", self.now));
        }
        let shortest = self.scenario.min_delay / 2;
        if let Some(failed) = self.last_failure
            && self.now < failed + shortest.min(self.scenario.max_delay.max(self.scenario.min_delay) / 2)
        {
            return Err(format!("{:?}: an attempt follows a failure at {failed:?} too early", self.now));
        }
        let (outcome, taken) = self.service.sign_in(self.scenario);
        self.totals.sign_ins += 1;
        self.attempts.push(SigningIn { attempt, caller, started: self.now, outcome, has_ended: false });
        self.schedule(taken, Event::Ends(self.attempts.len() - 1));
        Ok(())
    }

    fn ends(&mut self, index: usize) {
        let Some(SigningIn { attempt, caller, started, outcome, .. }) = self.attempts.get(index) else { return };
        let (attempt, caller, started, outcome) = (*attempt, *caller, *started, *outcome);
        let is_late = self.now >= started + self.scenario.timeout;
        match outcome {
            SignIn::Issued => {
                let token = self.service.issue(started, self.now, self.scenario.lifetime);
                if self.tokens.on_issued(self.now, attempt, token.into(), self.scenario.lifetime) {
                    (self.last_failure, self.last_error) = (None, None);
                } else {
                    self.fails(index, attempt, is_late);
                }
            }
            SignIn::Failed => self.fails(index, attempt, is_late),
            SignIn::Cancelled => self.tokens.on_cancelled(self.now, attempt),
            SignIn::Lost => return self.done(caller),
        }
        self.attempts.get_mut(index).into_iter().for_each(|ended| ended.has_ended = true);
        // The drivers wake the callers that wait.
        for caller in std::mem::take(&mut self.waiting) {
            self.forget(caller);
            self.schedule(Duration::ZERO, Event::Needs(caller));
        }
        self.schedule(Duration::ZERO, Event::Needs(caller));
    }

    fn fails(&mut self, index: usize, attempt: Attempt, is_late: bool) {
        self.totals.failures += 1;
        self.tokens.on_failure(self.now, attempt, self.totals.failures);
        if !is_late {
            self.last_failure = Some(self.now);
        }
        if !is_late || index + 1 == self.attempts.len() {
            self.last_error = Some(self.totals.failures);
        }
    }

    fn sent(&mut self, caller: usize, token: &str) -> Result<(), String> {
        self.totals.requests += 1;
        if self.service.accepts(token, self.now, self.scenario) {
            self.done(caller);
            return Ok(());
        }
        self.totals.refused += 1;
        self.tokens.on_refused(token);
        match self.tokens.next(self.now) {
            TokenStep::Use(other) if other.expose() == token => {
                Err(format!("{:?}: a refused token is used again", self.now))
            }
            TokenStep::SignIn(attempt) => self.sign_in(caller, attempt),
            _ => {
                self.done(caller);
                Ok(())
            }
        }
    }

    /// Ends a request, successful or not. The caller starts the next one after a pause.
    fn done(&mut self, caller: usize) {
        if let Some(left) = self.left.get_mut(caller) {
            *left = left.saturating_sub(1);
            if *left > 0 {
                self.pause(caller);
            }
        }
    }

    fn pause(&mut self, caller: usize) {
        let pause = self.scenario.pause.mul_f64(self.service.random.f64());
        self.schedule(pause, Event::Needs(caller));
    }

    /// Removes the timer of a caller that waits and is woken.
    fn forget(&mut self, caller: usize) {
        self.events.retain(|Reverse((_, _, event))| *event != Event::Needs(caller));
    }

    fn schedule(&mut self, delay: Duration, event: Event) {
        self.order += 1;
        self.events.push(Reverse((self.now + delay, self.order, event)));
    }

    fn finished(self) -> Result<Totals, String> {
        match self.left.iter().position(|left| *left > 0) {
            Some(caller) => Err(format!("caller {caller} is never woken")),
            None => Ok(self.totals),
        }
    }
}
