//! Steering a Boat.

use restable::request;
use serde_json::{Map, Value};

/// Steer a Boat.
#[request(
    PUT "/v1/boats/{boat_id}/helm",
    response = (),
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "steering_a_boat.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SteerBoat {
    /// `boat_id` in the URL. The page does not describe it.
    #[path]
    pub boat_id: String,
    /// Turns the bow through the wind. The object is empty.
    #[param("Object", name = "os-tack")]
    pub os_tack: Option<Map<String, Value>>,
    /// Turns the stern through the wind.
    #[param("Object", name = "os-gybe")]
    pub os_gybe: Option<Map<String, Value>>,
    /// The marks to pass.
    #[param("Array of strings")]
    pub marks: Option<Vec<String>>,
    /// The crew.
    #[param("Array of strings", optional)]
    pub crew: Vec<String>,
}
