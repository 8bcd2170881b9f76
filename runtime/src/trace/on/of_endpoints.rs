//! The events of building a request and of decoding its answer.

use alloc::string::ToString as _;

use http::Method;
use tracing::debug;

use super::{Facts, TARGET};
use crate::endpoint::Built;
use crate::envelope::request_id;
use crate::error::ResponseError;
use crate::headers::Headers;
use crate::status::Status;

pub(crate) fn built(method: &Method, path: &'static str, built: &Built) {
    let method = method.as_str();
    match built {
        Ok(_) => debug!(target: TARGET, method, path, "request built"),
        // It names parameters and shows no value.
        Err(error) => debug!(target: TARGET, method, path, error = error.to_string(), "no request could be built"),
    }
}

pub(crate) fn decoded(
    method: &Method,
    path: &'static str,
    status: Status,
    headers: &dyn Headers,
    outcome: Result<(), &ResponseError>,
) {
    let (method, request_id) = (method.as_str(), request_id::in_headers(headers).next());
    match outcome {
        Ok(()) => debug!(target: TARGET, method, path, status = status.code(), request_id, "answer decoded"),
        Err(error) => {
            let Facts { status, request_id, code, pointer } = Facts::of(error);
            debug!(target: TARGET, method, path, status, request_id, code, pointer, "answer not decoded");
        }
    }
}
