//! Towing a Barge.

use restable::{request, response, structure};

/// Tow a Barge.
///
/// Tows a barge.
#[request(
    POST "/v1/barges/{barge_id}/tow",
    response = TowBargeResponse,
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "towing_a_barge.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TowBarge {
    /// `barge_id` in the URL. The page does not describe it.
    #[path]
    pub barge_id: String,
}

/// Response to [`TowBarge`].
#[response(
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "towing_a_barge.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TowBargeResponse {
    /// Result of the tow.
    #[param("Object")]
    pub tow_result: Option<TowResult>,
    /// Message about a broken rope.
    #[param("String")]
    pub error_msg: Option<String>,
    /// Code of a broken rope.
    #[param("String")]
    pub error_code: Option<String>,
}

/// The fields of `tow_result`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TowResult {
    /// ID of the rope.
    #[param("String")]
    pub rope_id: Option<String>,
    /// Kind of the knot.
    #[param("String")]
    pub knot: Option<String>,
}
