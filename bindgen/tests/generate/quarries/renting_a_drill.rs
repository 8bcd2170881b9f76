//! Renting a Drill.

use restable::request;

/// Rent a Drill.
///
/// This API is used to rent a drill.
#[request(
    POST "/v1/drills",
    response = (),
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "renting_a_drill.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RentDrill {
    /// Days.
    #[param("Integer", mandatory)]
    pub days: i64,
    /// Name or ID of the quarry.
    #[param("String")]
    pub quarry_name: Option<String>,
    /// Name or ID of the quarry.
    #[param("String")]
    pub quarry_id: Option<String>,
}
