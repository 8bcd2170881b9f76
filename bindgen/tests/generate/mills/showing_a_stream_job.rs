//! Showing a Stream Job.

use restable::{request, response, values};

/// Show a Stream Job.
#[request(
    GET "/v1/{project_id}/streams/jobs/{job_id}",
    response = ShowStreamJobResponse,
    docs = "https://docs.otc.t-systems.com/mills/api-ref",
    page = "showing_a_stream_job.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowStreamJob {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `job_id` in the URL. The page does not describe it.
    #[path]
    pub job_id: String,
}

/// Response to [`ShowStreamJob`].
#[response(
    docs = "https://docs.otc.t-systems.com/mills/api-ref",
    page = "showing_a_stream_job.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowStreamJobResponse {
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
