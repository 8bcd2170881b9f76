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

/// The name of an event, which is about a job or about the state of a resource.
fn name(job_id: Option<&JobId>, of_job: &'static str, of_state: &'static str) -> &'static str {
    if job_id.is_some() { of_job } else { of_state }
}

pub(crate) fn query_sent(job_id: Option<&JobId>, attempt: u32) {
    debug!(target: TARGET, job_id = job_id.map(tracing::field::display), attempt, "{}", name(job_id, "querying a job", "querying a state"));
}

pub(crate) fn status_received(
    job_id: Option<&JobId>,
    attempt: u32,
    status: Status,
    headers: &dyn Headers,
    state: Option<&str>,
    credentials: &Credentials,
) {
    let request_id = id(headers, credentials);
    let state = state.map(|state| credentials.redacted(state));
    let (status, request_id, state) = (status.code(), request_id.as_deref(), state.as_deref());
    debug!(target: TARGET, job_id = job_id.map(tracing::field::display), attempt, status, request_id, state, "{}", name(job_id, "job status received", "state received"));
}

pub(crate) fn query_failed(
    job_id: Option<&JobId>,
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
        job_id = job_id.map(tracing::field::display), attempt, failures, status, request_id, code, pointer, error, "{}", name(job_id, "a query for a job failed", "a query for a state failed")
    );
}

/// The request id in the form in which it is traced.
fn id<'a>(headers: &'a (impl Headers + ?Sized), credentials: &Credentials) -> Option<Cow<'a, str>> {
    request_id::in_headers(headers).next().map(|id| credentials.id(id))
}

pub(crate) fn waiting(job_id: Option<&JobId>, delay: Duration) {
    debug!(target: TARGET, job_id = job_id.map(tracing::field::display), ?delay, "waiting");
}

pub(crate) fn polling_ended(
    job_id: Option<&JobId>,
    attempts: u32,
    elapsed: Duration,
    end: Result<(), &dyn fmt::Debug>,
) {
    let end = end.err().map_or_else(|| String::from("Succeeded"), |kind| alloc::format!("{kind:?}"));
    debug!(target: TARGET, job_id = job_id.map(tracing::field::display), attempts, ?elapsed, end, "{}", name(job_id, "waiting for a job has ended", "waiting for a state has ended"));
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
