//! The spans and events of what travels.

use alloc::string::ToString as _;
use alloc::vec::Vec;

use http::{Method, Response};
pub(crate) use tracing::Span;
use tracing::field::Empty;
use tracing::{debug, debug_span};

use super::TARGET;
use crate::client::CallError;
use crate::envelope::request_id;
use crate::job_id::JobId;
use crate::status::Status;

pub(crate) fn call(method: &Method, path: &'static str) -> Span {
    debug_span!(target: TARGET, "call", method = method.as_str(), path, status = Empty, request_id = Empty)
}

/// A call whose endpoint is not known.
pub(crate) fn exchange(method: &Method) -> Span {
    debug_span!(target: TARGET, "call", method = method.as_str(), status = Empty, request_id = Empty)
}

pub(crate) fn wait(path: &'static str, job_id: &JobId) -> Span {
    debug_span!(target: TARGET, "wait", path, %job_id)
}

#[cfg(feature = "reqwest")]
pub(crate) fn within<F: Future>(span: &Span, work: F) -> impl Future<Output = F::Output> + use<F> {
    tracing::Instrument::instrument(work, span.clone())
}

pub(crate) fn carried(span: &Span, outcome: Result<&Response<Vec<u8>>, &CallError>) {
    let (status, request_id) = match outcome {
        Ok(answer) => (Some(answer.status().as_u16()), request_id::in_headers(answer.headers()).next()),
        Err(error) => (error.status().map(Status::code), error.request_id()),
    };
    span.record("status", status).record("request_id", request_id);
    span.in_scope(|| match outcome {
        Ok(answer) => debug!(target: TARGET, status, request_id, bytes = answer.body().len(), "answered"),
        Err(error) => debug!(target: TARGET, status, request_id, error = error.to_string(), "not answered in full"),
    });
}
