//! Listing Orchards.

use restable::{JobId, request, response, structure};

/// List Orchards.
#[request(
    GET "/v2/{project_id}/orchards",
    response = ListOrchardsResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "listing_orchards.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListOrchards {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
}

/// Response to [`ListOrchards`].
#[response(
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "listing_orchards.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListOrchardsResponse {
    /// The orchards.
    #[param("Array of objects")]
    pub orchards: Vec<Orchard>,
}

/// The fields of `orchards`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Orchard {
    /// The name.
    #[param("String")]
    pub name: Option<String>,
    /// How it is.
    #[param("Object")]
    pub status: Option<OrchardStatus>,
    /// What is planned.
    #[param("Array of objects")]
    pub tasks: Vec<Task>,
}

/// The fields of `status`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrchardStatus {
    /// The season.
    #[param("String")]
    pub phase: Option<String>,
    /// The ID of the job that fells the orchard.
    #[param("String", name = "jobId", status = super::showing_a_job::ShowJob)]
    pub job_id: Option<JobId>,
}

/// The fields of `tasks`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Task {
    /// The ID of what a gardener has to do.
    #[param("String")]
    pub task_id: Option<String>,
}
