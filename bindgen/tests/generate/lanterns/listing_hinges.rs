//! Listing Hinges.

use restable::{request, response, structure};

/// List Hinges.
#[request(
    GET "/v1/hinges",
    response = ListHingesResponse,
    pages(items = hinges, item = Hinge, offset = start_index, limit = limit),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_hinges.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListHinges {
    /// If it is *N*, the query starts at item *N*+1.
    #[param("Integer", query)]
    pub start_index: Option<i64>,
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
}

/// Response to [`ListHinges`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_hinges.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListHingesResponse {
    /// The hinges.
    #[param("Array of Hinge objects")]
    pub hinges: Vec<Hinge>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Hinge {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
}
