//! The spans and events.

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};
use core::fmt;
use core::time::Duration;

use tracing::{debug, warn};

use super::QueryFailure;
use crate::response::envelope::{ErrorEnvelope, request_id};
use crate::response::error::ResponseError;
use crate::response::headers::Headers;
use crate::response::status::Status;
use crate::text::error_chain::ErrorChain;
use crate::types::job_id::JobId;

mod credentials;
#[cfg(any(feature = "ureq", feature = "reqwest"))]
mod of_clients;
#[cfg(feature = "http")]
mod of_endpoints;

pub(crate) use credentials::Credentials;
#[cfg(any(feature = "ureq", feature = "reqwest"))]
pub(crate) use of_clients::*;
#[cfg(feature = "http")]
pub(crate) use of_endpoints::*;

const TARGET: &str = "restable";

pub(crate) fn query_sent(job_id: &JobId, attempt: u32) {
    debug!(target: TARGET, %job_id, attempt, "querying a job");
}

pub(crate) fn status_received(
    job_id: &JobId,
    attempt: u32,
    status: Status,
    headers: &dyn Headers,
    state: Option<&str>,
    credentials: &Credentials,
) {
    let request_id = id(headers, credentials);
    let state = state.map(|state| credentials.redacted(state));
    let (status, request_id, state) = (status.code(), request_id.as_deref(), state.as_deref());
    debug!(target: TARGET, %job_id, attempt, status, request_id, state, "job status received");
}

pub(crate) fn query_failed(
    job_id: &JobId,
    attempt: u32,
    failures: u32,
    failure: &QueryFailure<'_>,
    credentials: &Credentials,
) {
    let (Facts { status, request_id, code, pointer }, error) = match failure {
        QueryFailure::Response(error) => (Facts::of(error, credentials), None),
        QueryFailure::Transport(error) => (Facts::default(), Some(ErrorChain(*error).to_string())),
    };
    let error = error.as_deref().map(|error| credentials.redacted(error));
    let (request_id, code, pointer, error) =
        (request_id.as_deref(), code.as_deref(), pointer.as_deref(), error.as_deref());
    warn!(
        target: TARGET,
        %job_id, attempt, failures, status, request_id, code, pointer, error, "a query for a job failed"
    );
}

/// The request id in the form in which it is traced.
fn id<'a>(headers: &'a (impl Headers + ?Sized), credentials: &Credentials) -> Option<Cow<'a, str>> {
    request_id::in_headers(headers).next().map(|id| credentials.id(id))
}

pub(crate) fn waiting(job_id: &JobId, delay: Duration) {
    debug!(target: TARGET, %job_id, ?delay, "waiting");
}

pub(crate) fn polling_ended(job_id: &JobId, attempts: u32, elapsed: Duration, end: Result<(), &dyn fmt::Debug>) {
    let end = end.err().map_or_else(|| String::from("Succeeded"), |kind| alloc::format!("{kind:?}"));
    debug!(target: TARGET, %job_id, attempts, ?elapsed, end, "waiting for a job has ended");
}

/// The parts of an error that are neither a value nor a message of the service.
#[derive(Default)]
struct Facts<'a> {
    status: Option<u16>,
    request_id: Option<Cow<'a, str>>,
    code: Option<Cow<'a, str>>,
    pointer: Option<Cow<'a, str>>,
}

impl<'a> Facts<'a> {
    fn of(error: &'a ResponseError, credentials: &Credentials) -> Self {
        let pointer = match error {
            ResponseError::Malformed(malformed) => Some(malformed.pointer()),
            ResponseError::Abnormal(_) => None,
        };
        Self {
            status: error.status().map(Status::code),
            request_id: error.request_id().map(|id| credentials.id(id)),
            code: error.envelope().and_then(ErrorEnvelope::code).map(|code| credentials.redacted(code)),
            pointer: pointer.map(|pointer| credentials.redacted(pointer)),
        }
    }
}
