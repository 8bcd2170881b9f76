//! Planting an Orchard.

use restable::{JobId, request, response};

/// Plant an Orchard.
#[request(
    POST "/v2/{project_id}/orchards",
    response = PlantOrchardResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "planting_an_orchard.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PlantOrchard {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
}

/// Response to [`PlantOrchard`].
#[response(
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "planting_an_orchard.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PlantOrchardResponse {
    /// The ID of the work.
    #[param("String", status = super::showing_a_job::ShowJob)]
    pub job_id: Option<JobId>,
}
