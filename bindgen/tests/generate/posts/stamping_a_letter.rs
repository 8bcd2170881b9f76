//! Stamping a Letter.

use restable::request;

/// Stamp a Letter.
#[request(
    POST "/v1/stamps",
    response = super::task_response::TaskResponse,
    form,
    docs = "https://docs.otc.t-systems.com/posts/api-ref",
    page = "stamping_a_letter.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StampLetter {
    /// The ID of the letter.
    #[param("String", mandatory)]
    pub letter: String,
    /// The postage.
    #[param("Array of integers", optional)]
    pub stamps: Vec<i64>,
}
