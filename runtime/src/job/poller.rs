//! Waits for a job.

use alloc::boxed::Box;
use core::error::Error;
use core::fmt;
use core::time::Duration;

use super::error::JobError;
use super::last_known::LastKnown;
use super::machine::{Failure, Judge, Machine, Step};
use super::policy::PollPolicy;
use super::report::Report;
use super::seed::seed;
use super::state::JobState;
use super::status::JobStatus;
use super::vocabulary::Vocabulary;
use crate::codec::field::Field;
use crate::codec::limits::Limits;
use crate::response::Response;
use crate::response::headers::Headers;
use crate::response::status::Status;
#[cfg(any(feature = "ureq", feature = "reqwest"))]
use crate::trace;
use crate::types::job_id::JobId;

/// The next step. `T` is what is waited for, and `E` the error of the waiting.
#[derive(Debug)]
#[allow(
    clippy::exhaustive_enums,
    reason = "a loop that does not know a step cannot go on, so a new one has to fail when compiling"
)]
pub enum Next<T, E = JobError<T>> {
    /// Send the status query, and tell the poller what came of it: [`Poller::on_response`] or [`Poller::on_transport_error`].
    Send,
    /// Wait this long, then call [`Poller::next`] again. The wait never exceeds the deadline, nor a day.
    Wait(Duration),
    /// The job succeeded, or the state was reached.
    Done(T),
    /// The job failed, or waiting for it failed.
    Failed(E),
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
    machine: Machine<T, JobId>,
    judge: OfJob,
}

/// Reads the state of a job, with this vocabulary or with its own.
struct OfJob(Option<Vocabulary>);

impl<T: JobStatus> Judge<T> for OfJob {
    fn is_silent(&self, status: &T) -> bool {
        status.state().as_str().is_empty() && status.error_code().is_none() && status.fail_reason().is_none()
    }

    fn state(&mut self, status: &T) -> JobState {
        let state = status.state();
        self.0.map_or_else(|| state.clone(), |vocabulary| vocabulary.state(state.as_str()))
    }

    fn waits_for_absence(&self) -> bool {
        false
    }
}

impl<T> Poller<T> {
    /// Creates a poller that starts to wait at the time `now`, from which the deadline and the grace period are counted.
    ///
    /// The seed of the jitter is the hash of the id, so that the queries for two jobs are not sent at the same times.
    pub fn new(job_id: JobId, policy: PollPolicy, now: Duration) -> Self {
        let seed = seed(job_id.as_str());
        Self { machine: Machine::new(job_id, seed, policy, now), judge: OfJob(None) }
    }

    /// Sets the seed of the jitter. A random seed for each process prevents several clients that wait for the same job
    /// from sending their queries at the same times.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.machine.set_seed(seed);
        self
    }

    /// Uses this vocabulary instead of that of the response.
    #[must_use]
    pub fn vocabulary(mut self, vocabulary: Vocabulary) -> Self {
        self.judge = OfJob(Some(vocabulary));
        self
    }

    /// Decodes the responses within these [`Limits`] instead of the default ones. A client sets those of its service.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.machine.set_limits(limits);
        self
    }

    /// Sets the time from 1970 (UTC) to the caller's time zero. It is needed only for a service that sends
    /// `Retry-After` as a date without a `Date` to compare it with. Without it, such a date means the longest delay of
    /// the policy.
    #[must_use]
    pub fn epoch(mut self, since_1970: Duration) -> Self {
        self.machine.set_epoch(since_1970);
        self
    }

    /// Records the credentials of the query.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) fn set_credentials(&mut self, credentials: trace::Credentials) {
        self.machine.set_credentials(credentials);
    }

    /// The id of the job.
    pub fn job_id(&self) -> &JobId {
        &self.machine.known.subject
    }

    /// The last status that was decoded, until the result has been returned.
    pub fn job_status(&self) -> Option<&T> {
        self.machine.known.response.as_ref()
    }

    /// The timeout of a query that is sent now: [`PollPolicy::query_timeout`], or the time until the deadline if that is
    /// shorter. Report a query that takes longer with
    /// [`on_transport_error`](Self::on_transport_error).
    pub fn query_timeout(&self, now: Duration) -> Duration {
        self.machine.query_timeout(now)
    }

    /// The time until the deadline; `None` without a deadline.
    pub fn time_left(&self, now: Duration) -> Option<Duration> {
        self.machine.time_left(now)
    }

    /// Returns the step to take at the time `now`.
    ///
    /// It can be called at any time and any number of times. It returns the result once, and [`Next::Send`] once for
    /// each query. If the result of a query is not reported, as after a cancelled request, the next query is due after
    /// the shortest delay.
    pub fn next(&mut self, now: Duration) -> Next<T> {
        match self.machine.next(now) {
            Step::Send => Next::Send,
            Step::Wait(delay) => Next::Wait(delay),
            Step::Done(Some(status)) => Next::Done(status),
            // A job succeeds by a response.
            Step::Done(None) => Next::Failed(JobError::new(Failure::NotFound, self.machine.known.take())),
            Step::Failed(failure, known) => Next::Failed(JobError::new(failure, known)),
        }
    }

    /// Takes the headers of the response that started the job. Its `Retry-After`, or one of the headers in milliseconds,
    /// delays the first query, which is also not sent earlier than the policy allows. The limits are those of
    /// [`on_response`](Self::on_response).
    ///
    /// ```
    /// # use core::time::Duration;
    /// # use restable::job::{Next, PollPolicy, Poller};
    /// # #[restable::response(job(state = status))]
    /// # pub struct ShowJob { pub status: String }
    /// let policy = PollPolicy::with_timeout(Duration::from_secs(600));
    /// let poller = Poller::<ShowJob>::new("70a599e0".parse()?, policy, Duration::ZERO);
    /// let mut poller = poller.started(&[("Retry-After", "5")][..]);
    /// assert!(matches!(poller.next(Duration::ZERO), Next::Wait(delay) if delay >= Duration::from_secs(5)));
    /// # Ok::<(), restable::InvalidJobId>(())
    /// ```
    #[must_use]
    pub fn started(mut self, headers: impl Headers) -> Self {
        self.machine.on_start(&headers);
        self
    }

    /// Takes the error of a query without a response: the connection was refused, closed or too slow. The error is that
    /// of the HTTP client, or a text.
    pub fn on_transport_error(&mut self, now: Duration, error: impl Into<Box<dyn Error + Send + Sync>>) {
        self.machine.on_transport_error(now, error.into());
    }

    /// Takes the error of a query that could not be built or authorized. It ends the polling, because no later response
    /// would change it.
    pub fn on_request_error(&mut self, now: Duration, error: impl Into<Box<dyn Error + Send + Sync>>) {
        self.machine.on_request_error(now, error.into());
    }
}

impl<T> Poller<T>
where
    T: Response + JobStatus + for<'de> Field<'de>,
{
    /// Takes the response to the query. A response after the end of the polling is ignored.
    ///
    /// | status | meaning | effect |
    /// |---|---|---|
    /// | 2xx that fits the table | the state of the job | polling continues until the state is final |
    /// | 404 | the service does not know the job | temporary within [`grace`]; after it, the polling ends |
    /// | 401 | the authorization is refused | one more query, which needs a new authorization; a second 401 ends the polling unless a 2xx or a 404 came in between |
    /// | 403, 413, 429, 498, 503, each with a time to wait | the query is throttled | temporary; it does not count against [`tolerance`] if the time is at most [`max_retry_after`] |
    /// | 408, 423, 425, 429, 498, 5xx | the query failed | temporary |
    /// | 2xx that does not fit the table, or is an error envelope | the query failed | temporary |
    /// | anything else; 403 and 413 without a time to wait | the query is refused | the polling ends |
    ///
    /// Temporary failures count against [`tolerance`], and so do [transport errors](Self::on_transport_error); 404 and 401
    /// do not.
    ///
    /// The time to wait is read from every response. The first of these places with a readable time is used:
    ///
    /// | place | unit |
    /// |---|---|
    /// | header `retry-after-ms` | milliseconds |
    /// | header `x-ms-retry-after-ms` | milliseconds |
    /// | header `Retry-After` ([RFC 9110, section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)) | seconds, or a date |
    /// | `retryAfter`, `retry_after` or `retryAfterSeconds` in the body: at the top level and, unless the status is a 2xx, in an object below it | seconds, or a date as text |
    ///
    /// Each number may have a fraction. The next query is not sent earlier, with two exceptions: the poller waits
    /// [`max_retry_after`] at most, and it sends one last query before the deadline. If no place has a readable time but
    /// at least one has an unreadable one, the poller waits the [`max_delay`].
    ///
    /// ```
    /// # use core::time::Duration;
    /// # use restable::job::{Next, PollPolicy, Poller};
    /// # #[restable::response(job(state = status))]
    /// # pub struct ShowJob { pub status: String }
    /// let policy = PollPolicy::with_timeout(Duration::from_secs(600)).tolerance(0);
    /// let mut poller = Poller::<ShowJob>::new("70a599e0".parse()?, policy, Duration::ZERO);
    /// assert!(matches!(poller.next(Duration::ZERO), Next::Send));
    /// let body = r#"{"overLimit": {"code": 413, "message": "Too many requests.", "retryAfter": 17}}"#;
    /// poller.on_response(Duration::ZERO, 413, (), body);
    /// assert!(matches!(poller.next(Duration::ZERO), Next::Wait(delay) if delay >= Duration::from_secs(17)));
    /// # Ok::<(), restable::InvalidJobId>(())
    /// ```
    ///
    /// [`grace`]: crate::job::PollPolicy::grace
    /// [`max_delay`]: crate::job::PollPolicy::max_delay
    /// [`max_retry_after`]: crate::job::PollPolicy::max_retry_after
    /// [`tolerance`]: crate::job::PollPolicy::tolerance
    pub fn on_response<B>(&mut self, now: Duration, status: impl Into<Status>, headers: impl Headers, body: &B)
    where
        B: AsRef<[u8]> + ?Sized,
    {
        self.machine.on_response(now, status.into(), &headers, body.as_ref(), &mut self.judge);
    }
}

impl<T: JobStatus> Poller<T> {
    /// The progress of waiting for the job.
    pub fn report(&self) -> Report<'_> {
        let LastKnown { subject, state, response: job_status, queries, elapsed, problem, .. } = &self.machine.known;
        Report {
            job_id: subject,
            state: state.as_ref(),
            progress: job_status.as_ref().and_then(JobStatus::progress),
            queries: *queries,
            failures: self.machine.failures,
            elapsed: *elapsed,
            problem: problem.as_ref(),
            job_status: job_status.as_ref().map(|status| status as &dyn JobStatus),
        }
    }
}

impl<T> fmt::Debug for Poller<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Poller");
        self.machine.fmt_debug(out.field("job_id", self.job_id()));
        out.finish_non_exhaustive()
    }
}
