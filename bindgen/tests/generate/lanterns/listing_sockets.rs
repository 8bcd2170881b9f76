//! Listing Sockets.

use restable::{request, response};

/// List Sockets.
#[request(
    GET "/v1/sockets",
    response = ListSocketsResponse,
    pages(items = sockets, item = String, page = page_index, limit = page_size),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_sockets.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListSockets {
    /// The current page. The default value is 1.
    #[param("Integer", query)]
    pub page_index: Option<i64>,
    /// The size of a page.
    #[param("Integer", name = "pageSize", query)]
    pub page_size: Option<i64>,
}

/// Response to [`ListSockets`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_sockets.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListSocketsResponse {
    /// The sockets.
    #[param("Array of strings")]
    pub sockets: Vec<String>,
}
