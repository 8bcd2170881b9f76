//! Showing a Job.

use restable::{JobId, request, response, structure, values};
use serde_json::Value;

/// Show a Job.
#[request(
    GET "/v1/jobs/{job_id}",
    response = ShowJobResponse,
    docs = "https://docs.otc.t-systems.com/sundials/api-ref",
    page = "showing_a_job.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowJob {
    /// `job_id` in the URL. The page does not describe it.
    #[path]
    pub job_id: JobId,
}

/// Response to [`ShowJob`].
#[response(
    docs = "https://docs.otc.t-systems.com/sundials/api-ref",
    page = "showing_a_job.html",
    job(state = status)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowJobResponse {
    /// The ID of the job.
    #[param("String")]
    pub job_id: Option<String>,
    /// The status: **DONE** or **CARVING**.
    #[param("String")]
    pub status: Option<Status>,
    /// The result. It is a string or a number.
    #[param("Object")]
    pub value: Value,
    /// See [`Targets`].
    #[param("Object")]
    pub targets: Option<Targets>,
}

/// The fields of `targets`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Targets {
    /// The steps. The fields of a step are the same as those of the job.
    #[param("Array of objects")]
    pub sub_jobs: Vec<SubJob>,
    /// The plate that is carved.
    #[param("String")]
    pub plate_id: Option<String>,
}

/// The fields of `sub_jobs`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SubJob {
    /// The ID of the job.
    #[param("String")]
    pub job_id: Option<String>,
    /// The status: **DONE** or **CARVING**.
    #[param("String")]
    pub status: Option<Status>,
    /// The result. It is a string or a number.
    #[param("Object")]
    pub value: Value,
    /// See [`Targets`].
    #[param("Object")]
    pub targets: Option<Targets>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `DONE`.
    Done,
    /// `CARVING`.
    Carving,
}
