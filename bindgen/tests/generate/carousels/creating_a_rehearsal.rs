//! Creating a Rehearsal.

use restable::{request, response};

/// Create a Rehearsal.
#[request(
    POST "/v1/rehearsal-tasks",
    response = CreateRehearsalResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "creating_a_rehearsal.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateRehearsal {
    /// What the organ plays.
    #[param("String", mandatory)]
    pub tune: String,
}

/// Response to [`CreateRehearsal`].
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "creating_a_rehearsal.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateRehearsalResponse {
    /// The ID of a rehearsal task.
    #[param("String")]
    pub task_id: Option<String>,
}
