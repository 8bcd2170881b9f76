//! Building a Carousel.

use restable::{request, structure};

/// Build a Carousel.
///
/// This API builds a carousel.
#[request(
    POST "/v1/carousels",
    response = (),
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "building_a_carousel.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BuildCarousel {
    /// The name.
    #[param("String", mandatory)]
    pub name: String,
    /// The parts. For details, see [`Part`].
    ///
    /// - Horse: For details, see [Table 3](https://docs.otc.t-systems.com/carousels/api-ref/building_a_carousel.html#build-horse).
    /// - Lamp: For details, see [Table 4](https://docs.otc.t-systems.com/carousels/api-ref/building_a_carousel.html#build-lamp).
    #[param("List<Part>", mandatory)]
    pub parts: Vec<Part>,
}

/// Part parameters.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Part {
    /// Part name
    #[param("String", mandatory)]
    pub name: String,
    /// Part value
    #[param("String", mandatory)]
    pub value: String,
}
