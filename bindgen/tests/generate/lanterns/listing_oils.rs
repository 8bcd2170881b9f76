//! Listing Oils.

use restable::{request, response, structure};

/// List Oils.
#[request(
    GET "/v1/oils",
    response = ListOilsResponse,
    pages(items = oils, item = Oil, marker = marker, last = id, limit = limit),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_oils.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListOils {
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
    /// The ID of the last oil of the previous page.
    #[param("String", query)]
    pub marker: Option<String>,
}

/// Response to [`ListOils`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_oils.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListOilsResponse {
    /// The oils.
    #[param("Array of Oil objects")]
    pub oils: Vec<Oil>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Oil {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}
