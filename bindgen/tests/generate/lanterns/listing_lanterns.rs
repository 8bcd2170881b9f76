//! Listing Lanterns.

use restable::{request, response, structure};

/// List Lanterns.
#[request(
    GET "/v1/lanterns",
    response = ListLanternsResponse,
    pages(
        items = lanterns,
        item = Lantern,
        offset = offset,
        limit = limit,
        total = total_count
    ),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_lanterns.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListLanterns {
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
    /// The query starts from the next lantern after this number.
    #[param("Integer", query)]
    pub offset: Option<i64>,
}

/// Response to [`ListLanterns`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_lanterns.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListLanternsResponse {
    /// The lanterns.
    #[param("Array of Lantern objects")]
    pub lanterns: Vec<Lantern>,
    /// The total number of lanterns.
    #[param("Integer")]
    pub total_count: Option<i64>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Lantern {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}
