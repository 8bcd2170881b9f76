//! Listing Prints.

use restable::{request, response, structure};

/// List Prints.
#[request(
    GET "/v1/{project_id}/prints",
    response = ListPrintsResponse,
    pages(items = prints, item = Print, offset = offset, limit = limit),
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "listing_prints.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPrints {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// The offset of the returned prints.
    #[param("Integer", query)]
    pub offset: Option<i64>,
    /// The number of items of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
}

/// Response to [`ListPrints`].
#[response(
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "listing_prints.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPrintsResponse {
    /// The items.
    #[param("Array of Print objects")]
    pub prints: Vec<Print>,
    /// The total number of pages.
    #[param("Integer")]
    pub pages: Option<i64>,
}

/// The fields of `prints`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Print {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
}
