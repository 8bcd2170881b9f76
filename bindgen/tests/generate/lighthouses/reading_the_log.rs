//! Reading the Log.

use restable::{request, response};

/// Read the Log.
#[request(
    GET "/v1/{project_id}/lighthouses/{lighthouse_id}/log",
    response = ReadLogResponse,
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "reading_the_log.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReadLog {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `lighthouse_id` in the URL. The page does not describe it.
    #[path]
    pub lighthouse_id: String,
}

/// Response to [`ReadLog`].
#[response(
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "reading_the_log.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReadLogResponse {
    /// The text of the whole body, as it is received: a JSON string has its quotation marks.
    #[param("String", raw)]
    pub content: String,
}
