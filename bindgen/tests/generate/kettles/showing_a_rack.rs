//! Showing a Rack.

use restable::{request, response};

/// Show a Rack.
///
/// Shows a rack of kettles.
#[request(
    GET "/v1/racks/{rack_id}",
    response = ShowRackResponse,
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "showing_a_rack.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowRack {
    /// ID of the rack.
    #[param("String", path)]
    pub rack_id: String,
}

/// Response to [`ShowRack`].
#[response(
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "showing_a_rack.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowRackResponse {
    /// Number of shelves.
    #[param("Integer")]
    pub shelves: Option<i64>,
}
