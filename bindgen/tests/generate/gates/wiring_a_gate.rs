//! Wiring a Gate.

use restable::{request, response};

/// Wire a Gate.
#[request(
    POST "/v1/gates/{id}/wires",
    response = WireGateResponse,
    docs = "https://docs.otc.t-systems.com/gates/api-ref",
    page = "wiring_a_gate.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WireGate {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
    /// The ID of the post.
    #[param("String", mandatory)]
    pub post_id: String,
}

/// Response to [`WireGate`].
#[response(
    docs = "https://docs.otc.t-systems.com/gates/api-ref",
    page = "wiring_a_gate.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WireGateResponse {
    /// The ID of the wire.
    #[param("String", mandatory)]
    pub wire_id: String,
}
