//! The error of waiting for a state.

use alloc::boxed::Box;
use core::error::Error;
use core::fmt;
use core::time::Duration;

use super::until::Target;
use crate::job::last_known::LastKnown;
use crate::job::machine::Failure;
use crate::job::{JobState, QueryError};
use crate::response::Response;
#[cfg(doc)]
use crate::response::error::ResponseError;
use crate::response::status::Status;
use crate::text::printable::Printable;

/// The error of waiting for a state: the resource failed, or the waiting ended before.
///
/// It holds everything that is known: the last state with its reason, the last decoded response, and the problem with the last
/// query. See [`StatePoller`](super::StatePoller) for an example.
pub struct StateError<T> {
    kind: StateErrorKind,
    known: Box<LastKnown<T, Target>>,
}

/// The reason why the waiting ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateErrorKind {
    /// The resource is in a failed state. [`StateError::response`] is `Some`.
    Failed,
    /// The caller's deadline has passed. The state may still be reached.
    Deadline,
    /// The service does not know the resource, and the grace period after the start is over.
    NotFound,
    /// The service refuses the query, for example with 403, or with a second 401 in spite of a new authorization.
    Refused,
    /// The query could not be built or authorized.
    Request,
    /// More queries in a row failed than the policy tolerates.
    TooManyFailures,
    /// The poller has returned its result already.
    AlreadyReturned,
}

impl<T> StateError<T> {
    pub(super) fn new(failure: Failure, known: LastKnown<T, Target>) -> Self {
        Self { kind: failure.into(), known: Box::new(known) }
    }

    /// A wait for a state has ended without a response.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) fn not_found() -> Self {
        Self::new(Failure::NotFound, LastKnown::new(Target::unknown()))
    }

    /// The reason why the waiting ended.
    pub fn kind(&self) -> StateErrorKind {
        self.kind
    }

    /// The last state that the service reported, unchanged; `Display` escapes it. `None` if there is none, or if the response
    /// has no documented state.
    pub fn state(&self) -> Option<&str> {
        self.known.state.as_ref().map(JobState::as_str).filter(|state| !state.is_empty())
    }

    /// The last response that was decoded. If the resource failed, this is the response that reports it.
    pub fn response(&self) -> Option<&T> {
        self.known.response.as_ref()
    }

    /// Returns the last response that was decoded.
    pub fn into_response(self) -> Option<T> {
        self.known.response
    }

    /// The HTTP status of the last response.
    pub fn status(&self) -> Option<Status> {
        self.known.status
    }

    /// The body of the last response, up to [`ResponseError::BODY_LIMIT`]; empty if there was none.
    pub fn body(&self) -> &[u8] {
        &self.known.body
    }

    /// The problem with the last query, if it failed.
    pub fn problem(&self) -> Option<&QueryError> {
        self.known.problem.as_ref()
    }

    /// How many queries were sent.
    pub fn queries(&self) -> u32 {
        self.known.queries
    }

    /// The time from the creation of the [`StatePoller`](super::StatePoller) to its end.
    pub fn elapsed(&self) -> Duration {
        self.known.elapsed
    }
}

impl<T: Response> StateError<T> {
    /// Why the resource is in its last state, if the service reports it. It is returned unchanged; `Display` escapes it.
    pub fn state_reason(&self) -> Option<&str> {
        self.response()?.observed().reason.filter(|reason| !reason.trim().is_empty())
    }

    fn fmt_failure(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.state() {
            Some(state) => write!(f, "the state is {:?}", Printable(state))?,
            None => f.write_str("the response reports a failure")?,
        }
        self.state_reason().map_or(Ok(()), |reason| write!(f, ": {}", Printable(reason)))
    }
}

impl<T: Response> fmt::Display for StateError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "waiting for {} failed: ", self.known.subject)?;
        let text = match self.kind {
            StateErrorKind::Failed => return self.fmt_failure(f),
            StateErrorKind::Deadline => "the deadline has passed",
            StateErrorKind::NotFound => "the service does not know the resource",
            StateErrorKind::Refused => "the service refuses the query",
            StateErrorKind::Request => "the query cannot be sent",
            StateErrorKind::TooManyFailures => "too many queries in a row failed",
            StateErrorKind::AlreadyReturned => return f.write_str("the poller has already returned its result"),
        };
        f.write_str(text)?;
        self.known.fmt_last(f)
    }
}

impl From<Failure> for StateErrorKind {
    fn from(failure: Failure) -> Self {
        match failure {
            // A resource is not canceled.
            Failure::Failed | Failure::Canceled => Self::Failed,
            Failure::Deadline => Self::Deadline,
            Failure::NotFound => Self::NotFound,
            Failure::Refused => Self::Refused,
            Failure::Request => Self::Request,
            Failure::TooManyFailures => Self::TooManyFailures,
            Failure::AlreadyReturned => Self::AlreadyReturned,
        }
    }
}

/// Leaves out the response and the body, because they may hold secrets and may be long.
impl<T> fmt::Debug for StateError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("StateError");
        out.field("kind", &self.kind).field("target", &format_args!("{}", self.known.subject));
        self.known.fmt_debug("response", &mut out)
    }
}

/// Skips the error of the last query, which `Display` includes already, and returns the source of that error.
impl<T: Response> Error for StateError<T> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.problem()?.source()
    }
}
