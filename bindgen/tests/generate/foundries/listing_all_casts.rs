//! Listing All Casts.

use restable::request;

/// List All Casts.
///
/// This API lists the casts of all foundries.
#[request(
    GET "/v1/{foundry_id}/casts",
    response = (),
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "listing_all_casts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListAllCasts {
    /// The foundry of the caller.
    #[param("String", path)]
    pub foundry_id: String,
    /// Whether to list those of all foundries.
    #[param("Boolean", query)]
    pub all: Option<bool>,
    /// The foundry that poured the casts.
    #[param("String", name = "foundry_id", query)]
    pub foundry_id_in_query: Option<String>,
}
