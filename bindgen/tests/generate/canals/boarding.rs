//! Boarding.

use restable::{Secret, request, response};

/// Board.
///
/// Exchanges a ticket for a cabin.
#[request(
    POST "/v1/ferrymen/{ferryman_id}/boardings",
    response = BoardResponse,
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "boarding.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Board {
    /// `ferryman_id` in the URL. The page does not describe it.
    #[path]
    pub ferryman_id: String,
    /// Ticket of the ferryman, in the form **Bearer** *{ticket}*.
    #[param("String", header = "Authorization", mandatory)]
    pub authorization: Secret<String>,
}

/// Response to [`Board`].
#[response(
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "boarding.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BoardResponse {
    /// Name of the cabin.
    #[param("String")]
    pub cabin: Option<String>,
}
