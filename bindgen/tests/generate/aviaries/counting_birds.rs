//! Counting Birds.

use restable::{request, response};

/// Count Birds.
#[request(
    GET "/v1/birds/count",
    response = CountBirdsResponse,
    docs = "https://docs.otc.t-systems.com/aviaries/api-ref",
    page = "counting_birds.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountBirds {}

/// Response to [`CountBirds`].
#[response(
    docs = "https://docs.otc.t-systems.com/aviaries/api-ref",
    page = "counting_birds.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountBirdsResponse {
    /// Number of the birds.
    #[param("Integer")]
    pub count: Option<i64>,
}
