//! Showing a Job.

use restable::{JobId, request, response};

/// Show a Job.
#[request(
    GET "/v1/{project_id}/jobs/{job_id}",
    response = ShowJobResponse,
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
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
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "showing_a_job.html",
    job(state = status)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowJobResponse {
    /// The status of the job.
    #[param("String")]
    pub status: Option<String>,
}
