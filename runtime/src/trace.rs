//! What is traced: one place for the names of all spans, events and fields.
//!
//! Traced are methods, paths as they are documented, statuses, codes, states and ids. Not traced are values of requests,
//! headers other than the ids of requests, bodies, and the messages of a service. What a service wrote is traced in one line,
//! and as `<redacted>` where it repeats a credential of the request.

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
#[cfg_attr(not(feature = "tracing"), expect(dead_code, reason = "nobody looks at it"))]
pub(crate) enum QueryFailure<'a> {
    /// The response is an error, or does not fit its table.
    Response(&'a ResponseError),
    /// The query could not be sent, or no whole response came.
    Transport(&'a (dyn Error + 'static)),
}
