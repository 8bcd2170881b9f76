//! Request bodies that are streams with a declared length.

use core::fmt;
use std::io;

/// How many bytes of the declared length of a body have not been sent yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct DeclaredLength {
    length: u64,
    left: u64,
}

impl DeclaredLength {
    pub(super) fn new(length: u64) -> Self {
        Self { length, left: length }
    }

    /// How many bytes have not been sent yet.
    pub(super) fn left(self) -> u64 {
        self.left
    }

    /// Counts bytes that are sent. The bytes after the declared length are not sent.
    pub(super) fn take(&mut self, length: usize) {
        self.left = self.left.saturating_sub(u64::try_from(length).unwrap_or(u64::MAX));
    }

    /// Returns an error if the body ends now before its declared length. Without it, the service waits for the rest.
    pub(super) fn end(self) -> io::Result<()> {
        if self.left == 0 { Ok(()) } else { Err(io::Error::new(io::ErrorKind::UnexpectedEof, TooShort(self))) }
    }
}

/// The error of a body that is shorter than its declared length.
#[derive(Debug)]
struct TooShort(DeclaredLength);

impl fmt::Display for TooShort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let DeclaredLength { length, left } = self.0;
        write!(f, "the body of the request ended after {} of {length} declared bytes", length - left)
    }
}

impl core::error::Error for TooShort {}
