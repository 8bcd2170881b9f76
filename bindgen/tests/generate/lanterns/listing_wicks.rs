//! Listing Wicks.

use restable::{request, response, structure};

/// List Wicks.
#[request(
    GET "/v1/wicks",
    response = ListWicksResponse,
    pages(
        items = wicks,
        item = Wick,
        page = offset,
        first_page = 0,
        limit = page_size
    ),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_wicks.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListWicks {
    /// The size of a page.
    #[param("Integer", query)]
    pub page_size: Option<i64>,
    /// The page number, which starts from **0**.
    #[param("Integer", query)]
    pub offset: Option<i64>,
}

/// Response to [`ListWicks`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_wicks.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListWicksResponse {
    /// The wicks.
    #[param("Array of Wick objects")]
    pub wicks: Vec<Wick>,
    /// The number of wicks that are returned.
    #[param("Integer")]
    pub count: Option<i64>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Wick {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}
