//! Discarding a Cast.

use restable::request;

/// Discard a Cast.
#[request(
    PUT "/v1/{project_id}/casts/{cast_id}/discard",
    response = (),
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "discarding_a_cast.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DiscardCast {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `cast_id` in the URL. The page does not describe it.
    #[path]
    pub cast_id: String,
}
