//! Listing Ferries.

use restable::{request, response, structure};

/// List Ferries.
///
/// Lists the ferries of a project.
#[request(
    GET "/v1/{project_id}/ferries",
    response = ListFerriesResponse,
    pages(
        items = ferries,
        item = Ferry,
        marker = marker,
        last = id,
        limit = limit,
        total = total_count
    ),
    docs = "https://docs.example.com",
    page = "ferry-service/listing_ferries.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListFerries {
    /// The ID of the project.
    #[param("String", path)]
    pub project_id: Option<String>,
    /// The ID of the last ferry of the previous page.
    #[param("String", query)]
    pub marker: Option<String>,
    /// The maximum number of ferries on a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
}

/// Response to [`ListFerries`].
#[response(
    docs = "https://docs.example.com",
    page = "ferry-service/listing_ferries.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListFerriesResponse {
    /// The ferries.
    #[param("Array of Ferry objects", mandatory)]
    pub ferries: Vec<Ferry>,
    /// The total number of ferries.
    #[param("Integer")]
    pub total_count: Option<i64>,
}

/// The fields of `ferries`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ferry {
    /// The ID of the ferry.
    #[param("String", mandatory)]
    pub id: String,
    /// The name of the ferry.
    #[param("String", mandatory)]
    pub name: String,
    /// The number of seats.
    #[param("Integer")]
    pub seats: Option<i64>,
}
