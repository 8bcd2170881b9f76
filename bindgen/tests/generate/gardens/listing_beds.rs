//! Listing Beds.

use restable::{request, response, structure};

/// List Beds.
#[request(
    GET "/v2/{garden_id}/beds",
    response = ListBedsResponse,
    docs = "https://docs.otc.t-systems.com/gardens/api-ref",
    page = "listing_beds.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBeds {
    /// `garden_id` in the URL. The page does not describe it.
    #[path]
    pub garden_id: String,
}

/// Response to [`ListBeds`].
#[response(
    docs = "https://docs.otc.t-systems.com/gardens/api-ref",
    page = "listing_beds.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBedsResponse {
    /// The beds. For details, see [`Bed`].
    #[param("List <dict>")]
    pub beds: Vec<Bed>,
    /// The number of beds.
    #[param("Long")]
    pub beds_count: Option<i64>,
    /// The next page.
    #[param("String", name = "GD-EXT:next.page")]
    pub gd_ext_next_page: Option<String>,
}

/// bed field description.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Bed {
    /// The ID of the bed.
    #[param(mandatory)]
    pub id: String,
}
