//! The spans and events of sending a request.

use alloc::string::ToString as _;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use http::{Method, Response};
pub(crate) use tracing::Span;
use tracing::field::Empty;
use tracing::{debug, debug_span, warn};

use super::{Credentials, TARGET, id};
use crate::response::status::Status;
use crate::retry::RetryEnd;
use crate::types::job_id::JobId;

pub(crate) fn call(method: &'static str, path: &'static str) -> Span {
    debug_span!(target: TARGET, "call", method, path, status = Empty, request_id = Empty)
}

/// A call of an unknown endpoint.
pub(crate) fn exchange(method: &Method) -> Span {
    debug_span!(target: TARGET, "call", method = method.as_str(), status = Empty, request_id = Empty)
}

pub(crate) fn wait(path: &'static str, job_id: Option<&JobId>) -> Span {
    debug_span!(target: TARGET, "wait", path, job_id = job_id.map(tracing::field::display))
}

#[cfg(feature = "reqwest")]
pub(crate) fn within<F: Future>(span: &Span, work: F) -> impl Future<Output = F::Output> + use<F> {
    tracing::Instrument::instrument(work, span.clone())
}

/// The credentials are those of the request. They go with the answer, which may repeat them, to
/// [`response_decoded`](super::response_decoded).
pub(crate) fn response_received(span: &Span, response: &mut Response<Vec<u8>>, credentials: Credentials) {
    let status = response.status().as_u16();
    let request_id = id(response.headers(), &credentials);
    let request_id = request_id.as_deref();
    span.record("status", status).record("request_id", request_id);
    span.in_scope(|| debug!(target: TARGET, status, request_id, bytes = response.body().len(), "response received"));
    response.extensions_mut().insert(credentials);
}

/// The status and the id of the request are known where the beginning of a response came.
pub(crate) fn call_failed(
    span: &Span,
    status: Option<Status>,
    request_id: Option<&str>,
    error: &dyn fmt::Display,
    credentials: &Credentials,
) {
    let status = status.map(Status::code);
    let request_id = request_id.map(|id| credentials.id(id));
    let request_id = request_id.as_deref();
    span.record("status", status).record("request_id", request_id);
    let error = error.to_string();
    let error = &*credentials.redacted(&error);
    span.in_scope(|| debug!(target: TARGET, status, request_id, error, "no response, or an incomplete one"));
}

/// A call is sent once more, after the delay. The status is known if the service responded.
pub(crate) fn call_repeated(span: &Span, attempt: u32, delay: Duration, status: Option<Status>) {
    let status = status.map(Status::code);
    span.in_scope(|| warn!(target: TARGET, attempt, ?delay, status, "call failed, sending it again"));
}

/// A call that was repeated, or could not be, has ended.
pub(crate) fn call_ended(span: &Span, attempts: u32, end: RetryEnd) {
    span.in_scope(|| debug!(target: TARGET, attempts, ?end, "call ended"));
}

/// A request waits for the rate limit.
pub(crate) fn paced(delay: Duration) {
    debug!(target: TARGET, ?delay, "waiting for the rate limit");
}
