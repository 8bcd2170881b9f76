//! What is known while waiting, which the errors hold.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;
use core::time::Duration;

use super::queries::Queries;
use super::state::JobState;
use crate::response::error::ResponseError;
use crate::response::status::Status;
use crate::text::error_chain::ErrorChain;
use crate::text::printable::Printable;
use crate::types::job_id::JobId;

/// What is waited for.
pub(crate) trait Subject: Clone {
    /// The id, if it is a job.
    fn job_id(&self) -> Option<&JobId>;
}

impl Subject for JobId {
    fn job_id(&self) -> Option<&JobId> {
        Some(self)
    }
}

/// The problem with a query.
#[non_exhaustive]
pub enum QueryError {
    /// The response is an error or does not fit its table.
    Response(ResponseError),
    /// There was no response, or it was incomplete. This is the error of the HTTP client.
    Connection(Box<dyn Error + Send + Sync>),
    /// The query could not be built or authorized.
    Request(Box<dyn Error + Send + Sync>),
}

/// Everything that is known of the subject of a wait.
pub(crate) struct LastKnown<T, S> {
    pub(crate) subject: S,
    pub(crate) state: Option<JobState>,
    /// The last response that was decoded.
    pub(crate) response: Option<T>,
    pub(crate) status: Option<Status>,
    pub(crate) body: Vec<u8>,
    pub(crate) problem: Option<QueryError>,
    pub(crate) queries: u32,
    pub(crate) elapsed: Duration,
}

impl<T, S: Subject> LastKnown<T, S> {
    pub(crate) fn new(subject: S) -> Self {
        Self {
            subject,
            state: None,
            response: None,
            status: None,
            body: Vec::new(),
            problem: None,
            queries: 0,
            elapsed: Duration::ZERO,
        }
    }

    /// Moves everything out, except the subject and the counters, which are copied.
    pub(super) fn take(&mut self) -> Self {
        let left = Self { queries: self.queries, elapsed: self.elapsed, ..Self::new(self.subject.clone()) };
        core::mem::replace(self, left)
    }
}

impl<T, S> LastKnown<T, S> {
    /// Writes the last known state of a wait that has not ended with it.
    pub(crate) fn fmt_last(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { state, problem, queries, elapsed, .. } = self;
        write!(f, " ({} in {elapsed:?}; ", Queries(*queries))?;
        match state {
            Some(state) => write!(f, "the last state is {:?})", Printable(state.as_str()))?,
            None => f.write_str("no state is known)")?,
        }
        match problem {
            Some(problem) => write!(f, ": {problem}"),
            None => Ok(()),
        }
    }

    /// Writes the fields that all errors have. Leaves out the response and the body, which may hold secrets and may be long.
    pub(crate) fn fmt_debug(&self, response: &str, out: &mut fmt::DebugStruct<'_, '_>) -> fmt::Result {
        out.field("state", &self.state)
            .field(response, &format_args!("{}", if self.response.is_some() { "decoded" } else { "none" }))
            .field("status", &self.status)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("problem", &self.problem)
            .field("queries", &self.queries)
            .field("elapsed", &self.elapsed)
            .finish()
    }
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response(error) => error.fmt(f),
            Self::Connection(error) => write!(f, "no complete response: {}", ErrorChain(&**error)),
            Self::Request(error) => ErrorChain(&**error).fmt(f),
        }
    }
}

/// Shows the errors of the HTTP client on one line and escaped, since they may hold text of a server.
impl fmt::Debug for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response(error) => f.debug_tuple("Response").field(error).finish(),
            Self::Connection(error) => f.debug_tuple("Connection").field(&ErrorChain(&**error)).finish(),
            Self::Request(error) => f.debug_tuple("Request").field(&ErrorChain(&**error)).finish(),
        }
    }
}

impl Error for QueryError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Response(error) => error.source(),
            Self::Connection(_) | Self::Request(_) => None,
        }
    }
}
