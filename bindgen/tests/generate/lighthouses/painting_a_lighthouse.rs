//! Painting a Lighthouse.

use restable::{request, response, structure};

/// Paint a Lighthouse.
#[request(
    POST "/v1/{project_id}/lighthouses/{lighthouse_id}/paint",
    response = PaintLighthouseResponse,
    wrapper = "paint",
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "painting_a_lighthouse.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PaintLighthouse {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `lighthouse_id` in the URL. The page does not describe it.
    #[path]
    pub lighthouse_id: String,
    /// The color.
    #[param("String", mandatory)]
    pub color: String,
}

/// Response to [`PaintLighthouse`].
#[response(
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "painting_a_lighthouse.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PaintLighthouseResponse {
    /// The documented parameters. Only the example of the page shows the key that contains them.
    #[param("Object")]
    pub bill: Option<Bill>,
}

/// The content of `bill`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Bill {
    /// The pots.
    #[param("String")]
    pub pots: Option<String>,
}
