//! Showing a Star.

use restable::{request, response};

/// Show a Star.
///
/// Only a star of the catalog has an ID, as shown in the following figure.
#[request(
    GET "/v1/stars/{star_id}",
    response = ShowStarResponse,
    docs = "https://docs.otc.t-systems.com/observatories/api-ref",
    page = "showing_a_star.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowStar {
    /// The ID of the star.
    #[param("String", path)]
    pub star_id: String,
}

/// Response to [`ShowStar`].
#[response(
    docs = "https://docs.otc.t-systems.com/observatories/api-ref",
    page = "showing_a_star.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowStarResponse {
    /// The star.
    #[param("Star object")]
    pub star: Option<Star>,
}

pub use super::showing_a_comet::Star;
