//! Traces: the names of all spans, events and fields.
//!
//! Traces hold methods, documented paths, statuses, codes, states and ids. They hold no values of requests, no headers
//! except request ids, no bodies, and no messages of a service. Text of a service is traced on one line, and as
//! `<redacted>` if it repeats a credential of the request.

#[cfg(not(feature = "tracing"))]
mod off;
#[cfg(feature = "tracing")]
mod on;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::*;
#[cfg(feature = "tracing")]
pub(crate) use on::*;
