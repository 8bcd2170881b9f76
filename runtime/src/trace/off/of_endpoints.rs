//! The functions of `on::of_endpoints` without any effect.

use http::{Extensions, Method};

use crate::endpoint::Built;
use crate::error::ResponseError;
use crate::headers::Headers;
use crate::status::Status;

#[inline(always)]
pub(crate) fn built(_method: &Method, _path: &'static str, _built: &Built) {}

#[inline(always)]
pub(crate) fn decoded(
    _method: &Method,
    _path: &'static str,
    _status: Status,
    _headers: &dyn Headers,
    _extensions: &Extensions,
    _outcome: Result<(), &ResponseError>,
) {
}
