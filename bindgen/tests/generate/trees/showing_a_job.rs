//! Showing a Job.

use restable::{JobId, request, response, structure, values};

/// Show a Job.
#[request(
    GET "/v1/jobs/{job_id}",
    response = ShowJobResponse,
    docs = "https://docs.otc.t-systems.com/trees/api-ref",
    page = "showing_a_job.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowJob {
    /// The ID of the job.
    #[param("String", path)]
    pub job_id: JobId,
}

/// Response to [`ShowJob`].
#[response(
    docs = "https://docs.otc.t-systems.com/trees/api-ref",
    page = "showing_a_job.html",
    job(state = status, reason = fail_reason)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowJobResponse {
    /// The status. The value can be **SUCCESS**, **RUNNING**, or **FAIL**.
    #[param("String")]
    pub status: Option<Status>,
    /// The reason of a failure.
    #[param("String")]
    pub fail_reason: Option<String>,
    /// The remaining branches.
    #[param("Array of Branch objects")]
    pub trunk: Vec<Branch>,
}

/// The fields of `trunk`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Branch {
    /// The number of leaves.
    #[param("Integer")]
    pub leaves: Option<i64>,
    /// The branch below.
    #[param("Branch object")]
    pub parent: Option<Box<Branch>>,
    /// The branches above.
    #[param("Array of Branch objects")]
    pub children: Vec<Branch>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `SUCCESS`.
    Success,
    /// `RUNNING`.
    Running,
    /// `FAIL`.
    Fail,
}
