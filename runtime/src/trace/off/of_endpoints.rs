//! As the parent: nothing.

use http::{Extensions, Method};

use crate::request::Built;
use crate::response::error::ResponseError;
use crate::response::headers::Headers;
use crate::response::status::Status;

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
