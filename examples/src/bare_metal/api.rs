//! The bindings of the API: two requests, their responses, and the link from the job to its status query.

use restable::{JobId, request, response, structure};

/// Delete bare metal servers.
#[request(
    POST "/v1/{project_id}/baremetalservers/delete",
    response = TaskIdResponse,
    docs = "https://docs.otc.t-systems.com/bare-metal-server/api-ref",
    page = "bms_apis/bms_lifecycle_management/deleting_bmss.html"
)]
pub struct DeleteServers {
    /// ID of the project.
    #[path]
    pub project_id: String,
    /// The servers to delete.
    #[param("Array of objects", mandatory)]
    pub servers: Vec<ServerId>,
    /// Whether the IP addresses are released too.
    #[param("Boolean", mandatory)]
    pub delete_publicip: bool,
    /// Whether the data disks are deleted too.
    #[param("Boolean", optional)]
    pub delete_volume: Option<bool>,
}

/// A server, identified by its ID.
#[structure]
pub struct ServerId {
    /// ID of the server.
    #[param("String", mandatory)]
    pub id: String,
}

/// Response to every asynchronous call: the task has been accepted.
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

/// Query the status of a job.
#[request(
    GET "/v1/{project_id}/jobs/{job_id}",
    response = JobDetails,
    docs = "https://docs.otc.t-systems.com/bare-metal-server/api-ref",
    page = "bms_apis/task_management/querying_task_statuses.html"
)]
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
    /// The resources that the job works on.
    #[param("Object")]
    pub entities: Option<Entities>,
    /// Error code, if the job failed.
    #[param("String")]
    pub error_code: Option<String>,
    /// The reason, if the job failed.
    #[param("String")]
    pub fail_reason: Option<String>,
}

/// The resources that a job works on.
#[structure]
#[derive(Debug)]
pub struct Entities {
    /// Number of sub-jobs.
    #[param("Integer")]
    pub sub_jobs_total: Option<i64>,
    /// The sub-jobs, one for each server.
    #[param("Array of objects")]
    pub sub_jobs: Vec<SubJob>,
}

/// The deletion of one server.
#[structure(job(state = status, code = error_code, reason = fail_reason))]
#[derive(Debug)]
pub struct SubJob {
    /// The status, with the same values as that of the job.
    #[param("String")]
    pub status: String,
    /// The resources that the sub-job works on.
    #[param("Object")]
    pub entities: Option<SubJobEntities>,
    /// Error code, if the sub-job failed.
    #[param("String")]
    pub error_code: Option<String>,
    /// The reason, if the sub-job failed.
    #[param("String")]
    pub fail_reason: Option<String>,
}

/// The resources that a sub-job works on.
#[structure]
#[derive(Debug)]
pub struct SubJobEntities {
    /// ID of the server.
    #[param("String")]
    pub server_id: Option<String>,
}
