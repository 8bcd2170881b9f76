//! Listing Glazes.

use restable::{request, response, structure};
use serde_json::Value;

/// List Glazes.
#[request(
    GET "/v1/glazes",
    response = ListGlazesResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "listing_glazes.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListGlazes {}

/// Response to [`ListGlazes`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "listing_glazes.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListGlazesResponse {
    /// Glazes of the foundry.
    #[param("Array of objects")]
    pub glazes: Vec<Glaze>,
}

/// The fields of `glazes`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Glaze {
    /// ID of the glaze.
    #[param("String")]
    pub id: Option<String>,
    /// Kind of the glaze.
    #[param("Object", differs = "the example has a string")]
    pub kind: Value,
    /// Labels of the glaze.
    ///
    /// - **key** indicates what it is about. It can contain 9 characters.
    /// - **value**: What it says. It can contain 9 characters.
    #[param("Array of objects")]
    pub labels: Vec<Label>,
}

/// The fields of `labels`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Label {
    /// Indicates what it is about. It can contain 9 characters.
    pub key: Option<String>,
    /// What it says. It can contain 9 characters.
    pub value: Option<String>,
}
