//! Paint Boat.

use restable::request;
use serde_json::Value;

/// Paint Boat.
#[request(POST "/v2/boats/{boat_id}/action", response = (), wrapper = "paint")]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PaintBoat {
    /// The ID of the boat.
    #[param("string", path)]
    pub boat_id: String,
    /// The colour.
    #[param("Any", mandatory)]
    pub colour: Value,
    /// The number of coats.
    #[param("integer")]
    pub coats: Option<i64>,
}
