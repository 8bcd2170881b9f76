//! The time that a service asks the client to wait: `Retry-After`, and what some services send instead.
//!
//! Sources: [RFC 9110, section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3) for `Retry-After`; the
//! clients of Azure for the headers in milliseconds.

mod body;

use alloc::boxed::Box;
use core::time::Duration;

use crate::response::headers::Headers;
use crate::response::status::Status;

/// The time that a service asks the client to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryAfter {
    /// A duration.
    Delay(Duration),
    /// A time that cannot be read.
    Unreadable,
}

/// The headers in milliseconds have priority over `Retry-After`, because they are more exact.
const NAMES: [&str; 3] = ["retry-after-ms", "x-ms-retry-after-ms", "Retry-After"];

/// The headers of a response that [`RetryAfter::in_headers`] reads, and its `Date`. An error keeps them as text, so that a
/// program that never asks for the time contains no code that reads dates.
#[derive(Clone, Default)]
pub(crate) struct RetryAfterHeaders(Box<[(&'static str, Box<str>)]>);

impl RetryAfterHeaders {
    pub(crate) fn of(headers: &dyn Headers) -> Self {
        if has_none(headers) { Self::default() } else { Self::of_present(headers) }
    }

    #[cold]
    fn of_present(headers: &dyn Headers) -> Self {
        let names = NAMES.iter().chain(&[DATE]);
        Self(names.filter_map(|name| Some((*name, headers.header(name)?.into()))).collect())
    }
}

impl Headers for RetryAfterHeaders {
    fn header(&self, name: &str) -> Option<&str> {
        self.0.header(name)
    }
}

/// The header with the time of the service's clock.
const DATE: &str = "Date";

/// Nearly every error has none of the headers.
fn has_none(headers: &dyn Headers) -> bool {
    NAMES.iter().all(|name| headers.header(name).is_none())
}

impl RetryAfter {
    /// Reads the first place that has a time: the headers in milliseconds, `Retry-After`, the body.
    ///
    /// A date is compared with the `Date` of the same response, which comes from the same clock. Without it, a date is
    /// compared with `now`, the time since 1970 by the caller's clock.
    pub(crate) fn read(status: Status, headers: &dyn Headers, body: &[u8], now: Option<Duration>) -> Option<Self> {
        let in_headers = Self::in_headers(headers, now);
        if let Some(Self::Delay(_)) = in_headers {
            return in_headers;
        }
        Self::in_body(status, headers, body, now).or(in_headers)
    }

    /// Reads the body, with the `Date` of the headers.
    pub(super) fn in_body(status: Status, headers: &dyn Headers, body: &[u8], now: Option<Duration>) -> Option<Self> {
        // The status of a job may have a structure with a parameter of this name but another meaning.
        let depth = if status.is_success() { body::Depth::Top } else { body::Depth::Envelope };
        body::retry_after(body, depth).map(|text| Self::parse(&text, headers, now))
    }

    /// Reads the headers of the response that started a job, in the same order.
    pub(crate) fn in_headers(headers: &dyn Headers, now: Option<Duration>) -> Option<Self> {
        if has_none(headers) { None } else { Self::in_present(headers, now) }
    }

    #[cold]
    fn in_present(headers: &dyn Headers, now: Option<Duration>) -> Option<Self> {
        let [milliseconds @ .., seconds_or_date] = NAMES.map(|name| headers.header(name));
        let milliseconds = milliseconds.into_iter().flatten().map(|text| {
            let delay = seconds(text.trim()).and_then(|delay| delay.checked_div(1_000));
            delay.map_or(Self::Unreadable, Self::Delay)
        });
        let seconds = seconds_or_date.map(|text| Self::parse(text, headers, now));
        milliseconds.chain(seconds).reduce(|first, second| if first == Self::Unreadable { second } else { first })
    }

    /// The duration, if it can be read.
    pub(crate) fn delay(self) -> Option<Duration> {
        match self {
            Self::Delay(delay) => Some(delay),
            Self::Unreadable => None,
        }
    }

    fn parse(text: &str, headers: &dyn Headers, now: Option<Duration>) -> Self {
        let text = text.trim();
        let delay = seconds(text).or_else(|| {
            let now = headers.header(DATE).and_then(since_1970).or(now)?;
            Some(since_1970(text)?.saturating_sub(now))
        });
        delay.map_or(Self::Unreadable, Self::Delay)
    }
}

/// Some gateways send fractions of a second. A number that does not fit an integer counts as the longest duration.
fn seconds(text: &str) -> Option<Duration> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(text.parse().map_or(Duration::MAX, Duration::from_secs));
    }
    Duration::try_from_secs_f64(text.parse().ok()?).ok()
}

/// The time from 1970 to an HTTP date, in any of its three formats.
#[cfg(feature = "std")]
fn since_1970(text: &str) -> Option<Duration> {
    httpdate::parse_http_date(text.trim()).ok()?.duration_since(std::time::SystemTime::UNIX_EPOCH).ok()
}

/// No crate for HTTP dates works without `std`. So a date is unreadable, and the caller waits the longest delay.
#[cfg(not(feature = "std"))]
fn since_1970(_text: &str) -> Option<Duration> {
    None
}
