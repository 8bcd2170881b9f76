//! Listing Furnaces.

use restable::{request, response, structure};

/// List Furnaces.
///
/// This API lists the furnaces of a foundry.
#[request(
    GET "/v1/furnaces",
    response = ListFurnacesResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "listing_furnaces.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListFurnaces {}

/// Response to [`ListFurnaces`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "listing_furnaces.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListFurnacesResponse {
    /// The furnaces of the foundry. See [`Furnaces`].
    #[param("Object", differs = "the example has a list")]
    pub furnaces: Vec<Furnaces>,
}

/// Description of furnaces.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Furnaces {
    /// The ID of the furnace.
    #[param("String", mandatory)]
    pub id: String,
    /// The temperature in kelvins.
    #[param("Integer", mandatory)]
    pub heat: i64,
    /// The foundry worker in charge.
    #[param("String", mandatory)]
    pub owner: Option<String>,
}
