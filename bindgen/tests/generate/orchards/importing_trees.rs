//! Importing Trees.

use restable::{JobId, request, response};

/// Import Trees.
#[request(
    POST "/v2/{project_id}/orchards/{orchard_id}/imports",
    response = ImportTreesResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "importing_trees.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ImportTrees {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `orchard_id` in the URL. The page does not describe it.
    #[path]
    pub orchard_id: String,
}

/// Response to [`ImportTrees`].
#[response(
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "importing_trees.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ImportTreesResponse {
    /// The ID of the work.
    #[param("String", status = super::showing_an_import::ShowImport)]
    pub task_id: Option<JobId>,
}
