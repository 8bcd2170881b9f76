//! The status of a response.

use core::fmt;

/// The status code of an HTTP response ([RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)).
///
/// Functions that take a status accept a number too, and with the feature `http` an `http::StatusCode`.
///
/// ```
/// use restable::Status;
///
/// assert!(Status::from(202).is_success());
/// assert!(!Status::from(404).is_success());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Status(u16);

impl Status {
    /// The status code as a number.
    pub fn code(self) -> u16 {
        self.0
    }

    /// Whether the call succeeded: any 2xx, since services often send 200 where 201 is documented, and the other way
    /// round.
    pub fn is_success(self) -> bool {
        (200..300).contains(&self.0)
    }
}

impl From<u16> for Status {
    fn from(code: u16) -> Self {
        Self(code)
    }
}

#[cfg(feature = "http")]
impl From<http::StatusCode> for Status {
    fn from(status: http::StatusCode) -> Self {
        Self(status.as_u16())
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
