//! Painting a Gate.

use restable::{request, response};
use serde_json::{Map, Value};

/// Paint a Gate.
#[request(
    PUT "/v1/gates/{id}/paint",
    response = PaintGateResponse,
    docs = "https://docs.otc.t-systems.com/gates/api-ref",
    page = "painting_a_gate.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PaintGate {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
}

/// Response to [`PaintGate`].
#[response(
    docs = "https://docs.otc.t-systems.com/gates/api-ref",
    page = "painting_a_gate.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PaintGateResponse {
    /// The fields of the body, which the page does not describe.
    #[param(rest)]
    pub others: Map<String, Value>,
    /// The number of coats.
    #[param("Integer", header = "X-Coats")]
    pub x_coats: Option<i64>,
}
