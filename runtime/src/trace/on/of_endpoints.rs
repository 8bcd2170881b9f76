//! The events of building a request and of decoding its response.

use alloc::string::ToString as _;
use core::fmt;

use http::Extensions;
use tracing::debug;

use super::{Credentials, Facts, TARGET, id};
use crate::response::error::ResponseError;
use crate::response::headers::Headers;
use crate::response::status::Status;

pub(crate) fn request_built(method: &str, path: &'static str, outcome: Result<(), &dyn fmt::Display>) {
    match outcome {
        Ok(()) => debug!(target: TARGET, method, path, "request built"),
        // The error names parameters and shows no value.
        Err(error) => debug!(target: TARGET, method, path, error = error.to_string(), "request not built"),
    }
}

pub(crate) fn response_decoded(
    method: &str,
    path: &'static str,
    status: Status,
    headers: &dyn Headers,
    extensions: &Extensions,
    outcome: Result<(), &ResponseError>,
) {
    let unknown = Credentials::default();
    let credentials = extensions.get().unwrap_or(&unknown);
    match outcome {
        Ok(()) => {
            let (status, request_id) = (status.code(), id(headers, credentials));
            debug!(target: TARGET, method, path, status, request_id = request_id.as_deref(), "response decoded");
        }
        Err(error) => {
            let Facts { status, request_id, code, pointer } = Facts::of(error, credentials);
            let (request_id, code, pointer) = (request_id.as_deref(), code.as_deref(), pointer.as_deref());
            debug!(target: TARGET, method, path, status, request_id, code, pointer, "response not decoded");
        }
    }
}
