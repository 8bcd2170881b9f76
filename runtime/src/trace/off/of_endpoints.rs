//! The functions of `on::of_endpoints` without any effect.

use core::fmt;

use http::Extensions;

use crate::response::error::ResponseError;
use crate::response::headers::Headers;
use crate::response::status::Status;

#[inline(always)]
pub(crate) fn request_built(_method: &str, _path: &'static str, _outcome: Result<(), &dyn fmt::Display>) {}

#[inline(always)]
pub(crate) fn response_decoded(
    _method: &str,
    _path: &'static str,
    _status: Status,
    _headers: &dyn Headers,
    _extensions: &Extensions,
    _outcome: Result<(), &ResponseError>,
) {
}
