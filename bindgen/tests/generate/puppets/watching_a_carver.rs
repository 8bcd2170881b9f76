//! Watching a Carver.

use restable::{JobId, request, response};

/// Watch a Carver.
#[request(
    GET "/v1/{project_id}/carvers",
    response = WatchCarverResponse,
    docs = "https://docs.otc.t-systems.com/puppets/api-ref",
    page = "watching_a_carver.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WatchCarver {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `task_id` in the URL. The page does not describe it.
    #[query]
    pub task_id: Option<JobId>,
}

/// Response to [`WatchCarver`].
#[response(
    docs = "https://docs.otc.t-systems.com/puppets/api-ref",
    page = "watching_a_carver.html",
    job(state = status, code = error_code, reason = error_msg)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WatchCarverResponse {
    /// The state of the work.
    #[param("String")]
    pub status: Option<String>,
    /// The code of a broken puppet.
    #[param("String")]
    pub error_code: Option<String>,
    /// Why the puppet broke.
    #[param("String")]
    pub error_msg: Option<String>,
}
