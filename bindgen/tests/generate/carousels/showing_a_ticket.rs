//! Showing a Ticket.

use restable::{request, response, structure};
use serde_json::Value;

/// Show a Ticket.
#[request(
    GET "/v1/tickets/{ticket_id}",
    response = ShowTicketResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_ticket.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowTicket {
    /// `ticket_id` in the URL. The page does not describe it.
    #[path]
    pub ticket_id: String,
}

/// Response to [`ShowTicket`].
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_ticket.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowTicketResponse {
    /// The ticket.
    #[param("Object")]
    pub ticket: Option<Ticket>,
}

/// The fields of `ticket`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ticket {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The price.
    #[param("Number")]
    pub price: Option<f64>,
    /// The discount, if any.
    #[param("Number")]
    pub discount: Option<f64>,
    /// The rides.
    #[param("Array")]
    pub rides: Vec<Value>,
}
