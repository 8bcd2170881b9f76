//! Digging Holes.

use restable::{JobId, request, response, structure};

/// Dig Holes.
#[request(
    POST "/v2/{project_id}/holes",
    response = DigHolesResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "digging_holes.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DigHoles {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
}

/// Response to [`DigHoles`].
#[response(
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "digging_holes.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DigHolesResponse {
    /// The work of digging.
    #[param("Array of Digging objects")]
    pub jobs: Vec<Digging>,
}

/// The fields of `jobs`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Digging {
    /// Indicates the task ID.
    #[param("String", status = super::showing_a_job::ShowJob)]
    pub id: Option<JobId>,
}
