//! Listing Bulbs.

use restable::{request, response};

/// List Bulbs.
#[request(
    GET "/v1/bulbs",
    response = ListBulbsResponse,
    pages(items = bulbs, item = String, page = page_index, limit = page_size),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_bulbs.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBulbs {
    /// The current page.
    #[param("Integer", name = "pageIndex", query)]
    pub page_index: Option<i64>,
    /// The size of a page.
    #[param("Integer", name = "pageSize", query)]
    pub page_size: Option<i64>,
    /// The form of the answer. The default is **text/plain**.
    #[param("String", name = "Content-Type", query)]
    pub content_type: Option<String>,
}

/// Response to [`ListBulbs`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_bulbs.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBulbsResponse {
    /// The bulbs.
    #[param("Array of strings")]
    pub bulbs: Vec<String>,
}
