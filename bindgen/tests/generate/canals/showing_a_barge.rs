//! Showing a Barge.

use restable::{request, response};
use serde_json::{Map, Value};

/// Show a Barge.
///
/// Shows a barge.
#[request(
    GET "/v1/barges/{barge_id}",
    response = ShowBargeResponse,
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "showing_a_barge.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBarge {
    /// `barge_id` in the URL. The page does not describe it.
    #[path]
    pub barge_id: String,
}

/// Response to [`ShowBarge`].
#[response(
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "showing_a_barge.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBargeResponse {
    /// ID of the barge.
    #[param("String")]
    pub id: Option<String>,
    /// Why the barge cannot leave.
    #[param("Object")]
    pub leak: Map<String, Value>,
}
