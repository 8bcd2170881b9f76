//! Showing Work.

use restable::{JobId, request, response, structure, values};
use serde_json::{Map, Value};

/// Show Work.
#[request(
    GET "/v2/{garden_id}/jobs/{job_id}",
    response = ShowWorkResponse,
    docs = "https://docs.otc.t-systems.com/gardens/api-ref",
    page = "showing_work.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowWork {
    /// `garden_id` in the URL. The page does not describe it.
    #[path]
    pub garden_id: String,
    /// `job_id` in the URL. The page does not describe it.
    #[path]
    pub job_id: JobId,
}

/// Response to [`ShowWork`].
#[response(
    docs = "https://docs.otc.t-systems.com/gardens/api-ref",
    page = "showing_work.html",
    job(state = job?.status, reason = job?.fail_reason)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowWorkResponse {
    /// The work.
    #[param("Object")]
    pub job: Option<Job>,
}

/// job field data structure description.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Job {
    /// The status. The value can be **Running**, **Completed**, or **Failed**.
    #[param("String")]
    pub status: Option<JobStatus>,
    /// The reason of a failure.
    #[param("String")]
    pub fail_reason: Option<String>,
    /// Fields that the table does not list, such as `worker` in the example.
    #[param(rest)]
    pub others: Map<String, Value>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// `Running`.
    #[value("Running")]
    Running,
    /// `Completed`.
    #[value("Completed")]
    Completed,
    /// `Failed`.
    #[value("Failed")]
    Failed,
}
