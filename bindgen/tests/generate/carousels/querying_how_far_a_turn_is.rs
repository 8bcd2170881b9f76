//! Querying How Far a Turn Is.

use restable::{JobId, request, response, values};

/// Query How Far a Turn Is.
#[request(
    GET "/v1/{project_id}/carousel-park/jobs/{job_id}",
    response = QueryHowFarTurnIsResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "querying_how_far_a_turn_is.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueryHowFarTurnIs {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `job_id` in the URL. The page does not describe it.
    #[path]
    pub job_id: JobId,
}

/// Response to [`QueryHowFarTurnIs`].
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "querying_how_far_a_turn_is.html",
    job(state = status, reason = fail_reason)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueryHowFarTurnIsResponse {
    /// How far the turn is.
    ///
    /// Enumeration values:
    ///
    /// - **success**
    /// - **failed**
    /// - **turning**
    #[param("String")]
    pub status: Option<Status>,
    /// The ID of the turn.
    #[param("String")]
    pub job_id: Option<String>,
    /// What went wrong.
    #[param("String")]
    pub fail_reason: Option<String>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `success`.
    #[value("success")]
    Success,
    /// `failed`.
    #[value("failed")]
    Failed,
    /// `turning`.
    #[value("turning")]
    Turning,
}
