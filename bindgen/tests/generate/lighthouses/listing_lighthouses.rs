//! Listing Lighthouses.

use restable::{request, response};
use serde_json::{Map, Value};

/// List Lighthouses.
#[request(
    GET "/v1/{project_id}/lighthouses/{lighthouse_id}/lamps",
    response = ListLighthousesResponse,
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "listing_lighthouses.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListLighthouses {
    /// The ID of the project.
    #[param("String", path)]
    pub project_id: Option<String>,
    /// The ID of the lighthouse.
    #[param("String", path)]
    pub lighthouse_id: String,
    /// The color of the lamps.
    #[param("String", query, mandatory)]
    pub color: String,
    /// `id` in the request line of an example. The page does not describe it.
    #[query]
    pub id: Option<String>,
    /// `limit` in the request line of an example. The page does not describe it.
    #[query]
    pub limit: Option<String>,
    /// `marker` in the request line of an example. The page does not describe it.
    #[query]
    pub marker: Option<String>,
}

/// Response to [`ListLighthouses`].
#[response(
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "listing_lighthouses.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListLighthousesResponse {
    /// The lamps.
    #[param("Array of object")]
    pub lamps: Vec<Map<String, Value>>,
}
