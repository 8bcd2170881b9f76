//! Listing Shades.

use restable::{request, response, structure};

/// List Shades.
#[request(
    GET "/v1/shades",
    response = ListShadesResponse,
    pages(items = shades, item = Shade, next_link = links?.next, limit = limit),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_shades.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListShades {
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
    /// The name of the shades.
    #[param("String", query)]
    pub name: Option<String>,
}

/// Response to [`ListShades`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_shades.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListShadesResponse {
    /// The shades.
    #[param("Array of Shade objects")]
    pub shades: Vec<Shade>,
    /// The links.
    #[param("Links object")]
    pub links: Option<Links>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shade {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}

/// The fields of `links`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Links {
    /// The link to this page.
    #[param("String", name = "self")]
    pub self_: Option<String>,
    /// The link to the next page.
    #[param("String")]
    pub next: Option<String>,
}
