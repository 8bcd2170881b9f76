//! Which failures of an attempt are temporary.

use crate::response::retry_after::RetryAfter;
use crate::response::status::Status;

/// Why an attempt has no response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a request was sent or it was not")]
pub enum TransportFailure {
    /// No connection was made, so the service has received nothing.
    NotSent,
    /// The connection broke or was too slow. The service may have processed the request.
    MaybeSent,
}

/// A failure after which a further attempt may succeed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Failure {
    /// Whether the service has certainly not processed the request.
    pub(super) unprocessed: bool,
    /// The tokens that a retry takes from the budget.
    pub(super) cost: u32,
    pub(super) asked: Option<RetryAfter>,
}

const RESPONSE_COST: u32 = 5;
const TRANSPORT_COST: u32 = 10;

impl Failure {
    /// The failure that a response reports, if it is temporary. `asked` reads the time to wait.
    pub(super) fn of_response(status: Status, asked: impl FnOnce() -> Option<RetryAfter>) -> Option<Self> {
        if status.is_success() {
            return None;
        }
        let asked = asked();
        let is_temporary = match status.code() {
            // 498 is the rate limit of OpenStack's object storage; 502 and 504 report a failure between a gateway and the service.
            408 | 425 | 429 | 498 | 502..=504 => true,
            _ => is_throttled(status, asked.is_some()),
        };
        // A 429 is the refusal to process a request (RFC 6585, section 4). All others may come from a gateway after the service
        // has processed it.
        let unprocessed = status.code() == 429;
        is_temporary.then_some(Self { unprocessed, cost: RESPONSE_COST, asked })
    }
}

impl From<TransportFailure> for Failure {
    fn from(failure: TransportFailure) -> Self {
        Self { unprocessed: failure == TransportFailure::NotSent, cost: TRANSPORT_COST, asked: None }
    }
}

/// Whether the service has received too many requests. `OpenStack` throttles with 413, its object storage with 498, and
/// GitHub with 403. Without a time to wait, 403 means that the request is not allowed, and 413 that it is too large.
pub(crate) fn is_throttled(status: Status, asks_for_a_pause: bool) -> bool {
    asks_for_a_pause && matches!(status.code(), 403 | 413 | 429 | 498 | 503)
}
