//! Greasing a Carousel.

use restable::{JobId, request, response};

/// Grease a Carousel.
#[request(
    POST "/v1/carousels/{carousel_id}/greasings",
    response = GreaseCarouselResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "greasing_a_carousel.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GreaseCarousel {
    /// `carousel_id` in the URL. The page does not describe it.
    #[path]
    pub carousel_id: String,
}

/// Response to [`GreaseCarousel`].
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "greasing_a_carousel.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GreaseCarouselResponse {
    /// The ID of the greasing.
    #[param("String", status = super::showing_a_greasing::ShowGreasing)]
    pub task_id: Option<JobId>,
}
