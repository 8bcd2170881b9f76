//! Showing the Load of a Rack.

use restable::{request, response};

/// Show the Load of a Rack.
///
/// Shows how many kettles are on each shelf of a rack.
#[request(
    GET "/v1/racks/{rack_id}",
    response = ShowLoadOfRackResponse,
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "showing_the_load_of_a_rack.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowLoadOfRack {
    /// ID of the rack.
    #[param("String", path)]
    pub rack_id: String,
    /// Whether to show the load.
    #[param("Boolean", query, mandatory)]
    pub load: bool,
}

/// Response to [`ShowLoadOfRack`].
#[response(
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "showing_the_load_of_a_rack.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowLoadOfRackResponse {
    /// Number of kettles.
    #[param("Integer")]
    pub kettles: Option<i64>,
}
