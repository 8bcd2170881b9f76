//! Weighing a Letter.

use restable::request;

/// Weigh a Letter.
#[request(
    POST "/v1/weights",
    response = super::task_response::TaskResponse,
    docs = "https://docs.otc.t-systems.com/posts/api-ref",
    page = "weighing_a_letter.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WeighLetter {
    /// The ID of the scale.
    #[param("String", mandatory)]
    pub scale: String,
    /// The ID of the letter.
    #[param("String", mandatory)]
    pub letter: String,
}
