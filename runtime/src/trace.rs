//! What `tracing` is told: one place for the names of all spans, events and fields.
//!
//! Told are methods, paths as they are documented, statuses, codes and ids. Never told are values of requests, headers other
//! than the ids of requests, bodies, and the words of a service, which may repeat what it was sent.

#[cfg(not(feature = "tracing"))]
mod off;
#[cfg(feature = "tracing")]
mod on;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::*;
#[cfg(feature = "tracing")]
pub(crate) use on::*;
