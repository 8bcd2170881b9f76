//! Releasing a Bird.

use restable::{request, response};

/// Release a Bird.
#[request(
    DELETE "/v1/birds/{id}",
    response = ReleaseBirdResponse,
    docs = "https://docs.otc.t-systems.com/aviaries/api-ref",
    page = "releasing_a_bird.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReleaseBird {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
}

/// Response to [`ReleaseBird`].
#[response(
    docs = "https://docs.otc.t-systems.com/aviaries/api-ref",
    page = "releasing_a_bird.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReleaseBirdResponse {
    /// Code.
    #[param("String")]
    pub error_code: Option<String>,
    /// Message.
    #[param("String")]
    pub error_msg: Option<String>,
}
