//! Counting Flashes.

use restable::{request, response};

/// Count Flashes.
#[request(
    GET "/v1/{project_id}/lighthouses/{lighthouse_id}/flashes",
    response = CountFlashesResponse,
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "counting_flashes.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountFlashes {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `lighthouse_id` in the URL. The page does not describe it.
    #[path]
    pub lighthouse_id: String,
}

/// Response to [`CountFlashes`].
#[response(
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "counting_flashes.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountFlashesResponse(#[param("Integer")] pub i64);
