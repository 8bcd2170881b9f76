//! Showing the Progress.

use restable::{JobId, request, response, structure};

/// Show the Progress.
#[request(
    GET "/v2/{project_id}/jobs/{job_id}",
    response = ShowProgressResponse,
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "showing_the_progress.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowProgress {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `job_id` in the URL. The page does not describe it.
    #[path]
    pub job_id: JobId,
}

/// Response to [`ShowProgress`].
#[response(
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "showing_the_progress.html",
    job(state = status?.phase, reason = status?.reason)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowProgressResponse {
    /// The status.
    #[param("Object")]
    pub status: Option<Status>,
}

/// The fields of `status`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Status {
    /// The phase of the job.
    #[param("String")]
    pub phase: Option<String>,
    /// Why it is in this phase.
    #[param("String")]
    pub reason: Option<String>,
}
