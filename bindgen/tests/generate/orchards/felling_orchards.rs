//! Felling Orchards.

use restable::{JobId, request, response, structure};

/// Fell Orchards.
#[request(
    POST "/v2/{project_id}/orchards/fell",
    response = FellOrchardsResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "felling_orchards.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FellOrchards {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
}

/// Response to [`FellOrchards`].
#[response(
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "felling_orchards.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FellOrchardsResponse {
    /// The results.
    #[param("Array of objects")]
    pub results: Vec<Fell>,
    /// The checks.
    #[param("Array of objects")]
    pub checks: Vec<Look>,
}

/// The fields of `results`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Fell {
    /// The ID of the orchard.
    #[param("String")]
    pub id: Option<String>,
    /// The ID of the job that fells the trees.
    #[param("String", status = super::showing_a_job::ShowJob)]
    pub job_id: Option<JobId>,
}

/// The fields of `checks`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Look {
    /// The ID of what the forester checks.
    #[param("String")]
    pub task_id: Option<String>,
}
