//! Listing Gates.

use restable::{request, response};

/// List Gates.
#[request(
    GET "/v1/gates",
    response = ListGatesResponse,
    docs = "https://docs.otc.t-systems.com/gates/api-ref",
    page = "listing_gates.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListGates {}

/// Response to [`ListGates`].
#[response(
    docs = "https://docs.otc.t-systems.com/gates/api-ref",
    page = "listing_gates.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListGatesResponse {
    /// The range of the list.
    #[param("String", header = "Content-Range")]
    pub content_range: Option<String>,
    /// The whole body.
    #[param("Array of strings", body)]
    pub items: Vec<String>,
}
