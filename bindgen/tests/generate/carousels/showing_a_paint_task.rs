//! Showing a Paint Task.

use restable::{JobId, request, response, values};

/// Show a Paint Task.
#[request(
    GET "/v1/horses/{horse_id}/paint-tasks/{task_id}",
    response = ShowPaintTaskResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_paint_task.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPaintTask {
    /// `horse_id` in the URL. The page does not describe it.
    #[path]
    pub horse_id: String,
    /// `task_id` in the URL. The page does not describe it.
    #[path]
    pub task_id: JobId,
}

/// Response to [`ShowPaintTask`].
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_paint_task.html",
    job(state = status)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPaintTaskResponse {
    /// The ID of the task.
    #[param("String")]
    pub task_id: Option<String>,
    /// The state. The value can be **PAINTING**, **FINISHED**, or **FAILED**.
    #[param("String")]
    pub status: Option<Status>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `PAINTING`.
    Painting,
    /// `FINISHED`.
    Finished,
    /// `FAILED`.
    Failed,
}
