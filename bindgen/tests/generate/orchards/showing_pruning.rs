//! Showing Pruning.

use restable::{JobId, request, response};

/// Show Pruning.
#[request(
    GET "/v2/{project_id}/orchards/{orchard_id}/prune-tasks/{task_id}",
    response = ShowPruningResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "showing_pruning.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPruning {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `orchard_id` in the URL. The page does not describe it.
    #[path]
    pub orchard_id: String,
    /// `task_id` in the URL. The page does not describe it.
    #[path]
    pub task_id: JobId,
}

/// Response to [`ShowPruning`].
#[response(
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "showing_pruning.html",
    job(state = status, code = failed_code, reason = failed_detail)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPruningResponse {
    /// The state. The value can be **RUNNING**, **SUCCESS**, or **FAILED**.
    #[param("String")]
    pub status: Option<Status>,
    /// The code of the failure.
    #[param("String")]
    pub failed_code: Option<String>,
    /// The reason of the failure.
    #[param("String")]
    pub failed_detail: Option<String>,
}

pub use super::showing_a_job::Status;
