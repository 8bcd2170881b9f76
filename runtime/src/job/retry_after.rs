//! `Retry-After`: how long the service wants to be left alone.
//!
//! Source: [RFC 9110, section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3).

use core::time::Duration;

use crate::headers::Headers;

/// What `Retry-After` asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RetryAfter {
    /// To wait so long.
    Delay(Duration),
    /// To wait, and how long is not understood.
    Unreadable,
}

impl RetryAfter {
    /// Reads the header. A date is held against the `Date` of the same answer, which the same clock wrote, and else
    /// against `now`, the time since 1970 by the caller's clock.
    pub(super) fn read(headers: &dyn Headers, now: Option<Duration>) -> Option<Self> {
        let text = headers.header("Retry-After")?.trim();
        let delay = seconds(text).or_else(|| {
            let now = headers.header("Date").and_then(since_1970).or(now)?;
            Some(since_1970(text)?.saturating_sub(now))
        });
        Some(delay.map_or(Self::Unreadable, Self::Delay))
    }
}

/// Some gateways count in fractions of a second. A number that is too long for an integer is very long all the same.
fn seconds(text: &str) -> Option<Duration> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(text.parse().map_or(Duration::MAX, Duration::from_secs));
    }
    Duration::try_from_secs_f64(text.parse().ok()?).ok()
}

/// The time from 1970 to a date of HTTP, in each of its three forms.
#[cfg(feature = "std")]
fn since_1970(text: &str) -> Option<Duration> {
    httpdate::parse_http_date(text.trim()).ok()?.duration_since(std::time::SystemTime::UNIX_EPOCH).ok()
}

/// No crate for HTTP dates does without `std`; a date is unreadable then, which waits the longest delay.
#[cfg(not(feature = "std"))]
fn since_1970(_text: &str) -> Option<Duration> {
    None
}
