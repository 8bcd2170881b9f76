//! Paint Boat.

use restable::request;
use serde_json::{Map, Value};

/// Paint Boat.
#[request(POST "/v2/boats/{boat_id}/action", response = (), wrapper = "paint")]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PaintBoat {
    /// The ID of the boat.
    #[param("string", path)]
    pub boat_id: String,
    /// The number of coats.
    #[param("integer")]
    pub coats: Option<i64>,
    /// Fields that the table does not list, such as `colour` in the example.
    #[param(rest)]
    pub others: Map<String, Value>,
}
