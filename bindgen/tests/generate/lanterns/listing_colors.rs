//! Listing Colors.

use restable::{request, response, structure};

/// List Colors.
#[request(
    GET "/v1/colors",
    response = ListColorsResponse,
    pages(items = 0, item = ListColorsItem, offset = offset, limit = limit),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_colors.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListColors {
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
    /// The query starts from the next color after this number.
    #[param("Integer", query)]
    pub offset: Option<i64>,
}

/// Response to [`ListColors`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_colors.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListColorsResponse(#[param("Array of objects")] pub Vec<ListColorsItem>);

/// An element of the response.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListColorsItem {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}
