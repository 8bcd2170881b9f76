//! Showing a Box.

use restable::{request, response, values};

/// Show a Box.
#[request(
    GET "/v1/boxes/{box_id}",
    response = ShowBoxResponse,
    docs = "https://docs.otc.t-systems.com/kilns/api-ref",
    page = "showing_a_box.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBox {
    /// `box_id` in the URL. The page does not describe it.
    #[path]
    pub box_id: String,
}

/// Response to [`ShowBox`].
#[response(
    docs = "https://docs.otc.t-systems.com/kilns/api-ref",
    page = "showing_a_box.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBoxResponse {
    /// The weight in grams.
    #[param("Long")]
    pub weight: Option<i64>,
    /// The padding. Options:
    ///
    /// - **straw**: Dry straw.
    #[param("String")]
    pub padding: Option<Padding>,
}

/// Values of `padding`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Padding {
    /// Dry straw.
    #[value("straw")]
    Straw,
}
