//! The meaning of a response to a query for the polling.

use crate::codec::field::Field;
use crate::codec::limits::Limits;
use crate::response::Response;
use crate::response::decode::Answer;
use crate::response::error::ResponseError;
use crate::response::headers::Headers;
use crate::response::status::Status;
use crate::retry::is_throttled;
use crate::text::sniff::is_blank;

/// The meaning of a response.
pub(super) enum Verdict<T> {
    /// The service reports a state.
    Status(T),
    /// The service does not know what is waited for.
    NotFound(ResponseError),
    /// The query failed for a temporary reason.
    Temporary(ResponseError),
    /// The service has received too many queries and asks for a delay.
    Throttled(ResponseError),
    /// The service does not accept the authorization.
    Unauthorized(ResponseError),
    /// Repeating the query cannot succeed.
    Refused(ResponseError),
}

impl<T> Verdict<T>
where
    T: Response + for<'de> Field<'de>,
{
    /// `asks_for_a_pause` states whether the response has `Retry-After` or the like.
    pub(super) fn of(
        limits: Limits,
        status: Status,
        headers: &dyn Headers,
        body: &[u8],
        asks_for_a_pause: bool,
        is_silent: impl Fn(&T) -> bool,
    ) -> Self {
        match T::decode_with_limits(limits, status, headers, body) {
            Ok(response) if is_silent(&response) => {
                failed_query::<T>(status, headers, body).map_or(Self::Status(response), Self::Temporary)
            }
            Ok(response) => Self::Status(response),
            Err(error) => Self::of_error(status, error.without_job(), asks_for_a_pause),
        }
    }

    fn of_error(status: Status, error: ResponseError, asks_for_a_pause: bool) -> Self {
        match status.code() {
            401 => Self::Unauthorized(error),
            404 => Self::NotFound(error),
            _ if is_throttled(status, asks_for_a_pause) => Self::Throttled(error),
            // A 2xx that does not fit its table is often the page of a gateway.
            200..=299 | 408 | 423 | 425 | 429 | 498 | 500..=599 => Self::Temporary(error),
            _ => Self::Refused(error),
        }
    }
}

/// The error of a 2xx that states nothing about the job or the resource. An empty body does not, even if every parameter of its
/// table is optional. EVS documents `error` with `code` and `message` in the same 2xx as the status: if such a body has an error
/// envelope and nothing about the job, the query failed.
fn failed_query<T: Response>(status: Status, headers: &dyn Headers, body: &[u8]) -> Option<ResponseError> {
    let answer = Answer { status: Some(status), headers: &headers, body };
    if is_blank(body) { Some(answer.null(T::TABLE)) } else { answer.abnormal_if_recognised() }
}
