//! Closing a Lighthouse.

use restable::request;

/// Close a Lighthouse.
#[request(
    DELETE "/v1/{project_id}/lighthouses/{lighthouse_id}",
    response = (),
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "closing_a_lighthouse.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CloseLighthouse {
    /// The ID of the project.
    #[path]
    pub project_id: Option<String>,
    /// The ID of the tower.
    #[path]
    pub lighthouse_id: String,
    /// Whether the keeper's house closes too.
    #[param("Boolean", query)]
    pub cascade: Option<bool>,
    /// The season.
    #[param("String", query)]
    pub season: Option<String>,
}
