//! Traces: the names of all spans, events and fields.
//!
//! Traces hold methods, documented paths, statuses, codes, states and ids. They hold no values of requests, no headers
//! except request ids, no bodies, and no messages of a service. Text of a service is traced on one line, and as
//! `<redacted>` if it repeats a credential of the request.

#[cfg(not(feature = "tracing"))]
mod off;
#[cfg(feature = "tracing")]
mod on;

use core::error::Error;

use crate::response::error::ResponseError;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::*;
#[cfg(feature = "tracing")]
pub(crate) use on::*;

/// Why a query for a job gave no status.
#[cfg_attr(not(feature = "tracing"), expect(dead_code, reason = "only traces use it"))]
pub(crate) enum QueryFailure<'a> {
    /// The response is an error, or does not fit its table.
    Response(&'a ResponseError),
    /// The query could not be sent, or no whole response came.
    Transport(&'a (dyn Error + 'static)),
}
