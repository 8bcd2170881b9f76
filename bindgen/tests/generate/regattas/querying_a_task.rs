//! Querying a Task.

use restable::{JobId, request, response};

/// Query a Task.
#[request(
    GET "/v1/tasks/{task_id}",
    response = QueryTaskResponse,
    docs = "https://docs.otc.t-systems.com/regattas/api-ref",
    page = "querying_a_task.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueryTask {
    /// `task_id` in the URL. The page does not describe it.
    #[path]
    pub task_id: JobId,
}

/// Response to [`QueryTask`].
#[response(
    docs = "https://docs.otc.t-systems.com/regattas/api-ref",
    page = "querying_a_task.html",
    job(state = status)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueryTaskResponse {
    /// The ID of the task.
    #[param("String")]
    pub task_id: Option<String>,
    /// The status of the task.
    #[param("String")]
    pub status: Option<String>,
}
