//! The state machine of the attempts of one call.

use core::time::Duration;

use super::backoff::Delays;
use super::budget::RetryBudget;
use super::failure::{Failure, TransportFailure};
use super::policy::RetryPolicy;
use super::replay::Replay;
use crate::response::headers::Headers;
use crate::response::retry_after::RetryAfter;
use crate::response::status::Status;

/// The next step of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    clippy::exhaustive_enums,
    reason = "a loop that does not know a step cannot go on, so a new one has to fail when compiling"
)]
pub enum RetryStep {
    /// Send the request, and report the result: [`Retrier::on_response`] or [`Retrier::on_transport_failure`].
    Send,
    /// Wait this long, then call [`Retrier::next`] again. The wait never exceeds the timeout.
    Wait(Duration),
    /// Return the last result.
    End(RetryEnd),
}

/// Why a request is not sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryEnd {
    /// The response reports no temporary failure.
    Completed,
    /// The service may have processed the request, and processing it twice could have another effect.
    MaybeProcessed,
    /// The request was sent as often as [`RetryPolicy::attempts`] allows.
    Attempts,
    /// The next attempt would begin after [`RetryPolicy::timeout`].
    Timeout,
    /// The service asks for a longer delay than [`RetryPolicy::max_retry_after`].
    RetryAfter,
    /// The [`RetryBudget`] has too few tokens.
    Budget,
    /// The result of the last attempt was not reported.
    NotReported,
}

/// Repeats one call without a clock, a socket or a thread: it takes the time and the results of the attempts, and returns
/// the next step.
///
/// All times are counted from the same point, which the caller chooses. A time before an earlier one counts as the earlier
/// one. The same times, results and seed give the same steps.
///
/// See the [module](crate::retry) for an example.
#[derive(Debug)]
pub struct Retrier {
    policy: RetryPolicy,
    replay: Replay,
    delays: Delays,
    /// The time from 1970 to the caller's time zero.
    epoch: Option<Duration>,
    start: Duration,
    /// The latest time that the caller passed.
    now: Duration,
    /// The time of the next attempt.
    due: Duration,
    attempts: u32,
    /// The tokens that the last retry has taken.
    paid: Option<u32>,
    end: Option<RetryEnd>,
}

impl Retrier {
    /// Begins a call at the time `now`, from which the timeout is counted.
    pub fn new(policy: RetryPolicy, replay: Replay, now: Duration) -> Self {
        Self {
            delays: Delays::new(&policy.backoff, 0),
            policy,
            replay,
            epoch: None,
            start: now,
            now,
            due: now,
            attempts: 0,
            paid: None,
            end: None,
        }
    }

    /// Sets the seed of the jitter. A random seed for each call prevents calls that failed at the same time from being
    /// repeated at the same time.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.delays = Delays::new(&self.policy.backoff, seed);
        self
    }

    /// Sets the time from 1970 (UTC) to the caller's time zero, as [`Poller::epoch`](crate::job::Poller::epoch) does.
    #[must_use]
    pub fn epoch(mut self, since_1970: Duration) -> Self {
        self.epoch = Some(since_1970);
        self
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the request may be sent again after the attempts so far. Otherwise, the caller does not have to keep it.
    pub fn may_repeat(&self) -> bool {
        self.replay != Replay::Never && self.attempts < self.policy.attempts
    }

    /// Repeats the request only if it was not processed.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) fn require_unprocessed(&mut self) {
        if self.replay == Replay::Idempotent {
            self.replay = Replay::Unprocessed;
        }
    }

    /// The time until the timeout, which is how long an attempt that is sent now may take; `None` without a timeout.
    pub fn time_left(&self, now: Duration) -> Option<Duration> {
        Some(self.deadline()?.saturating_sub(self.now.max(now)))
    }

    /// Returns the step to take at the time `now`. It returns [`RetryStep::Send`] once for each attempt; a call that is made
    /// again before the result is reported ends the call.
    pub fn next(&mut self, now: Duration) -> RetryStep {
        self.now = self.now.max(now);
        if let Some(end) = self.end {
            return RetryStep::End(end);
        }
        let is_late = self.attempts > 0 && self.deadline().is_some_and(|deadline| self.now >= deadline);
        if is_late {
            return self.stop(RetryEnd::Timeout);
        }
        if self.now < self.due {
            return RetryStep::Wait(self.due.saturating_sub(self.now));
        }
        self.attempts = self.attempts.saturating_add(1);
        self.end = Some(RetryEnd::NotReported);
        RetryStep::Send
    }

    /// Takes the response to the last attempt.
    ///
    /// | status | a retry follows if the request is |
    /// |---|---|
    /// | 429 | [`Replay::Idempotent`] or [`Replay::Unprocessed`]: the service states that it has not processed the request |
    /// | 408, 425, 498, 502, 503, 504 | [`Replay::Idempotent`] |
    /// | 403, 413, each with a time to wait | [`Replay::Idempotent`] |
    /// | anything else | none: the call has ended |
    ///
    /// A time to wait is read from the same places as for [`Poller::on_response`](crate::job::Poller::on_response), and the
    /// next attempt is never sent before it is over.
    pub fn on_response<B>(
        &mut self,
        now: Duration,
        status: impl Into<Status>,
        headers: impl Headers,
        body: &B,
        budget: &mut RetryBudget,
    ) where
        B: AsRef<[u8]> + ?Sized,
    {
        let (status, body) = (status.into(), body.as_ref());
        let since_1970 = self.epoch.map(|epoch| epoch.saturating_add(self.now.max(now)));
        let asked = || RetryAfter::read(status, &headers, body, since_1970);
        self.on_result(now, Failure::of_response(status, asked), budget);
    }

    /// Takes the failure of an attempt without a response. If the failure is permanent, such as a URL that the HTTP client
    /// does not support, report nothing and end the call.
    pub fn on_transport_failure(&mut self, now: Duration, failure: TransportFailure, budget: &mut RetryBudget) {
        self.on_result(now, Some(failure.into()), budget);
    }

    fn on_result(&mut self, now: Duration, failure: Option<Failure>, budget: &mut RetryBudget) {
        self.now = self.now.max(now);
        if self.end != Some(RetryEnd::NotReported) {
            return;
        }
        self.end = match failure {
            None => {
                budget.put(self.paid.unwrap_or(REWARD));
                Some(RetryEnd::Completed)
            }
            Some(failure) => self.plan(failure, budget).err(),
        };
    }

    /// Sets the time of the next attempt, or returns why there is none.
    fn plan(&mut self, failure: Failure, budget: &mut RetryBudget) -> Result<(), RetryEnd> {
        if !self.replay.allows(failure.unprocessed) {
            return Err(RetryEnd::MaybeProcessed);
        }
        if self.attempts >= self.policy.attempts {
            return Err(RetryEnd::Attempts);
        }
        let asked = failure.asked.and_then(RetryAfter::delay);
        if asked.is_some_and(|asked| asked > self.policy.backoff.max_retry_after) {
            return Err(RetryEnd::RetryAfter);
        }
        let due = self.now.saturating_add(self.delays.next(&self.policy.backoff, failure.asked));
        if self.deadline().is_some_and(|deadline| due >= deadline) {
            return Err(RetryEnd::Timeout);
        }
        if !budget.take(failure.cost) {
            return Err(RetryEnd::Budget);
        }
        self.paid = Some(failure.cost);
        self.due = due;
        Ok(())
    }

    fn stop(&mut self, end: RetryEnd) -> RetryStep {
        self.end = Some(end);
        RetryStep::End(end)
    }

    fn deadline(&self) -> Option<Duration> {
        Some(self.start.saturating_add(self.policy.timeout?))
    }
}

/// The tokens that a call without retries returns to the budget.
const REWARD: u32 = 1;
