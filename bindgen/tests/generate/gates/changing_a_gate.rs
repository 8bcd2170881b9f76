//! Changing a Gate.

use restable::request;

/// Change a Gate.
#[request(
    PATCH "/v1/gates/{id}",
    response = (),
    content_type = "application/merge-patch+json",
    docs = "https://docs.otc.t-systems.com/gates/api-ref",
    page = "changing_a_gate.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChangeGate {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
    /// The colour.
    #[param("String")]
    pub colour: Option<String>,
}
