//! The errors of a job and of waiting for it.

use alloc::boxed::Box;
use core::error::Error;
use core::fmt;
use core::time::Duration;

use super::last_known::{LastKnown, QueryError};
use super::machine::Failure;
use super::state::JobState;
use super::status::{JobStatus, failure};
#[cfg(doc)]
use crate::response::error::ResponseError;
use crate::response::status::Status;
use crate::text::printable::Printable;
use crate::types::job_id::JobId;

/// The error of a job, or of waiting for it.
///
/// Every error has the id of the job, and the job can be queried again with that id: only [`JobErrorKind::Failed`] and
/// [`JobErrorKind::Canceled`] state that the job itself has ended. The error also holds everything else that is known:
/// the last decoded status, the last response, and the problem with the last query.
///
/// ```
/// # use restable::job::{JobState, JobStatus, Vocabulary};
/// use core::time::Duration;
/// use restable::job::{JobErrorKind, Next, PollPolicy, Poller};
/// # #[restable::response]
/// # pub struct ShowJob { pub status: String, pub entities: serde_json::Value, pub fail_reason: Option<String> }
/// # impl JobStatus for ShowJob {
/// #     fn state(&self) -> JobState { Vocabulary::DEFAULT.state(&self.status) }
/// #     fn fail_reason(&self) -> Option<&str> { self.fail_reason.as_deref() }
/// #     fn entities(&self) -> Option<&serde_json::Value> { Some(&self.entities) }
/// # }
///
/// let mut poller = Poller::<ShowJob>::new("70a599e0".parse()?, PollPolicy::without_timeout(), Duration::ZERO);
/// let body = r#"{"status": "FAIL", "fail_reason": "no host", "entities": {"server_id": "7a1c"}}"#;
/// poller.on_response(Duration::ZERO, 200, (), body);
/// let Next::Failed(error) = poller.next(Duration::ZERO) else { panic!("the job failed") };
///
/// assert_eq!(error.kind(), JobErrorKind::Failed);
/// assert_eq!(error.to_string(), "job 70a599e0 failed: no host");
/// assert_eq!(error.job_status().map(|status| &status.entities["server_id"]), Some(&"7a1c".into()));
/// # Ok::<(), restable::InvalidJobId>(())
/// ```
pub struct JobError<T> {
    kind: JobErrorKind,
    known: Box<LastKnown<T, JobId>>,
}

/// The reason why the waiting ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobErrorKind {
    /// The service reports that the job failed. [`JobError::job_status`] is `Some`, with the entities.
    Failed,
    /// The service reports that the job was canceled. [`JobError::job_status`] is `Some`, with the entities.
    Canceled,
    /// The caller's deadline has passed. The job continues.
    Deadline,
    /// The service does not know the job, and the grace period after the start is over. The job may have succeeded:
    /// services delete old jobs, RDS after a month, and some queries do not cover every job that the service starts.
    NotFound,
    /// The service refuses the query, for example with 403, or with a second 401 in spite of a new authorization. The
    /// job continues.
    Refused,
    /// The query could not be built or authorized. The job continues.
    Request,
    /// More queries in a row failed than the policy tolerates. The job continues.
    TooManyFailures,
    /// The poller has returned its result already.
    AlreadyReturned,
}

impl<T> JobError<T> {
    pub(super) fn new(failure: Failure, known: LastKnown<T, JobId>) -> Self {
        Self { kind: failure.into(), known: Box::new(known) }
    }

    /// The id of the job.
    pub fn job_id(&self) -> &JobId {
        &self.known.subject
    }

    /// The reason why the waiting ended.
    pub fn kind(&self) -> JobErrorKind {
        self.kind
    }

    /// The last state that the service reported.
    pub fn state(&self) -> Option<&JobState> {
        self.known.state.as_ref()
    }

    /// The last status that was decoded. If the job failed, this is the status that reports the failure, with its
    /// entities.
    pub fn job_status(&self) -> Option<&T> {
        self.known.response.as_ref()
    }

    /// Returns the last status that was decoded.
    pub fn into_job_status(self) -> Option<T> {
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

    /// The time from the creation of the [`Poller`](super::Poller) to its end.
    pub fn elapsed(&self) -> Duration {
        self.known.elapsed
    }
}

impl<T: JobStatus> JobError<T> {
    /// The error code of the job. If the job has neither code nor reason, this is the code of its first part that has
    /// either. It is returned unchanged; `Display` escapes it.
    pub fn error_code(&self) -> Option<&str> {
        failure(self.known.response.as_ref()?).0
    }

    /// The reason why the job failed. If the job has neither code nor reason, this is the reason of its first part that
    /// has either. It is returned unchanged; `Display` escapes it.
    pub fn fail_reason(&self) -> Option<&str> {
        failure(self.known.response.as_ref()?).1
    }

    fn fmt_failure(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [self.error_code(), self.fail_reason()];
        parts.into_iter().flatten().try_for_each(|part| write!(f, ": {}", Printable(part)))
    }
}

impl<T: JobStatus> fmt::Display for JobError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "job {} {}", self.job_id(), self.kind.text())?;
        match self.kind {
            JobErrorKind::Failed | JobErrorKind::Canceled => self.fmt_failure(f),
            JobErrorKind::Deadline
            | JobErrorKind::NotFound
            | JobErrorKind::Refused
            | JobErrorKind::Request
            | JobErrorKind::TooManyFailures => self.known.fmt_last(f),
            JobErrorKind::AlreadyReturned => Ok(()),
        }
    }
}

impl JobErrorKind {
    /// The predicate of the sentence about the job.
    fn text(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Canceled => "was canceled",
            Self::Deadline => "had not ended at the deadline",
            Self::NotFound => "is not known to the service",
            Self::Refused => "cannot be queried",
            Self::Request => "has a query that cannot be sent",
            Self::TooManyFailures => "had too many failed queries in a row",
            Self::AlreadyReturned => "was polled with a poller that has already returned its result",
        }
    }
}

impl From<Failure> for JobErrorKind {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Failed => Self::Failed,
            Failure::Canceled => Self::Canceled,
            Failure::Deadline => Self::Deadline,
            Failure::NotFound => Self::NotFound,
            Failure::Refused => Self::Refused,
            Failure::Request => Self::Request,
            Failure::TooManyFailures => Self::TooManyFailures,
            Failure::AlreadyReturned => Self::AlreadyReturned,
        }
    }
}

/// Leaves out the body, as response errors do, because it may hold secrets and may be long.
impl<T> fmt::Debug for JobError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("JobError");
        out.field("kind", &self.kind).field("job_id", self.job_id());
        self.known.fmt_debug("job_status", &mut out)
    }
}

/// Skips the error of the last query, which `Display` includes already, and returns the source of that error.
impl<T: JobStatus> Error for JobError<T> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.problem()?.source()
    }
}
