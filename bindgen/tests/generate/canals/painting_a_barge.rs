//! Painting a Barge.

use restable::request;

/// Paint a Barge.
///
/// Paints the hull of a barge, or its deck.
#[request(
    POST "/v1/paintings",
    response = (),
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "painting_a_barge.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PaintBarge {
    /// The barge.
    #[param("String", mandatory)]
    pub barge: String,
    /// The color.
    #[param("String", mandatory)]
    pub color: String,
    /// The brush. This parameter is mandatory if a wide brush is used to paint the hull.
    ///
    /// The brush.
    #[param("String", mandatory)]
    pub brush: String,
    /// The width. This parameter is mandatory if the brush is used to paint letters.
    #[param("Integer")]
    pub width: Option<i64>,
    /// The number of hands. This parameter is mandatory when you paint the deck by hand.
    ///
    /// Only some calls need it.
    #[param("Integer")]
    pub hands: Option<i64>,
}
