//! Listing Casts.

use restable::{request, response, structure};

/// List Casts.
#[request(
    GET "/v1/casts",
    response = ListCastsResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "listing_casts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCasts {}

/// Response to [`ListCasts`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "listing_casts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCastsResponse {
    /// The casts.
    #[param("Array of objects", mandatory)]
    pub casts: Vec<Cast>,
}

/// cast objects.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Cast {
    /// ID of the cast.
    #[param("String", mandatory)]
    pub id: String,
    /// Its weight.
    #[param("Integer", mandatory)]
    pub weight: i64,
}
