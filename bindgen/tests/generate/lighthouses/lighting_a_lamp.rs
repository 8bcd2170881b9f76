//! Lighting a Lamp.

use restable::request;
use serde_json::{Map, Value};

/// Light a Lamp.
#[request(
    POST "/v1/{project_id}/lamps/{lamp_id}/light",
    response = (),
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "lighting_a_lamp.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LightLamp {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `lamp_id` in the URL. The page does not describe it.
    #[path]
    pub lamp_id: String,
    /// Fields of the body, which is an empty object in the example.
    #[param(rest)]
    pub others: Map<String, Value>,
}
