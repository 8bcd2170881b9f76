//! Hiring a Mule.

use restable::request;

/// Hire a Mule.
///
/// This API is used to hire a mule.
#[request(
    POST "/v1/mules",
    response = (),
    docs = "https://docs.otc.t-systems.com/stables/api-ref",
    page = "hiring_a_mule.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HireMule {
    /// Name of the mule.
    #[param("String", mandatory)]
    pub name: String,
    /// Age of the mule.
    #[param("Integer", mandatory)]
    pub age: i64,
    /// Colour.
    #[param("String")]
    pub colour: Option<String>,
    /// Load in kg.
    #[param("Integer")]
    pub load: Option<i64>,
}
