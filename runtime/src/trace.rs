//! What is traced: one place for the names of all spans, events and fields.
//!
//! Traced are methods, paths as they are documented, statuses, codes, states and ids. Not traced are values of requests,
//! headers other than the ids of requests, bodies, and the messages of a service. What a service wrote is traced in one line,
//! and as `<redacted>` where it repeats a credential of the request.

#[cfg(not(feature = "tracing"))]
mod off;
#[cfg(feature = "tracing")]
mod on;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::*;
#[cfg(feature = "tracing")]
pub(crate) use on::*;
