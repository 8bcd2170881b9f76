//! The error of a call without a response.

use alloc::boxed::Box;
use core::error::Error;
use core::fmt;
#[cfg(any(feature = "reqwest", feature = "auth"))]
use std::io;

use crate::retry::TransportFailure;
use crate::text::error_chain::ErrorChain;

/// The error of a call without a response.
///
/// Its `Debug` and `Display` show the error of the HTTP client in one line, without the URL.
pub struct ConnectionError {
    error: Box<dyn Error + Send + Sync>,
    /// `None` if a further attempt would fail in the same way.
    failure: Option<TransportFailure>,
    pub(super) attempts: u32,
}

impl ConnectionError {
    pub(super) fn new(error: impl Into<Box<dyn Error + Send + Sync>>, failure: Option<TransportFailure>) -> Self {
        Self { error: error.into(), failure, attempts: 1 }
    }

    /// The error of a call that took too long.
    #[cfg(any(feature = "reqwest", feature = "auth"))]
    pub(super) fn timed_out(failure: TransportFailure) -> Self {
        Self::new(io::Error::from(io::ErrorKind::TimedOut), Some(failure))
    }

    /// The error of the HTTP client: `downcast_ref` gives the `ureq::Error` or the `reqwest::Error`.
    pub fn get_ref(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.error
    }

    /// Returns the error of the HTTP client.
    pub fn into_inner(self) -> Box<dyn Error + Send + Sync> {
        self.error
    }

    /// Whether the service has certainly received nothing: the name could not be resolved, or no connection was made.
    ///
    /// `false` means that the service may have processed the request.
    pub fn is_unsent(&self) -> bool {
        self.failure == Some(TransportFailure::NotSent)
    }

    /// The same error after this many attempts.
    pub(super) fn after(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// The failure, if a further attempt may succeed.
    pub(super) fn failure(&self) -> Option<TransportFailure> {
        self.failure
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ErrorChain(&*self.error).fmt(f)
    }
}

impl fmt::Debug for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&ErrorChain(&*self.error), f)
    }
}

/// Has no source: `Display` includes the sources already.
impl Error for ConnectionError {}
