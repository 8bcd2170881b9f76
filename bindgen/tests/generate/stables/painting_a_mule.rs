//! Painting a Mule.

use restable::{request, response};

/// Paint a Mule.
///
/// This API is used to paint a mule.
#[request(
    POST "/v1/mules/{mule_id}/paint",
    response = PaintMuleResponse,
    docs = "https://docs.otc.t-systems.com/stables/api-ref",
    page = "painting_a_mule.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PaintMule {
    /// `mule_id` in the URL. The page does not describe it.
    #[path]
    pub mule_id: String,
    /// Colour to paint.
    #[param("String", mandatory)]
    pub colour: String,
    /// Number of coats.
    #[param("Integer")]
    pub coats: Option<i64>,
}

/// Response to [`PaintMule`].
#[response(
    docs = "https://docs.otc.t-systems.com/stables/api-ref",
    page = "painting_a_mule.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PaintMuleResponse {
    /// ID of the paint.
    #[param("String")]
    pub paint_id: Option<String>,
    /// Cost.
    #[param("Integer")]
    pub cost: Option<i64>,
}
