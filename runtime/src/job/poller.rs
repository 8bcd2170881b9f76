//! The state machine of polling: the next step.

mod events;

use core::fmt;
use core::time::Duration;

use super::error::{JobError, JobErrorKind, LastKnown};
use super::policy::PollPolicy;
use super::report::Report;
use super::seed::seed;
use super::status::JobStatus;
use super::vocabulary::Vocabulary;
use crate::codec::limits::Limits;
use crate::response::retry_after::RetryAfter;
use crate::retry::Delays;
use crate::trace;
use crate::types::job_id::JobId;

/// The next step.
#[derive(Debug)]
#[allow(
    clippy::exhaustive_enums,
    reason = "a loop that does not know a step cannot go on, so a new one has to fail when compiling"
)]
pub enum Next<T> {
    /// Send the status query, and tell the poller what came of it: [`Poller::on_response`] or [`Poller::on_transport_error`].
    Send,
    /// Wait this long, then call [`Poller::next`] again. The wait never exceeds the deadline, nor a day.
    Wait(Duration),
    /// The job succeeded.
    Done(T),
    /// The job failed, or waiting for it failed.
    Failed(JobError<T>),
}

/// Waits for a job without a clock, a socket or a thread: it takes the time and the responses, and returns the next
/// step.
///
/// `T` is the response of the status query. All times are counted from the same point, which the caller chooses, such as
/// the `Instant` at which its program started. A time before an earlier one counts as the earlier one.
///
/// To resume waiting for a job, create a poller with the stored id. To stop waiting, drop the poller: the service is not
/// notified, and the job continues.
///
/// The same times, responses and seed give the same steps.
///
/// ```
/// # use restable::job::{JobState, JobStatus, Vocabulary};
/// use core::time::Duration;
/// use restable::job::{Next, PollPolicy, Poller};
/// # #[restable::response]
/// # pub struct ShowJob { pub status: String }
/// # impl JobStatus for ShowJob {
/// #     fn state(&self) -> JobState { Vocabulary::DEFAULT.state(&self.status) }
/// # }
///
/// let mut now = Duration::ZERO;
/// let mut answers = [r#"{"status": "INIT"}"#, r#"{"status": "RUNNING"}"#, r#"{"status": "SUCCESS"}"#].iter();
/// let policy = PollPolicy::with_timeout(Duration::from_secs(600));
/// let mut poller = Poller::<ShowJob>::new("70a599e0".parse()?, policy, now);
/// let status = loop {
///     match poller.next(now) {
///         Next::Send => match answers.next() {
///             Some(body) => poller.on_response(now, 200, (), body),
///             None => poller.on_transport_error(now, "connection reset"),
///         },
///         Next::Wait(delay) => now += delay,
///         Next::Done(status) => break status,
///         Next::Failed(error) => return Err(error.into()),
///     }
/// };
/// assert_eq!(status.status, "SUCCESS");
/// assert_eq!(poller.report().queries, 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Poller<T> {
    policy: PollPolicy,
    delays: Delays,
    vocabulary: Option<Vocabulary>,
    /// The time from 1970 to the caller's time zero.
    epoch: Option<Duration>,
    start: Duration,
    /// The latest time that the caller passed.
    now: Duration,
    /// The time of the next query.
    due: Duration,
    failures: u32,
    confirmed: u32,
    /// Whether the service refused the authorization and has accepted none since.
    unauthorized: bool,
    /// `Ok` is success.
    end: Option<Result<(), JobErrorKind>>,
    /// The credentials of the last query, which are removed from the trace if the service repeats them.
    credentials: trace::Credentials,
    limits: Limits,
    known: LastKnown<T>,
}

/// Timers add the delay to the current time, which must not overflow.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

impl<T> Poller<T> {
    /// Creates a poller that starts to wait at the time `now`, from which the deadline and the grace period are counted.
    ///
    /// The seed of the jitter is the hash of the id, so that the queries for two jobs are not sent at the same times.
    pub fn new(job_id: JobId, policy: PollPolicy, now: Duration) -> Self {
        let mut poller = Self {
            delays: Delays::new(&policy.backoff, seed(job_id.as_str())),
            vocabulary: None,
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
            known: LastKnown::new(job_id),
            policy,
        };
        poller.ask_before_the_deadline();
        poller
    }

    /// Sets the seed of the jitter. A random seed for each process prevents several clients that wait for the same job
    /// from sending their queries at the same times.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.delays = Delays::new(&self.policy.backoff, seed);
        self
    }

    /// Uses this vocabulary instead of that of the response.
    #[must_use]
    pub fn vocabulary(mut self, vocabulary: Vocabulary) -> Self {
        self.vocabulary = Some(vocabulary);
        self
    }

    /// Decodes the responses within these [`Limits`] instead of the default ones. A client sets those of its service.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the time from 1970 (UTC) to the caller's time zero. It is needed only for a service that sends
    /// `Retry-After` as a date without a `Date` to compare it with. Without it, such a date means the longest delay of
    /// the policy.
    #[must_use]
    pub fn epoch(mut self, since_1970: Duration) -> Self {
        self.epoch = Some(since_1970);
        self
    }

    /// Records the credentials of the query.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) fn set_credentials(&mut self, credentials: trace::Credentials) {
        self.credentials = credentials;
    }

    /// The id of the job.
    pub fn job_id(&self) -> &JobId {
        &self.known.job_id
    }

    /// The last status that was decoded, until the result has been returned.
    pub fn job_status(&self) -> Option<&T> {
        self.known.job_status.as_ref()
    }

    /// The timeout of a query that is sent now: [`PollPolicy::query_timeout`], or the time until the deadline if that is
    /// shorter. Report a query that takes longer with
    /// [`on_transport_error`](Self::on_transport_error).
    pub fn query_timeout(&self, now: Duration) -> Duration {
        let longest = self.policy.query_timeout;
        self.time_left(now).map_or(longest, |left| left.min(longest))
    }

    /// The time until the deadline; `None` without a deadline.
    pub fn time_left(&self, now: Duration) -> Option<Duration> {
        Some(self.deadline()?.saturating_sub(self.now.max(now)))
    }

    /// Returns the step to take at the time `now`.
    ///
    /// It can be called at any time and any number of times. It returns the result once, and [`Next::Send`] once for
    /// each query. If the result of a query is not reported, as after a cancelled request, the next query is due after
    /// the shortest delay.
    pub fn next(&mut self, now: Duration) -> Next<T> {
        self.advance(now);
        if self.end.is_none() && self.deadline().is_some_and(|deadline| self.now >= deadline) {
            self.end = Some(Err(JobErrorKind::Deadline));
        }
        match self.end {
            Some(end) => self.outcome(end),
            None if self.now >= self.due => self.send(),
            None => {
                let until = self.deadline().map_or(self.due, |deadline| deadline.min(self.due));
                Next::Wait(until.saturating_sub(self.now).min(LONGEST_WAIT))
            }
        }
    }

    fn send(&mut self) -> Next<T> {
        self.known.queries = self.known.queries.saturating_add(1);
        self.due = self.now.saturating_add(self.policy.backoff.min_delay);
        trace::query_sent(&self.known.job_id, self.known.queries);
        Next::Send
    }

    fn outcome(&mut self, end: Result<(), JobErrorKind>) -> Next<T> {
        self.end = Some(Err(JobErrorKind::AlreadyReturned));
        let traced = match &end {
            Ok(()) => Ok(()),
            Err(kind) => Err(kind as &dyn fmt::Debug),
        };
        trace::polling_ended(&self.known.job_id, self.known.queries, self.known.elapsed, traced);
        let done = end.is_ok().then(|| self.known.job_status.take()).flatten();
        match (done, end) {
            (Some(status), _) => Next::Done(status),
            (None, end) => {
                let kind = end.err().unwrap_or(JobErrorKind::AlreadyReturned);
                Next::Failed(JobError::new(kind, &mut self.known))
            }
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
            trace::waiting(&self.known.job_id, self.due.saturating_sub(self.now));
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

impl<T: JobStatus> Poller<T> {
    /// The progress of waiting for the job.
    pub fn report(&self) -> Report<'_> {
        let LastKnown { job_id, state, job_status, queries, elapsed, problem, .. } = &self.known;
        Report {
            job_id,
            state: state.as_ref(),
            progress: job_status.as_ref().and_then(JobStatus::progress),
            queries: *queries,
            failures: self.failures,
            elapsed: *elapsed,
            problem: problem.as_ref(),
            job_status: job_status.as_ref().map(|status| status as &dyn JobStatus),
        }
    }
}

impl<T> fmt::Debug for Poller<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Poller")
            .field("job_id", self.job_id())
            .field("state", &self.known.state)
            .field("queries", &self.known.queries)
            .field("failures", &self.failures)
            .field("start", &self.start)
            .field("now", &self.now)
            .field("due", &self.due)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}
