//! Fetching a Plan.

use restable::{request, response};

/// Fetch a Plan.
///
/// This API fetches the plan of a carousel.
#[request(
    GET "/v1/carousels/{carousel_id}/plan",
    response = FetchPlanResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "fetching_a_plan.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FetchPlan {
    /// `carousel_id` in the URL. The page does not describe it.
    #[path]
    pub carousel_id: String,
}

/// Response to [`FetchPlan`].
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "fetching_a_plan.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FetchPlanResponse {
    /// The content of the file, which is the whole body.
    #[param(raw)]
    pub content: Vec<u8>,
}
