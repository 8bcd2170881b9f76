//! Responses whose body is a stream.

use core::fmt;
use std::io;

/// A response whose status and headers were decoded, and whose body has not been read yet.
///
/// The raw body in [`response`](Self::response) is empty; [`body`](Self::body) has it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Download<T, B> {
    /// The decoded status and headers.
    pub response: T,
    /// The body.
    pub body: B,
}

/// How much of a body may still be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Allowance {
    limit: u64,
    left: u64,
}

impl Allowance {
    pub(super) fn new(limit: u64) -> Self {
        Self { limit, left: limit }
    }

    /// How many bytes may still be read.
    #[cfg(feature = "ureq")]
    pub(super) fn left(self) -> u64 {
        self.left
    }

    /// Counts bytes that were read.
    pub(super) fn take(&mut self, length: usize) -> io::Result<()> {
        let left = u64::try_from(length).ok().and_then(|length| self.left.checked_sub(length));
        self.left = left.ok_or_else(|| io::Error::new(io::ErrorKind::FileTooLarge, TooLong(self.limit)))?;
        Ok(())
    }
}

/// The error of a body that is longer than its limit.
#[derive(Debug)]
struct TooLong(u64);

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the body of the response is longer than {} bytes", self.0)
    }
}

impl core::error::Error for TooLong {}
