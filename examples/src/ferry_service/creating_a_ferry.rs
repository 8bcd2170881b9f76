//! Creating a Ferry.

use restable::{JobId, request, response};

/// Create a Ferry.
///
/// Starts to build a ferry. The response has the ID of the job that builds it.
#[request(
    POST "/v1/{project_id}/ferries",
    response = CreateFerryResponse,
    docs = "https://docs.example.com",
    page = "ferry-service/creating_a_ferry.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateFerry {
    /// The ID of the project.
    #[param("String", path)]
    pub project_id: Option<String>,
    /// The name of the ferry.
    #[param("String", mandatory)]
    pub name: String,
    /// The number of seats.
    #[param("Integer")]
    pub seats: Option<i64>,
}

/// Response to [`CreateFerry`].
#[response(
    docs = "https://docs.example.com",
    page = "ferry-service/creating_a_ferry.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateFerryResponse {
    /// The ID of the job. Query it with Showing a Job.
    #[param(
        "String",
        mandatory,
        status = super::showing_a_job::ShowJob,
        see("Showing a Job", "ferry-service/showing_a_job.html#ferry-job")
    )]
    pub job_id: JobId,
}
