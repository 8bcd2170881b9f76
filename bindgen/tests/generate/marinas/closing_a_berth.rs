//! Closing a Berth.

use restable::request;

/// Close a Berth.
///
/// This API closes a berth.
#[request(
    DELETE "/v1/{project_id}/berths/{number}",
    response = (),
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "closing_a_berth.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CloseBerth {
    /// Project ID.
    #[param("String", path)]
    pub project_id: Option<String>,
    /// Number of the berth.
    #[param("Integer", path)]
    pub number: i64,
}
