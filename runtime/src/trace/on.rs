//! The spans and events.

use alloc::string::{String, ToString as _};
use core::time::Duration;

use tracing::{debug, warn};

use crate::chain::Chain;
use crate::envelope::{ErrorEnvelope, request_id};
use crate::error::ResponseError;
use crate::headers::Headers;
use crate::job::{JobErrorKind, JobState, QueryError};
use crate::job_id::JobId;
use crate::status::Status;

#[cfg(any(feature = "ureq", feature = "reqwest"))]
mod of_clients;
#[cfg(feature = "http")]
mod of_endpoints;

#[cfg(any(feature = "ureq", feature = "reqwest"))]
pub(crate) use of_clients::*;
#[cfg(feature = "http")]
pub(crate) use of_endpoints::*;

const TARGET: &str = "restable";

pub(crate) fn asking(job_id: &JobId, attempt: u32) {
    debug!(target: TARGET, %job_id, attempt, "asking for a job");
}

pub(crate) fn told(job_id: &JobId, attempt: u32, status: Status, headers: &dyn Headers, state: Option<&JobState>) {
    let (status, request_id, state) =
        (status.code(), request_id::in_headers(headers).next(), state.map(JobState::as_str));
    debug!(target: TARGET, %job_id, attempt, status, request_id, state, "the service tells of a job");
}

pub(crate) fn troubled(job_id: &JobId, attempt: u32, failures: u32, problem: &QueryError) {
    let (Facts { status, request_id, code, pointer }, error) = match problem {
        QueryError::Response(error) => (Facts::of(error), None),
        QueryError::Connection(error) | QueryError::Request(error) => {
            (Facts::default(), Some(Chain(&**error).to_string()))
        }
    };
    warn!(
        target: TARGET,
        %job_id, attempt, failures, status, request_id, code, pointer, error, "a query for a job went wrong"
    );
}

pub(crate) fn waiting(job_id: &JobId, delay: Duration) {
    debug!(target: TARGET, %job_id, ?delay, "waiting");
}

pub(crate) fn ended(job_id: &JobId, attempts: u32, elapsed: Duration, end: Result<(), JobErrorKind>) {
    let end = end.err().map_or_else(|| String::from("Succeeded"), |kind| alloc::format!("{kind:?}"));
    debug!(target: TARGET, %job_id, attempts, ?elapsed, end, "the waiting for a job has ended");
}

/// What of an error is neither a value nor the service's words.
#[derive(Default)]
struct Facts<'a> {
    status: Option<u16>,
    request_id: Option<&'a str>,
    code: Option<&'a str>,
    pointer: Option<&'a str>,
}

impl<'a> Facts<'a> {
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
