//! Refitting a Boat.

use restable::{request, response};
use serde_json::{Map, Value};

/// Refit a Boat.
#[request(
    PUT "/v1/boats/{boat_id}/refit",
    response = RefitBoatResponse,
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "refitting_a_boat.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RefitBoat {
    /// `boat_id` in the URL. The page does not describe it.
    #[path]
    pub boat_id: String,
    /// Version of the hull.
    #[param("String", name = "hullVersion", mandatory)]
    pub hull_version: String,
    /// The upper mast.
    #[param("String")]
    pub mast_upper: Option<String>,
    /// Fields that the table does not list, such as `mast_uper` in the example.
    #[param(rest)]
    pub others: Map<String, Value>,
}

/// Response to [`RefitBoat`].
#[response(
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "refitting_a_boat.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RefitBoatResponse {
    /// Version of the hull.
    #[param("String", name = "hullVersion")]
    pub hull_version: Option<String>,
}
