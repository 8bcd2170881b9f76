//! The spans and events.

use core::time::Duration;

use tracing::field::Empty;
use tracing::{debug, debug_span, warn};

use crate::envelope::request_id;
use crate::error::ResponseError;
use crate::headers::Headers;
use crate::job::{JobErrorKind, JobState, QueryError};
use crate::job_id::JobId;
use crate::status::Status;

pub(crate) fn asking(job_id: &JobId, attempt: u32) {
    debug!(target: TARGET, %job_id, attempt, "asking for a job");
}

pub(crate) fn told(job_id: &JobId, attempt: u32, status: Status, headers: &dyn Headers, state: &JobState) {
    let (status, request_id) = (status.code(), request_id::in_headers(headers).next());
    debug!(target: TARGET, %job_id, attempt, status, request_id, state = state.as_str(), "the service tells of a job");
}

pub(crate) fn troubled(job_id: &JobId, attempt: u32, failures: u32, problem: &QueryError) {
    let Told { status, request_id, code, pointer } = match problem {
        QueryError::Response(error) => Told::of(error),
        QueryError::Connection(_) | QueryError::Request(_) => Told::default(),
    };
    let error = trouble(problem);
    warn!(
        target: TARGET,
        %job_id, attempt, failures, status, request_id, code, pointer, error, "a query for a job went wrong"
    );
}

pub(crate) fn waiting(job_id: &JobId, delay: Duration) {
    debug!(target: TARGET, %job_id, ?delay, "waiting");
}

pub(crate) fn ended(job_id: &JobId, attempts: u32, elapsed: Duration, end: Result<(), JobErrorKind>) {
    let end = end.err().map_or("Succeeded".into(), |kind| format!("{kind:?}"));
    debug!(target: TARGET, %job_id, attempts, ?elapsed, end, "the waiting for a job has ended");
}

/// What of an error is no value and no word of the service.
#[derive(Default)]
struct Told<'a> {
    status: Option<u16>,
    request_id: Option<&'a str>,
    code: Option<&'a str>,
    pointer: Option<&'a str>,
}

impl<'a> Told<'a> {
    fn of(error: &'a ResponseError) -> Self {
        Self {
            status: error.status().map(Status::code),
            request_id: error.request_id(),
            code: error.envelope().and_then(ErrorEnvelope::code),
            pointer: match error {
                ResponseError::Malformed(malformed) => Some(malformed.pointer()),
                ResponseError::Abnormal(_) => None,
            },
        }
    }
}
