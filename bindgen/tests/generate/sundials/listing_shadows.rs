//! Listing Shadows.

use restable::{request, response};
use serde_json::{Map, Value};

/// List Shadows.
#[request(
    GET "/v1/shadows",
    response = ListShadowsResponse,
    docs = "https://docs.otc.t-systems.com/sundials/api-ref",
    page = "listing_shadows.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListShadows {}

/// Response to [`ListShadows`].
#[response(
    docs = "https://docs.otc.t-systems.com/sundials/api-ref",
    page = "listing_shadows.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListShadowsResponse {
    /// Each of them is a shadow.
    #[param("Array of objects")]
    pub casts: Vec<Map<String, Value>>,
    /// The garden.
    #[param("String")]
    pub garden_id: Option<String>,
}
