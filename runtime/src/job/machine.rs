//! The state machine of polling, for jobs and for states: the next step.

mod events;

use core::fmt;
use core::time::Duration;

use super::last_known::{LastKnown, Subject};
use super::policy::PollPolicy;
use super::state::JobState;
use crate::codec::limits::Limits;
use crate::response::retry_after::RetryAfter;
use crate::retry::Delays;
use crate::trace;

/// Decides what a response means.
pub(crate) trait Judge<T> {
    /// Whether the response states nothing, so that an error in the same body is one of the query.
    fn is_silent(&self, response: &T) -> bool;

    /// The state that a response reports.
    fn state(&mut self, response: &T) -> JobState;

    /// Whether the waiting succeeds if the service does not know what is waited for.
    fn waits_for_absence(&self) -> bool;
}

/// Why the waiting ended without success.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    Failed,
    Canceled,
    Deadline,
    NotFound,
    Refused,
    Request,
    TooManyFailures,
    AlreadyReturned,
}

/// The next step.
pub(crate) enum Step<T, S> {
    Send,
    Wait(Duration),
    /// The success, with the last response unless the service does not know what was waited for.
    Done(Option<T>),
    Failed(Failure, LastKnown<T, S>),
}

/// Waits without a clock or a socket.
pub(crate) struct Machine<T, S> {
    policy: PollPolicy,
    delays: Delays,
    /// The time from 1970 to the caller's time zero.
    epoch: Option<Duration>,
    start: Duration,
    /// The latest time that the caller passed.
    now: Duration,
    /// The time of the next query.
    due: Duration,
    pub(crate) failures: u32,
    confirmed: u32,
    /// Whether the service refused the authorization and has accepted none since.
    unauthorized: bool,
    /// `Ok` is success, and states whether there is a response that reports it.
    end: Option<Result<bool, Failure>>,
    /// The credentials of the last query, which are removed from the trace if the service repeats them.
    credentials: trace::Credentials,
    limits: Limits,
    pub(crate) known: LastKnown<T, S>,
}

/// Timers add the delay to the current time, which must not overflow.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

impl<T, S: Subject> Machine<T, S> {
    /// Starts to wait at the time `now`.
    pub(crate) fn new(subject: S, seed: u64, policy: PollPolicy, now: Duration) -> Self {
        let mut machine = Self {
            delays: Delays::new(&policy.backoff, seed),
            epoch: None,
            start: now,
            now,
            due: now.saturating_add(policy.initial_delay),
            failures: 0,
            confirmed: 0,
            unauthorized: false,
            end: None,
            credentials: trace::Credentials::default(),
            limits: Limits::new(),
            known: LastKnown::new(subject),
            policy,
        };
        machine.ask_before_the_deadline();
        machine
    }

    pub(crate) fn set_seed(&mut self, seed: u64) {
        self.delays = Delays::new(&self.policy.backoff, seed);
    }

    pub(crate) fn set_limits(&mut self, limits: Limits) {
        self.limits = limits;
    }

    pub(crate) fn set_epoch(&mut self, since_1970: Duration) {
        self.epoch = Some(since_1970);
    }

    /// Records the credentials of the query.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) fn set_credentials(&mut self, credentials: trace::Credentials) {
        self.credentials = credentials;
    }

    pub(crate) fn query_timeout(&self, now: Duration) -> Duration {
        let longest = self.policy.query_timeout;
        self.time_left(now).map_or(longest, |left| left.min(longest))
    }

    pub(crate) fn time_left(&self, now: Duration) -> Option<Duration> {
        Some(self.deadline()?.saturating_sub(self.now.max(now)))
    }

    pub(crate) fn next(&mut self, now: Duration) -> Step<T, S> {
        self.advance(now);
        if self.end.is_none() && self.deadline().is_some_and(|deadline| self.now >= deadline) {
            self.end = Some(Err(Failure::Deadline));
        }
        match self.end {
            Some(end) => self.outcome(end),
            None if self.now >= self.due => self.send(),
            None => {
                let until = self.deadline().map_or(self.due, |deadline| deadline.min(self.due));
                Step::Wait(until.saturating_sub(self.now).min(LONGEST_WAIT))
            }
        }
    }

    fn send(&mut self) -> Step<T, S> {
        self.known.queries = self.known.queries.saturating_add(1);
        self.due = self.now.saturating_add(self.policy.backoff.min_delay);
        trace::query_sent(self.known.subject.job_id(), self.known.queries);
        Step::Send
    }

    fn outcome(&mut self, end: Result<bool, Failure>) -> Step<T, S> {
        self.end = Some(Err(Failure::AlreadyReturned));
        let LastKnown { subject, queries, elapsed, .. } = &self.known;
        let traced = end.as_ref().map(|_| ()).map_err(|failure| failure as &dyn fmt::Debug);
        trace::polling_ended(subject.job_id(), *queries, *elapsed, traced);
        match end {
            Ok(true) => Step::Done(self.known.response.take()),
            Ok(false) => Step::Done(None),
            Err(failure) => Step::Failed(failure, self.known.take()),
        }
    }

    fn advance(&mut self, now: Duration) {
        self.now = self.now.max(now);
        if self.end.is_none() {
            self.known.elapsed = self.now.saturating_sub(self.start);
        }
    }

    fn deadline(&self) -> Option<Duration> {
        Some(self.start.saturating_add(self.policy.timeout?))
    }

    /// Sets the time of the next query. If that is too late for a response before the deadline, one more query is sent
    /// the shortest delay before the deadline, even if the service asks for a longer delay.
    fn plan(&mut self, asked: Option<RetryAfter>) {
        self.due = self.now.saturating_add(self.delays.next(&self.policy.backoff, asked));
        let soonest = self.now.saturating_add(self.policy.backoff.min_delay);
        match (self.deadline(), self.last_chance()) {
            (Some(deadline), Some(last)) if soonest < deadline => self.due = self.due.min(last.max(soonest)),
            _ => {}
        }
        if self.end.is_none() {
            trace::waiting(self.known.subject.job_id(), self.due.saturating_sub(self.now));
        }
    }

    /// Moves a first query that is due at the deadline or later before it, so that every poller sends at least one
    /// query.
    fn ask_before_the_deadline(&mut self) {
        match (self.deadline(), self.last_chance()) {
            (Some(deadline), Some(last)) if self.due >= deadline => self.due = last.max(self.start),
            _ => {}
        }
    }

    /// The latest time of a query whose response can arrive before the deadline.
    fn last_chance(&self) -> Option<Duration> {
        Some(self.deadline()?.saturating_sub(self.policy.backoff.min_delay))
    }
}

impl<T, S> Machine<T, S> {
    /// Adds the fields that all pollers have.
    pub(crate) fn fmt_debug(&self, out: &mut fmt::DebugStruct<'_, '_>) {
        out.field("state", &self.known.state)
            .field("queries", &self.known.queries)
            .field("failures", &self.failures)
            .field("start", &self.start)
            .field("now", &self.now)
            .field("due", &self.due)
            .field("policy", &self.policy);
    }
}
