//! Showing the Heat of a Kettle.

use restable::{request, response};
use serde_json::{Map, Value};

/// Show the Heat of a Kettle.
#[request(
    GET "/v1/{kitchen_id}/kettles/{kettle_id}/heat",
    response = ShowHeatOfKettleResponse,
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "showing_the_heat.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowHeatOfKettle {
    /// `kitchen_id` in the URL. The page does not describe it.
    #[path]
    pub kitchen_id: String,
    /// `kettle_id` in the URL. The page does not describe it.
    #[path]
    pub kettle_id: String,
}

/// Response to [`ShowHeatOfKettle`].
#[response(
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "showing_the_heat.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowHeatOfKettleResponse {
    /// Heat, minute by minute.
    #[param("Array of doubles", differs = "the example has a list")]
    pub minutes: Vec<Value>,
    /// Heat, hour by hour.
    #[param("Array of doubles")]
    pub hours: Vec<f64>,
    /// Properties of the lid.
    #[param("Object")]
    pub lid: Map<String, Value>,
}
