//! Showing a Thread Job.

use restable::{JobId, request, response, values};

/// Show a Thread Job.
#[request(
    GET "/v1/{project_id}/threads/jobs/{job_id}",
    response = ShowThreadJobResponse,
    docs = "https://docs.otc.t-systems.com/looms/api-ref",
    page = "showing_a_thread_job.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowThreadJob {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `job_id` in the URL. The page does not describe it.
    #[path]
    pub job_id: JobId,
}

/// Response to [`ShowThreadJob`].
#[response(
    docs = "https://docs.otc.t-systems.com/looms/api-ref",
    page = "showing_a_thread_job.html",
    job(state = status)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowThreadJobResponse {
    /// The state. The value can be **RUNNING** or **FINISHED**.
    #[param("String")]
    pub status: Option<Status>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `RUNNING`.
    Running,
    /// `FINISHED`.
    Finished,
}
