//! Showing a Berth.

use restable::{request, response, structure};

/// Show a Berth.
///
/// This API shows a berth.
#[request(
    GET "/v1/{project_id}/berths/{number}",
    response = ShowBerthResponse,
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "showing_a_berth.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBerth {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `number` in the URL. The page does not describe it.
    #[path]
    pub number: String,
}

/// Response to [`ShowBerth`].
#[response(
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "showing_a_berth.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBerthResponse {
    /// Kind of the cleats. For their strength, see [Table 2](https://docs.otc.t-systems.com/marinas/api-ref/showing_a_berth.html#c).
    #[param("String")]
    pub cleat: Option<String>,
    /// Boat of the berth. For details, see [`Boat`].
    #[param("Object")]
    pub boat: Option<Boat>,
}

/// The fields of `boat`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Boat {
    /// Name of the boat.
    #[param("String")]
    pub name: Option<String>,
}
