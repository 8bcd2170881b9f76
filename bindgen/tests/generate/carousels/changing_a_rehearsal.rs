//! Changing a Rehearsal.

use restable::request;

/// Change a Rehearsal.
#[request(
    PUT "/v1/rehearsal-tasks/{rehearsal_task_id}",
    response = (),
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "changing_a_rehearsal.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChangeRehearsal {
    /// `rehearsal_task_id` in the URL. The page does not describe it.
    #[path]
    pub rehearsal_task_id: String,
    /// What the organ plays.
    #[param("String", mandatory)]
    pub tune: String,
}
