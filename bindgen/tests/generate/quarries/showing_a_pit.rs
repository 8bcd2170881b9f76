//! Showing a Pit.

use restable::{request, response, structure};
use serde_json::{Map, Value};

/// Show a Pit.
///
/// This API is used to show a pit.
#[request(
    GET "/v1/pits/{pit_id}",
    response = ShowPitResponse,
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "showing_a_pit.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPit {
    /// `pit_id` in the URL. The page does not describe it.
    #[path]
    pub pit_id: String,
}

/// Response to [`ShowPit`].
#[response(
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "showing_a_pit.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPitResponse {
    /// The way down.
    #[param("ramp object")]
    pub ramp: Option<Ramp>,
}

/// pit.ramp.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ramp {
    /// Width in metres.
    #[param("Integer")]
    pub width: Option<i64>,
    /// Conditions of the barrier.
    #[param("Object", name = "Barrier")]
    pub barrier: Map<String, Value>,
}
