//! Storing a Negative.

use restable::request;

/// Store a Negative.
#[request(
    PUT "/v1/{project_id}/negatives/{negative_id}/file",
    response = (),
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "storing_a_negative.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StoreNegative {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `negative_id` in the URL. The page does not describe it.
    #[path]
    pub negative_id: String,
    /// The scan of a negative.
    #[param("file", raw, mandatory)]
    pub negative: Vec<u8>,
}
