//! The functions of `on` without any effect or cost.

#![allow(clippy::inline_always, reason = "a function without effect should have no cost")]

use core::time::Duration;

use crate::headers::Headers;
use crate::job::{JobErrorKind, JobState, QueryError};
use crate::job_id::JobId;
use crate::status::Status;

#[cfg(any(feature = "ureq", feature = "reqwest"))]
mod of_clients;
#[cfg(feature = "http")]
mod of_endpoints;

#[cfg(any(feature = "ureq", feature = "reqwest"))]
pub(crate) use of_clients::*;
#[cfg(feature = "http")]
pub(crate) use of_endpoints::*;

#[inline(always)]
pub(crate) fn asking(_job_id: &JobId, _attempt: u32) {}

/// Replaces the credentials of a request, which only traces need.
#[derive(Clone, Default)]
pub(crate) struct Credentials(());

#[inline(always)]
pub(crate) fn told(
    _job_id: &JobId,
    _attempt: u32,
    _status: Status,
    _headers: &dyn Headers,
    _state: Option<&JobState>,
    _credentials: &Credentials,
) {
}

#[inline(always)]
pub(crate) fn troubled(
    _job_id: &JobId,
    _attempt: u32,
    _failures: u32,
    _problem: &QueryError,
    _credentials: &Credentials,
) {
}

#[inline(always)]
pub(crate) fn waiting(_job_id: &JobId, _delay: Duration) {}

#[inline(always)]
pub(crate) fn ended(_job_id: &JobId, _attempts: u32, _elapsed: Duration, _end: Result<(), JobErrorKind>) {}
