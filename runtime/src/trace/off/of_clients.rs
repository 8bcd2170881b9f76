//! The functions of `on::of_clients` without any effect.

use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use http::{HeaderMap, Method, Response};

use super::Credentials;
use crate::response::status::Status;
use crate::retry::RetryEnd;
use crate::types::job_id::JobId;

/// Replaces the span.
pub(crate) struct Span;

impl Span {
    #[inline(always)]
    #[expect(clippy::unused_self, reason = "a span of tracing has it")]
    pub(crate) fn in_scope<T>(&self, work: impl FnOnce() -> T) -> T {
        work()
    }
}

#[inline(always)]
pub(crate) fn call(_method: &'static str, _path: &'static str) -> Span {
    Span
}

#[inline(always)]
pub(crate) fn exchange(_method: &Method) -> Span {
    Span
}

#[inline(always)]
pub(crate) fn wait(_path: &'static str, _job_id: Option<&JobId>) -> Span {
    Span
}

#[cfg(feature = "reqwest")]
#[inline(always)]
pub(crate) fn within<F: Future>(_span: &Span, work: F) -> F {
    work
}

impl Credentials {
    #[inline(always)]
    pub(crate) fn of(_headers: &HeaderMap) -> Self {
        Self::default()
    }
}

#[inline(always)]
pub(crate) fn response_received(_span: &Span, _response: &mut Response<Vec<u8>>, _credentials: Credentials) {}

#[inline(always)]
pub(crate) fn call_failed(
    _span: &Span,
    _status: Option<Status>,
    _request_id: Option<&str>,
    _error: &dyn fmt::Display,
    _credentials: &Credentials,
) {
}

#[inline(always)]
pub(crate) fn call_repeated(_span: &Span, _attempt: u32, _delay: Duration, _status: Option<Status>) {}

#[inline(always)]
pub(crate) fn call_ended(_span: &Span, _attempts: u32, _end: RetryEnd) {}

#[inline(always)]
pub(crate) fn paced(_delay: Duration) {}
