//! Renting a Press.

use restable::{JobId, request, response};

/// Rent a Press.
#[request(
    POST "/press/{project_id}/rents",
    response = RentPressResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "renting_a_press.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RentPress {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
}

/// Response to [`RentPress`].
#[response(
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "renting_a_press.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RentPressResponse {
    /// The ID of the work.
    #[param("String")]
    pub job_id: Option<JobId>,
}
