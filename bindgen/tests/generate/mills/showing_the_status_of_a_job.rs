//! Showing the Status of a Job.

use restable::{JobId, request, response};

/// Show the Status of a Job.
#[request(
    GET "/v1/{project_id}/jobs/{job_id}/status",
    response = ShowStatusOfJobResponse,
    docs = "https://docs.otc.t-systems.com/mills/api-ref",
    page = "showing_the_status_of_a_job.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowStatusOfJob {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `job_id` in the URL. The page does not describe it.
    #[path]
    pub job_id: JobId,
}

/// Response to [`ShowStatusOfJob`].
#[response(
    docs = "https://docs.otc.t-systems.com/mills/api-ref",
    page = "showing_the_status_of_a_job.html",
    job(state = status)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowStatusOfJobResponse {
    /// The state. The value can be **RUNNING** or **FINISHED**.
    #[param("String")]
    pub status: Option<Status>,
}

pub use super::showing_a_stream_job::Status;
