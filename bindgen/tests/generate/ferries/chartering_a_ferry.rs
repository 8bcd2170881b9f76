//! Chartering a Ferry.

use restable::{request, response, structure};

/// Charter a Ferry.
///
/// This API charters a ferry.
#[request(
    POST "/v1/charters",
    response = CharterFerryResponse,
    docs = "https://docs.otc.t-systems.com/ferries/api-ref",
    page = "chartering_a_ferry.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CharterFerry {
    /// The name.
    #[param("String", mandatory)]
    pub name: String,
    /// The settings. For details, see [Table 2](https://docs.otc.t-systems.com/ferries/api-ref/chartering_a_ferry.html#settings).
    ///
    /// The page lists its parts in a table:
    ///
    /// - `ferry.speed` (Integer): The speed.
    /// - `ferry.lights` (Boolean): Lights are on.
    #[param("Array of strings", optional)]
    pub settings: Vec<String>,
    /// `route`.
    #[param("Object", mandatory)]
    pub route: Route,
}

/// Response to [`CharterFerry`].
#[response(
    docs = "https://docs.otc.t-systems.com/ferries/api-ref",
    page = "chartering_a_ferry.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CharterFerryResponse {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
}

/// The fields of `route`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Route {
    /// The start.
    #[param("String", mandatory)]
    pub from: String,
    /// The end.
    #[param("String")]
    pub to: Option<String>,
}
