//! Felling a Tree.

use restable::{JobId, request, response};

/// Fell a Tree.
#[request(
    DELETE "/v1/trees/{tree-id}",
    response = FellTreeResponse,
    docs = "https://docs.otc.t-systems.com/trees/api-ref",
    page = "felling_a_tree.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FellTree {
    /// `tree-id` in the URL. The page does not describe it.
    #[param(name = "tree-id", path)]
    pub tree_id: String,
}

/// Response to [`FellTree`].
#[response(
    docs = "https://docs.otc.t-systems.com/trees/api-ref",
    page = "felling_a_tree.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FellTreeResponse {
    /// The ID of the job. Query it with Showing a Job.
    #[param(
        "String",
        status = super::showing_a_job::ShowJob,
        see("Showing a Job", "showing_a_job.html#tree-job")
    )]
    pub job_id: Option<JobId>,
}
