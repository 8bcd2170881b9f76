//! The spans and events of sending a request.

use alloc::string::ToString as _;
use alloc::vec::Vec;

use http::{Method, Response};
pub(crate) use tracing::Span;
use tracing::field::Empty;
use tracing::{debug, debug_span};

use super::{Credentials, TARGET, id};
use crate::client::CallError;
use crate::job_id::JobId;
use crate::status::Status;

pub(crate) fn call(method: &Method, path: &'static str) -> Span {
    debug_span!(target: TARGET, "call", method = method.as_str(), path, status = Empty, request_id = Empty)
}

/// A call of an unknown endpoint.
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

/// Traces the result. The response may repeat the credentials of its request, so they are passed on with it to
/// [`decoded`](super::decoded).
pub(crate) fn carried(span: &Span, outcome: &mut Result<Response<Vec<u8>>, CallError>, credentials: Credentials) {
    let (status, request_id) = match &*outcome {
        Ok(answer) => (Some(answer.status().as_u16()), id(answer.headers(), &credentials)),
        Err(error) => (error.status().map(Status::code), error.request_id().map(|id| credentials.id(id))),
    };
    let request_id = request_id.as_deref();
    span.record("status", status).record("request_id", request_id);
    span.in_scope(|| match &*outcome {
        Ok(answer) => debug!(target: TARGET, status, request_id, bytes = answer.body().len(), "response received"),
        Err(error) => {
            let error = error.to_string();
            let error = &*credentials.shown(&error);
            debug!(target: TARGET, status, request_id, error, "no response, or an incomplete one");
        }
    });
    if let Ok(answer) = outcome {
        answer.extensions_mut().insert(credentials);
    }
}
