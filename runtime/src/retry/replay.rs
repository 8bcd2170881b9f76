//! Whether a request may be sent again.

/// Which failures of a request allow to send it again.
///
/// ```
/// use restable::retry::Replay;
///
/// assert_eq!(Replay::of_method("PUT"), Replay::Idempotent);
/// assert_eq!(Replay::of_method("POST"), Replay::Unprocessed);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(
    clippy::exhaustive_enums,
    reason = "code that does not know a variant may repeat a request that must not be repeated"
)]
pub enum Replay {
    /// Every temporary failure, because processing the request twice has the same effect as processing it once.
    Idempotent,
    /// Only failures after which the service has certainly not processed the request: a 429, and a connection that was
    /// not made.
    Unprocessed,
    /// None, for example because the body is a stream.
    Never,
}

impl Replay {
    /// The default for a request with this method: [`Idempotent`](Self::Idempotent) for the idempotent methods
    /// ([RFC 9110, section 9.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2)) and those of `WebDAV` that only read,
    /// and [`Unprocessed`](Self::Unprocessed) for all others.
    pub fn of_method(method: &str) -> Self {
        match method {
            "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE" | "QUERY" | "PROPFIND" | "REPORT" | "SEARCH" => {
                Self::Idempotent
            }
            _ => Self::Unprocessed,
        }
    }

    /// Whether the request may be sent again after a failure. `unprocessed` states whether the service has certainly not
    /// processed it.
    pub(super) fn allows(self, unprocessed: bool) -> bool {
        match self {
            Self::Idempotent => true,
            Self::Unprocessed => unprocessed,
            Self::Never => false,
        }
    }
}
