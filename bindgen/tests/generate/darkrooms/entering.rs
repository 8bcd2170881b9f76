//! Entering.

use restable::request;

/// Enter.
#[request(
    POST "/v1/tickets",
    response = (),
    form,
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "entering.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Enter {
    /// The ticket.
    #[param("String", mandatory)]
    pub ticket: String,
}
