//! Spinning a Thread.

use restable::{JobId, request, response};

/// Spin a Thread.
#[request(
    POST "/v1/{project_id}/threads",
    response = SpinThreadResponse,
    docs = "https://docs.otc.t-systems.com/looms/api-ref",
    page = "spinning_a_thread.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SpinThread {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
}

/// Response to [`SpinThread`].
#[response(
    docs = "https://docs.otc.t-systems.com/looms/api-ref",
    page = "spinning_a_thread.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SpinThreadResponse {
    /// The ID of the job.
    #[param("String", status = super::showing_a_thread_job::ShowThreadJob)]
    pub job_id: Option<JobId>,
}
