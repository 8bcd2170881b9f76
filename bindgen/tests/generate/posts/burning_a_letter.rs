//! Burning a Letter.

use restable::request;

/// Burn a Letter.
#[request(
    DELETE "/v1/letters/{id}",
    response = (),
    docs = "https://docs.otc.t-systems.com/posts/api-ref",
    page = "burning_a_letter.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BurnLetter {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
}
