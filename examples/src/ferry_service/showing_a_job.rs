//! Showing a Job.

use restable::{JobId, request, response, values};

/// Show a Job.
///
/// Shows the status of a job.
#[request(
    GET "/v1/{project_id}/jobs/{job_id}",
    response = ShowJobResponse,
    docs = "https://docs.example.com",
    page = "ferry-service/showing_a_job.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowJob {
    /// The ID of the project.
    #[param("String", path)]
    pub project_id: Option<String>,
    /// The ID of the job.
    #[param("String", path)]
    pub job_id: JobId,
}

/// Response to [`ShowJob`].
#[response(
    docs = "https://docs.example.com",
    page = "ferry-service/showing_a_job.html",
    job(state = status, reason = fail_reason)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowJobResponse {
    /// The ID of the job.
    #[param("String")]
    pub job_id: Option<String>,
    /// The status. The value can be **INIT**, **RUNNING**, **SUCCESS**, or **FAIL**.
    #[param("String")]
    pub status: Option<Status>,
    /// The ID of the ferry that was built.
    #[param("String")]
    pub ferry_id: Option<String>,
    /// The reason of a failure.
    #[param("String")]
    pub fail_reason: Option<String>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `INIT`.
    Init,
    /// `RUNNING`.
    Running,
    /// `SUCCESS`.
    Success,
    /// `FAIL`.
    Fail,
}
