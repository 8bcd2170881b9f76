//! Showing a Job.

use restable::{JobId, request, response, values};

/// Show a Job.
#[request(
    GET "/v2/{project_id}/jobs/{job_id}",
    response = ShowJobResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "showing_a_job.html"
)]
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
    page = "showing_a_job.html",
    job(state = status, code = failed_code, reason = failed_detail, progress = progress)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowJobResponse {
    /// The state. The value can be **RUNNING**, **SUCCESS**, or **FAILED**.
    #[param("String")]
    pub status: Option<Status>,
    /// The progress, such as 60%.
    #[param("String")]
    pub progress: Option<String>,
    /// The code of the failure.
    #[param("String")]
    pub failed_code: Option<String>,
    /// The reason of the failure.
    #[param("String")]
    pub failed_detail: Option<String>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `RUNNING`.
    Running,
    /// `SUCCESS`.
    Success,
    /// `FAILED`.
    Failed,
}
