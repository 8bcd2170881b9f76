//! Showing an Import.

use restable::{JobId, request, response};

/// Show an Import.
#[request(
    GET "/v2/{project_id}/orchards/{id}/imports/{task_id}",
    response = ShowImportResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "showing_an_import.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowImport {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
    /// `task_id` in the URL. The page does not describe it.
    #[path]
    pub task_id: JobId,
}

/// Response to [`ShowImport`].
#[response(
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "showing_an_import.html",
    job(state = status, code = failed_code, reason = failed_detail)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowImportResponse {
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
