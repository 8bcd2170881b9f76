//! Tagging a Lighthouse.

use restable::request;

/// Tag a Lighthouse.
///
/// This call adds a tag to a lighthouse.
///
/// You are required to use the HTTP header **X-Lighthouse-Version: 2.26** to choose the version.
///
/// The request must carry the header `If-Match: {etag}`.
#[request(
    PUT "/v1/{project_id}/lighthouses/{lighthouse_id}/tags/{tag}",
    response = (),
    header("X-Lighthouse-Version" = "2.26"),
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "tagging_a_lighthouse.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TagLighthouse {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `lighthouse_id` in the URL. The page does not describe it.
    #[path]
    pub lighthouse_id: String,
    /// `tag` in the URL. The page does not describe it.
    #[path]
    pub tag: String,
    /// The header `If-Match`, which the text of the page requires.
    #[param(header = "If-Match", mandatory)]
    pub if_match: String,
}
