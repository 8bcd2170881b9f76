//! Fetching Apples.

use restable::{JobId, request, response, structure};

/// Fetch Apples.
#[request(
    POST "/v2/{project_id}/apples/fetch",
    response = FetchApplesResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "fetching_apples.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FetchApples {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
}

/// Response to [`FetchApples`].
#[response(
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "fetching_apples.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FetchApplesResponse {
    /// The hampers.
    #[param("Array of Hamper objects")]
    pub hampers: Vec<Hamper>,
}

/// The fields of `hampers`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Hamper {
    /// The task ID.
    #[param("String", status = super::showing_a_job::ShowJob)]
    pub workflow_id: Option<JobId>,
    /// The color.
    #[param("String")]
    pub color: Option<String>,
}
