//! Fetching a Print.

use restable::{request, response};

/// Fetch a Print.
#[request(
    GET "/v1/{project_id}/prints/{print_id}",
    response = FetchPrintResponse,
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "fetching_a_print.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FetchPrint {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `print_id` in the URL. The page does not describe it.
    #[path]
    pub print_id: String,
}

/// Response to [`FetchPrint`].
#[response(
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "fetching_a_print.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FetchPrintResponse {
    /// The content of the file, which is the whole body.
    #[param(raw)]
    pub content: Vec<u8>,
    /// The version of the print.
    #[param("String", header = "ETag")]
    pub e_tag: Option<String>,
}
