//! Showing a Lock.

use restable::{Timestamp, request, response, structure};

/// Show a Lock.
///
/// Shows a lock of the canal.
#[request(
    GET "/v1/locks/{lock_id}",
    response = ShowLockResponse,
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "showing_a_lock.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowLock {
    /// `lock_id` in the URL. The page does not describe it.
    #[path]
    pub lock_id: String,
}

/// Response to [`ShowLock`].
#[response(
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "showing_a_lock.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowLockResponse {
    /// ID of the lock.
    #[param("String")]
    pub id: Option<String>,
    /// State of the lock.
    #[param("String")]
    pub state: Option<String>,
    /// Average waiting time before the gate opens.
    #[param("String")]
    pub gate_time: Option<String>,
    /// Time when the gate opened.
    #[param("String")]
    pub open_time: Option<Timestamp>,
    /// Barges in the lock, see [`Barge`].
    #[param("Array of objects")]
    pub barges: Vec<Barge>,
    /// What went wrong.
    ///
    /// It is returned when the state of the lock turns into **stuck**. For details, see [`Error`].
    #[param("Array of objects")]
    pub error: Vec<Error>,
}

/// Barge parameters.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Barge {
    /// ID of the barge.
    #[param("String")]
    pub id: Option<String>,
}

/// Error parameters.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Error {
    /// The code.
    #[param("String")]
    pub error_code: Option<String>,
    /// The message.
    #[param("String")]
    pub error_message: Option<String>,
}
