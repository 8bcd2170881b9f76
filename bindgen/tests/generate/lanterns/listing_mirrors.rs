//! Listing Mirrors.

use restable::{request, response, structure};

/// List Mirrors.
#[request(
    GET "/v1/mirrors",
    response = ListMirrorsResponse,
    pages(items = mirrors, item = Mirror, offset = offset, limit = limit),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_mirrors.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListMirrors {
    /// The offset.
    #[param("Integer", query)]
    pub offset: Option<i64>,
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
}

/// Response to [`ListMirrors`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_mirrors.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListMirrorsResponse {
    /// The mirrors.
    #[param("Array of Mirror objects")]
    pub mirrors: Vec<Mirror>,
    /// The offset where the query starts.
    #[param("Integer")]
    pub offset: Option<i64>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Mirror {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
}
