//! The status of a response.

use core::fmt;

use crate::codec::field::scalar_sinks;
use crate::codec::place::{Place, ScalarSink, Target};
use crate::codec::scalar::{Expected, Scalar};

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

    /// The status code as a number, as [`code`](Self::code) returns it. This is the name in the crate `http`.
    pub fn as_u16(self) -> u16 {
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

/// The type of a field marked `#[status]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the status of a response",
    label = "does not hold a status",
    note = "write Status or u16, or an Option of one of them"
)]
pub trait StatusField<'de>: Sized {
    /// The value before decoding.
    fn initial() -> Self;

    /// The place that decoding fills.
    fn place(&mut self) -> Place<'_, 'de>;
}

macro_rules! status_fields {
    ($($ty:ty = $initial:expr;)+) => { $(
        #[diagnostic::do_not_recommend]
        impl<'de> StatusField<'de> for $ty {
            fn initial() -> Self {
                $initial
            }

            fn place(&mut self) -> Place<'_, 'de> {
                Place::required(Target::Scalar(self))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'de> StatusField<'de> for Option<$ty> {
            fn initial() -> Self {
                None
            }

            fn place(&mut self) -> Place<'_, 'de> {
                Place::optional(Target::Scalar(self))
            }
        }
    )+ };
}

status_fields! {
    Status = Status(0);
    u16 = 0;
}

scalar_sinks!(Status, |scalar| code(scalar), STATUS);

const STATUS: Expected = Expected("a status code");

fn code(scalar: Scalar<'_, '_>) -> Result<Option<Status>, Expected> {
    match scalar {
        Scalar::Unsigned(code) => u16::try_from(code).map(|code| Some(Status(code))).map_err(|_| STATUS),
        _ => Err(STATUS),
    }
}
