//! Counting Blasts.

use restable::{request, response, structure};

/// Count Blasts.
///
/// This API is used to count blasts by time.
#[request(
    GET "/v1/blasts/counts",
    response = CountBlastsResponse,
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "counting_blasts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountBlasts {}

/// Response to [`CountBlasts`].
#[response(
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "counting_blasts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountBlastsResponse {
    /// Number of blasts.
    #[param("Integer")]
    pub total: Option<i64>,
    /// The bars.
    #[param(
        "Map<String,Counts>",
        differs = "the table of its fields has another type"
    )]
    pub bars: Vec<Counts>,
}

/// bars.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Counts {
    /// Blasts in that time.
    #[param("Integer")]
    pub blasts: Option<i64>,
    /// Start of that time.
    #[param("Long")]
    pub from: Option<i64>,
}
