//! Showing a Job (V1, Deprecated).

use restable::{JobId, request, response};

/// Show a Job (V1, Deprecated).
#[request(
    GET "/v1/{project_id}/jobs/{job_id}",
    response = ShowJobResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "showing_a_job_v1.html"
)]
#[deprecated(note = "the reference lists this API as deprecated")]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowJob {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `job_id` in the URL. The page does not describe it.
    #[path]
    pub job_id: JobId,
}

/// Response to [`ShowJob`].
#[response(
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "showing_a_job_v1.html",
    job(state = status, code = failed_code, reason = failed_detail)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowJobResponse {
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
