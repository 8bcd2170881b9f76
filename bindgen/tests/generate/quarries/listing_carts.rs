//! Listing the Carts of a Siding.

use restable::{request, response, structure};
use std::collections::BTreeMap;

/// List the Carts of a Siding.
///
/// This API is used to list the carts on a siding.
#[request(
    GET "/v1/sidings/{siding_id}/carts",
    response = ListCartsOfSidingResponse,
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "listing_carts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCartsOfSiding {
    /// `siding_id` in the URL. The page does not describe it.
    #[path]
    pub siding_id: String,
}

/// Response to [`ListCartsOfSiding`].
#[response(
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "listing_carts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCartsOfSidingResponse(#[param("Map")] pub BTreeMap<String, Vec<Cart>>);

/// Cart structure.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Cart {
    /// Load in tonnes.
    #[param("Integer")]
    pub load: Option<i64>,
    /// Name of the driver.
    #[param("String")]
    pub driver: Option<String>,
}
