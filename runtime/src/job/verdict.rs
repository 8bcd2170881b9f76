//! What an answer to a status query means for the polling.

use super::status::JobStatus;
use crate::answer::Answer;
use crate::error::ResponseError;
use crate::field::Field;
use crate::headers::Headers;
use crate::limits::Limits;
use crate::response::Response;
use crate::status::Status;

/// What an answer means.
pub(super) enum Verdict<T> {
    /// The service says how the job is.
    Told(T),
    /// The service does not know the job.
    Absent(ResponseError),
    /// The query went wrong in a way that passes.
    Passing(ResponseError),
    /// The query will never be answered.
    Refused(ResponseError),
}

impl<T> Verdict<T>
where
    T: Response + JobStatus + for<'de> Field<'de>,
{
    pub(super) fn of(limits: Limits, status: Status, headers: &dyn Headers, body: &[u8]) -> Self {
        match T::decode_with_limits(limits, status, headers, body) {
            Ok(told) => failed_query(&told, status, headers, body).map_or(Self::Told(told), Self::Passing),
            Err(error) if status.code() == 404 => Self::Absent(error),
            Err(error) if passes(status) => Self::Passing(error),
            Err(error) => Self::Refused(error),
        }
    }
}

/// Whether what went wrong may be right the next time. A 2xx that does not fit is as often a gateway's page.
fn passes(status: Status) -> bool {
    status.is_success() || matches!(status.code(), 408 | 429 | 500..=599)
}

/// EVS documents `error` with `code` and `message` in the same 2xx that else has the status: an answer that says
/// nothing of the job and is an error envelope tells that the query failed.
fn failed_query(told: &impl JobStatus, status: Status, headers: &dyn Headers, body: &[u8]) -> Option<ResponseError> {
    let silent = told.state().as_str().is_empty() && told.error_code().is_none() && told.fail_reason().is_none();
    if !silent {
        return None;
    }
    Answer { status: Some(status), headers: &headers, body }.abnormal_if_recognised()
}
