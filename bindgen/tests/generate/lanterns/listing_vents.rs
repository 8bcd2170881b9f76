//! Listing Vents.

use restable::{request, response, structure};

/// List Vents.
#[request(
    GET "/v1/vents",
    response = ListVentsResponse,
    pages(
        items = house?.vents?.list,
        item = Vent,
        offset = start_index,
        limit = limit,
        total = house?.vents?.total
    ),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_vents.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListVents {
    /// The start.
    #[param("Integer", query)]
    pub start_index: Option<i64>,
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
}

/// Response to [`ListVents`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_vents.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListVentsResponse {
    /// The house.
    #[param("House object")]
    pub house: Option<House>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct House {
    /// Its vents.
    #[param("Vents object")]
    pub vents: Option<Vents>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Vents {
    /// The vents.
    #[param("Array of Vent objects")]
    pub list: Vec<Vent>,
    /// The number of vents.
    #[param("Integer")]
    pub total: Option<i64>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Vent {
    /// The width.
    #[param("Integer")]
    pub width: Option<i64>,
}
