//! Waits for a state.

use alloc::boxed::Box;
use core::error::Error;
use core::fmt;
use core::time::Duration;

use super::error::StateError;
use super::report::StateReport;
use super::until::{Target, Until};
use crate::codec::field::Field;
use crate::codec::limits::Limits;
use crate::job::last_known::LastKnown;
use crate::job::machine::{Machine, Step};
use crate::job::{JobState, Next, PollPolicy};
use crate::response::Response;
use crate::response::headers::Headers;
use crate::response::status::Status;
#[cfg(any(feature = "ureq", feature = "reqwest"))]
use crate::trace;

/// Waits for a state without a clock, a socket or a thread: it takes the time and the responses, and returns the next
/// step.
///
/// `T` is the response of the query. All times are counted from the same point, which the caller chooses, such as the
/// `Instant` at which its program started. To stop waiting, drop the poller. The same times, responses and seed give the
/// same steps.
///
/// ```
/// use core::time::Duration;
///
/// use restable::job::{Next, PollPolicy};
/// use restable::response;
/// use restable::state::{StateErrorKind, StatePoller, Until};
///
/// #[response(state(field = status, ready("available"), failed("error")))]
/// pub struct ShowVolume {
///     pub status: String,
/// }
///
/// let mut now = Duration::ZERO;
/// let mut bodies = [r#"{"status": "creating"}"#, r#"{"status": "error"}"#].iter();
/// let policy = PollPolicy::with_timeout(Duration::from_secs(600));
/// let mut poller = StatePoller::<ShowVolume>::new(Until::ready(), policy, now);
/// let error = loop {
///     match poller.next(now) {
///         Next::Send => match bodies.next() {
///             Some(body) => poller.on_response(now, 200, (), body),
///             None => poller.on_transport_error(now, "connection reset"),
///         },
///         Next::Wait(delay) => now += delay,
///         Next::Done(_) => panic!("the volume is in error"),
///         Next::Failed(error) => break error,
///     }
/// };
/// assert_eq!(error.kind(), StateErrorKind::Failed);
/// assert_eq!(error.state(), Some("error"));
/// assert_eq!(error.to_string(), r#"waiting for the state available failed: the state is "error""#);
/// ```
pub struct StatePoller<'f, T> {
    machine: Machine<T, Target>,
    until: Until<'f, T>,
}

impl<'f, T: Response> StatePoller<'f, T> {
    /// Creates a poller that starts to wait at the time `now`, from which the deadline and the grace period are counted. Its
    /// result is [`Next::Done`] with `Some`, the response with the state.
    pub fn new(until: Until<'f, T>, policy: PollPolicy, now: Duration) -> Self {
        Self { machine: Machine::new(until.target(), 0, policy, now), until }
    }

    /// Creates a poller that waits until the resource does not exist any more. Its result is [`Next::Done`] with `None` after a
    /// 404 or 410, and with `Some` after a response with a state that is documented for a deleted resource. Any response needs
    /// no documented state for it.
    pub fn until_deleted(policy: PollPolicy, now: Duration) -> Self {
        Self::new(Until::deleted(), policy, now)
    }

    /// Sets the seed of the jitter, which is 0. Another seed for each process prevents several clients from sending their
    /// queries at the same times.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.machine.set_seed(seed);
        self
    }

    /// Decodes the responses within these [`Limits`] instead of the default ones. A client sets those of its service.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.machine.set_limits(limits);
        self
    }

    /// Sets the time from 1970 (UTC) to the caller's time zero; see [`Poller::epoch`](crate::job::Poller::epoch).
    #[must_use]
    pub fn epoch(mut self, since_1970: Duration) -> Self {
        self.machine.set_epoch(since_1970);
        self
    }

    /// Takes the headers of the response after which the state changes; see
    /// [`Poller::started`](crate::job::Poller::started).
    #[must_use]
    pub fn started(mut self, headers: impl Headers) -> Self {
        self.machine.on_start(&headers);
        self
    }

    /// Records the credentials of the query.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) fn set_credentials(&mut self, credentials: trace::Credentials) {
        self.machine.set_credentials(credentials);
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
    pub fn next(&mut self, now: Duration) -> Next<Option<T>, StateError<T>> {
        match self.machine.next(now) {
            Step::Send => Next::Send,
            Step::Wait(delay) => Next::Wait(delay),
            Step::Done(response) => Next::Done(response),
            Step::Failed(failure, known) => Next::Failed(StateError::new(failure, known)),
        }
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

    /// The progress of the waiting.
    pub fn report(&self) -> StateReport<'_, T> {
        let LastKnown { state, response, queries, elapsed, problem, .. } = &self.machine.known;
        let observed = response.as_ref().map(Response::observed);
        StateReport {
            state: state.as_ref().map(JobState::as_str).filter(|state| !state.is_empty()),
            progress: observed.and_then(|observed| observed.progress),
            queries: *queries,
            failures: self.machine.failures,
            elapsed: *elapsed,
            problem: problem.as_ref(),
            response: response.as_ref(),
        }
    }
}

impl<T> StatePoller<'_, T>
where
    T: Response + for<'de> Field<'de>,
{
    /// Takes the response to the query. A response after the end of the polling is ignored. The table in the documentation of
    /// the [module](super) lists the effects.
    pub fn on_response<B>(&mut self, now: Duration, status: impl Into<Status>, headers: impl Headers, body: &B)
    where
        B: AsRef<[u8]> + ?Sized,
    {
        self.machine.on_response(now, status.into(), &headers, body.as_ref(), &mut self.until);
    }
}

impl<T> fmt::Debug for StatePoller<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("StatePoller");
        self.machine.fmt_debug(out.field("target", &format_args!("{}", self.machine.known.subject)));
        out.finish_non_exhaustive()
    }
}
