//! The state machine: what to do next.

mod events;

use core::fmt;
use core::time::Duration;

use super::backoff::{self, Backoff};
use super::error::{JobError, JobErrorKind, LastKnown};
use super::policy::PollPolicy;
use super::report::Report;
use super::retry_after::RetryAfter;
use super::status::JobStatus;
use super::vocabulary::Vocabulary;
use crate::codec::limits::Limits;
use crate::trace;
use crate::types::job_id::JobId;

/// What to do next.
#[derive(Debug)]
#[allow(
    clippy::exhaustive_enums,
    reason = "a loop that does not know a step cannot go on, so a new one has to fail when compiling"
)]
pub enum Next<T> {
    /// Send the status query, and tell the poller what came of it: [`Poller::on_response`] or [`Poller::on_transport_error`].
    Send,
    /// Wait so long, then ask again what to do. Never beyond the deadline, and at most a day at once.
    Wait(Duration),
    /// The job succeeded.
    Done(T),
    /// The job failed, or the waiting for it.
    Failed(JobError<T>),
}

/// Waits for a job without a clock, a socket or a thread: it is told the time and the answers, and tells what to do.
///
/// `T` is the response of the status query. Times are counted from any start that the caller likes, such as the
/// `Instant` at which its program began; they are all counted from the same one. A time before one that was told counts
/// as that one.
///
/// To take up a job from a stored id is to make a poller of it. To give up waiting is to drop the poller; nothing is said
/// to the service, and the job goes on.
///
/// Given the same times, answers and seed, it says the same.
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
    backoff: Backoff,
    vocabulary: Option<Vocabulary>,
    /// The time from 1970 to the caller's start.
    epoch: Option<Duration>,
    start: Duration,
    /// The latest time that was told.
    now: Duration,
    /// When the next query goes.
    due: Duration,
    failures: u32,
    confirmed: u32,
    /// Whether the service has refused the authorization, and has accepted none since.
    unauthorized: bool,
    /// `Ok` is success.
    end: Option<Result<(), JobErrorKind>>,
    /// Those of the last query, which are not traced where the service repeats them.
    credentials: trace::Credentials,
    limits: Limits,
    known: LastKnown<T>,
}

/// Timers add the delay to a clock, which may overflow.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

impl<T> Poller<T> {
    /// Begins to wait for a job at the time `now`, from which the deadline and the grace are counted.
    ///
    /// The jitter is seeded with the id, so that two jobs do not keep step.
    pub fn new(job_id: JobId, policy: PollPolicy, now: Duration) -> Self {
        let mut poller = Self {
            backoff: Backoff::new(&policy, backoff::seed(job_id.as_str())),
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

    /// Seeds the jitter with a number of the caller's: one more drawn for each process keeps apart clients that wait
    /// for the same job.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.backoff = Backoff::new(&self.policy, seed);
        self
    }

    /// Reads the states with this vocabulary instead of that of the response.
    #[must_use]
    pub fn vocabulary(mut self, vocabulary: Vocabulary) -> Self {
        self.vocabulary = Some(vocabulary);
        self
    }

    /// Decodes the answers with other [`Limits`] than the default ones. A client sets those of its service.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Says how long after 1970 (UTC) the caller's times start. It is needed only where a service sends `Retry-After` as
    /// a date and no `Date` to hold it against; without it such a date waits the longest delay of the policy.
    #[must_use]
    pub fn epoch(mut self, since_1970: Duration) -> Self {
        self.epoch = Some(since_1970);
        self
    }

    /// Takes note of what the query carries.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) fn set_credentials(&mut self, credentials: trace::Credentials) {
        self.credentials = credentials;
    }

    /// The id of the job.
    pub fn job_id(&self) -> &JobId {
        &self.known.job_id
    }

    /// The last status that was decoded, until the outcome is given.
    pub fn job_status(&self) -> Option<&T> {
        self.known.job_status.as_ref()
    }

    /// The longest that a query should take that is sent now: [`PollPolicy::query_timeout`], and no longer than the time
    /// that is left. A query that takes longer is [lost](Self::on_transport_error).
    pub fn query_timeout(&self, now: Duration) -> Duration {
        let longest = self.policy.query_timeout;
        self.time_left(now).map_or(longest, |left| left.min(longest))
    }

    /// The time that is left until the deadline; `None` without a deadline.
    pub fn time_left(&self, now: Duration) -> Option<Duration> {
        Some(self.deadline()?.saturating_sub(self.now.max(now)))
    }

    /// Says what to do at the time `now`.
    ///
    /// It may be asked at any time and as often as one likes. An outcome is given once. [`Next::Send`] is said once for
    /// each query; where nothing is told of it, as after a cancelled request, the next query is due after the shortest
    /// delay.
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
        self.due = self.now.saturating_add(self.policy.min_delay);
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

    /// Sets the time of the next query. Where it would be too late to be answered before the deadline, one more goes the
    /// shortest delay before the deadline, even if the service asks for a longer pause.
    fn plan(&mut self, asked: Option<RetryAfter>) {
        self.due = self.now.saturating_add(self.backoff.next(&self.policy, asked));
        let soonest = self.now.saturating_add(self.policy.min_delay);
        match (self.deadline(), self.last_chance()) {
            (Some(deadline), Some(last)) if soonest < deadline => self.due = self.due.min(last.max(soonest)),
            _ => {}
        }
        if self.end.is_none() {
            trace::waiting(&self.known.job_id, self.due.saturating_sub(self.now));
        }
    }

    /// No poller gives up without having asked: a first query that is due at the deadline or later goes before it.
    fn ask_before_the_deadline(&mut self) {
        match (self.deadline(), self.last_chance()) {
            (Some(deadline), Some(last)) if self.due >= deadline => self.due = last.max(self.start),
            _ => {}
        }
    }

    /// The latest time of a query that can be answered before the deadline.
    fn last_chance(&self) -> Option<Duration> {
        Some(self.deadline()?.saturating_sub(self.policy.min_delay))
    }
}

impl<T: JobStatus> Poller<T> {
    /// How the waiting goes.
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
