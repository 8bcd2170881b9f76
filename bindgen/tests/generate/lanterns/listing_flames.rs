//! Listing Flames.

use restable::{request, response, structure};

/// List Flames.
#[request(
    GET "/v1/flames",
    response = ListFlamesResponse,
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_flames.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListFlames {
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
    /// The offset. The default value is **0**.
    #[param("Integer", query)]
    pub offset: Option<i64>,
}

/// Response to [`ListFlames`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_flames.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListFlamesResponse {
    /// The flames.
    #[param("Array of Flame objects")]
    pub flames: Vec<Flame>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Flame {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}
