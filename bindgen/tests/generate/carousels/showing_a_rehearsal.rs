//! Showing a Rehearsal.

use restable::{request, response, values};

/// Show a Rehearsal.
#[request(
    GET "/v1/rehearsal-tasks/{rehearsal_task_id}",
    response = ShowRehearsalResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_rehearsal.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowRehearsal {
    /// `rehearsal_task_id` in the URL. The page does not describe it.
    #[path]
    pub rehearsal_task_id: String,
}

/// Response to [`ShowRehearsal`].
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_rehearsal.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowRehearsalResponse {
    /// The status. Options:
    ///
    /// - **0**: The musicians are practicing.
    /// - **1**: The rehearsal has been completed.
    /// - **2**: The musicians have to practice again.
    #[param("Integer")]
    pub status: Option<Status>,
    /// What the organ plays.
    #[param("String")]
    pub tune: Option<String>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// The musicians are practicing.
    #[value(0)]
    MusiciansArePracticing,
    /// The rehearsal has been completed.
    #[value(1)]
    RehearsalHasBeenCompleted,
    /// The musicians have to practice again.
    #[value(2)]
    MusiciansHaveToPracticeAgain,
}
