//! Pruning Trees.

use restable::{JobId, request, response};

/// Prune Trees.
#[request(
    POST "/v2/{project_id}/orchards/{orchard_id}/trees/prune",
    response = PruneTreesResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "pruning_trees.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PruneTrees {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `orchard_id` in the URL. The page does not describe it.
    #[path]
    pub orchard_id: String,
}

/// Response to [`PruneTrees`].
#[response(
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "pruning_trees.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PruneTreesResponse {
    /// The ID of the work.
    #[param("String", status = super::showing_pruning::ShowPruning)]
    pub task_id: Option<JobId>,
}
