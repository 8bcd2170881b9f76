//! Listing Sparks.

use restable::{request, response, structure};

/// List Sparks.
#[request(
    GET "/v1/sparks",
    response = ListSparksResponse,
    pages(
        items = sparks,
        item = Spark,
        marker = marker,
        next_marker = page_info?.next_marker,
        limit = limit,
        more = has_more
    ),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_sparks.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListSparks {
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
    /// Where the page begins.
    #[param("String", query)]
    pub marker: Option<String>,
}

/// Response to [`ListSparks`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_sparks.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListSparksResponse {
    /// The sparks.
    #[param("Array of Spark objects")]
    pub sparks: Vec<Spark>,
    /// The page.
    #[param("PageInfo object")]
    pub page_info: Option<PageInfo>,
    /// Whether there are more sparks.
    #[param("Boolean")]
    pub has_more: Option<bool>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Spark {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}

/// The fields of `page_info`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PageInfo {
    /// The marker of the next page.
    #[param("String")]
    pub next_marker: Option<String>,
}
