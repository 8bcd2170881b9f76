//! The API, as a client binds it: two requests, their answers, and the way from the one to the other.

use restable::{JobId, request, response, structure};

/// Delete bare metal servers.
#[request(
    POST "/v1/{project_id}/baremetalservers/delete",
    response = TaskIdResponse,
    docs = "https://docs.otc.t-systems.com/bare-metal-server/api-ref",
    page = "bms_apis/bms_lifecycle_management/deleting_bmss.html"
)]
#[derive(Debug)]
pub struct DeleteServers {
    /// ID of the project.
    #[path]
    pub project_id: String,
    /// What to delete.
    #[param("Array of objects", mandatory)]
    pub servers: Vec<ServerId>,
    /// Whether the addresses go too.
    #[param("Boolean", mandatory)]
    pub delete_publicip: bool,
    /// Whether the data disks go too.
    #[param("Boolean", optional)]
    pub delete_volume: Option<bool>,
}

/// A server, by its id.
#[structure]
#[derive(Debug)]
pub struct ServerId {
    /// ID of the server.
    #[param("String", mandatory)]
    pub id: String,
}

/// Answer to every asynchronous call: the task has been accepted.
#[response(
    docs = "https://docs.otc.t-systems.com/bare-metal-server/api-ref",
    page = "public_parameters/task_responses/task_id_response.html"
)]
#[derive(Debug)]
pub struct TaskIdResponse {
    /// ID of the task that was started.
    #[param("String", mandatory, status = ShowJob)]
    pub job_id: JobId,
}

/// Show how a job is.
#[request(
    GET "/v1/{project_id}/jobs/{job_id}",
    response = JobDetails,
    docs = "https://docs.otc.t-systems.com/bare-metal-server/api-ref",
    page = "bms_apis/task_management/querying_task_statuses.html"
)]
#[derive(Debug)]
pub struct ShowJob {
    /// ID of the project.
    #[path]
    pub project_id: String,
    /// ID of the job.
    #[path]
    pub job_id: JobId,
}

/// A job.
#[response(
    job(state = status, code = error_code, reason = fail_reason, sub_jobs = entities?.sub_jobs),
    docs = "https://docs.otc.t-systems.com/bare-metal-server/api-ref",
    page = "bms_apis/task_management/querying_task_statuses.html"
)]
#[derive(Debug)]
pub struct JobDetails {
    /// `INIT`, `RUNNING`, `SUCCESS` or `FAIL`.
    #[param("String")]
    pub status: String,
    /// What the job works on.
    #[param("Object")]
    pub entities: Option<Entities>,
    /// Code of the failure.
    #[param("String")]
    pub error_code: Option<String>,
    /// Why the job failed.
    #[param("String")]
    pub fail_reason: Option<String>,
}

/// What a job works on.
#[structure]
#[derive(Debug)]
pub struct Entities {
    /// Number of the sub-jobs.
    #[param("Integer")]
    pub sub_jobs_total: Option<i64>,
    /// The sub-jobs: one for each server.
    #[param("Array of objects")]
    pub sub_jobs: Vec<SubJob>,
}

/// The deletion of one server.
#[structure(job(state = status, code = error_code, reason = fail_reason))]
#[derive(Debug)]
pub struct SubJob {
    /// As that of the job.
    #[param("String")]
    pub status: String,
    /// What it works on.
    #[param("Object")]
    pub entities: Option<SubJobEntities>,
    /// Code of the failure.
    #[param("String")]
    pub error_code: Option<String>,
    /// Why it failed.
    #[param("String")]
    pub fail_reason: Option<String>,
}

/// What a sub-job works on.
#[structure]
#[derive(Debug)]
pub struct SubJobEntities {
    /// ID of the server.
    #[param("String")]
    pub server_id: Option<String>,
}
