//! The functions of `on` without any effect or cost.

#![allow(clippy::inline_always, reason = "a function without effect should have no cost")]

use core::fmt;
use core::time::Duration;

use super::QueryFailure;
use crate::response::headers::Headers;
use crate::response::status::Status;
use crate::types::job_id::JobId;

#[cfg(any(feature = "ureq", feature = "reqwest"))]
mod of_clients;
#[cfg(feature = "http")]
mod of_endpoints;

#[cfg(any(feature = "ureq", feature = "reqwest"))]
pub(crate) use of_clients::*;
#[cfg(feature = "http")]
pub(crate) use of_endpoints::*;

#[inline(always)]
pub(crate) fn query_sent(_job_id: Option<&JobId>, _attempt: u32) {}

/// Replaces the credentials of a request, which only traces need.
#[derive(Clone, Default)]
pub(crate) struct Credentials(());

#[inline(always)]
pub(crate) fn status_received(
    _job_id: Option<&JobId>,
    _attempt: u32,
    _status: Status,
    _headers: &dyn Headers,
    _state: Option<&str>,
    _credentials: &Credentials,
) {
}

#[inline(always)]
pub(crate) fn query_failed(
    _job_id: Option<&JobId>,
    _attempt: u32,
    _failures: u32,
    _failure: &QueryFailure<'_>,
    _credentials: &Credentials,
) {
}

#[inline(always)]
pub(crate) fn waiting(_job_id: Option<&JobId>, _delay: Duration) {}

#[inline(always)]
pub(crate) fn polling_ended(
    _job_id: Option<&JobId>,
    _attempts: u32,
    _elapsed: Duration,
    _end: Result<(), &dyn fmt::Debug>,
) {
}
