//! Closing a Gate.

use restable::{request, response};

/// Close a Gate.
#[request(
    DELETE "/v1/gates/{id}",
    response = CloseGateResponse,
    docs = "https://docs.otc.t-systems.com/gates/api-ref",
    page = "closing_a_gate.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CloseGate {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
}

/// Response to [`CloseGate`].
#[response(
    docs = "https://docs.otc.t-systems.com/gates/api-ref",
    page = "closing_a_gate.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CloseGateResponse {
    /// The ID of the call.
    #[param("String", header = "X-Request-Id")]
    pub x_request_id: Option<String>,
}
