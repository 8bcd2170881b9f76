//! Nothing, at no cost, with the signatures of `on`.

#![allow(clippy::inline_always, reason = "what does nothing is to leave nothing behind")]

use core::time::Duration;

use crate::headers::Headers;
use crate::job::{JobErrorKind, JobState, QueryError};
use crate::job_id::JobId;
use crate::status::Status;

#[inline(always)]
pub(crate) fn asking(_job_id: &JobId, _attempt: u32) {}

#[inline(always)]
pub(crate) fn told(_job_id: &JobId, _attempt: u32, _status: Status, _headers: &dyn Headers, _state: Option<&JobState>) {
}

#[inline(always)]
pub(crate) fn troubled(_job_id: &JobId, _attempt: u32, _failures: u32, _problem: &QueryError) {}

#[inline(always)]
pub(crate) fn waiting(_job_id: &JobId, _delay: Duration) {}

#[inline(always)]
pub(crate) fn ended(_job_id: &JobId, _attempts: u32, _elapsed: Duration, _end: Result<(), JobErrorKind>) {}

#[cfg(feature = "http")]
pub(crate) use of_endpoints::*;

#[cfg(feature = "http")]
mod of_endpoints {
    use super::*;

    #[inline(always)]
    pub(crate) fn built(_method: &http::Method, _path: &'static str, _built: &crate::endpoint::Built) {}

    #[inline(always)]
    pub(crate) fn decoded(
        _method: &http::Method,
        _path: &'static str,
        _status: Status,
        _headers: &dyn Headers,
        _outcome: Result<(), &crate::ResponseError>,
    ) {
    }
}

#[cfg(any(feature = "ureq", feature = "reqwest"))]
pub(crate) use of_clients::*;

#[cfg(any(feature = "ureq", feature = "reqwest"))]
mod of_clients {
    use super::*;
    use crate::client::CallError;

    /// Stands for the span that nobody opens.
    pub(crate) struct Span;

    impl Span {
        #[inline(always)]
        pub(crate) fn in_scope<T>(&self, work: impl FnOnce() -> T) -> T {
            work()
        }
    }

    #[inline(always)]
    pub(crate) fn call(_method: &http::Method, _path: &'static str) -> Span {
        Span
    }

    #[inline(always)]
    pub(crate) fn exchange(_method: &http::Method) -> Span {
        Span
    }

    #[inline(always)]
    pub(crate) fn wait(_path: &'static str, _job_id: &JobId) -> Span {
        Span
    }

    #[cfg(feature = "reqwest")]
    #[inline(always)]
    pub(crate) fn within<F: Future>(_span: &Span, work: F) -> F {
        work
    }

    #[inline(always)]
    pub(crate) fn carried(_span: &Span, _outcome: Result<&http::Response<alloc::vec::Vec<u8>>, &CallError>) {}
}
