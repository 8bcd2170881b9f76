//! Task Response.

use restable::{JobId, response};

/// Task Response.
#[response(
    docs = "https://docs.otc.t-systems.com/posts/api-ref",
    page = "task_response.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TaskResponse {
    /// The ID of the task.
    #[param("String")]
    pub task_id: Option<JobId>,
}
