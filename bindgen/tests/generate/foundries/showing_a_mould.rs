//! Showing a Mould.

use restable::{request, response, structure};

/// Show a Mould.
#[request(
    GET "/v1/moulds/{id}",
    response = ShowMouldResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "showing_a_mould.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowMould {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
}

/// Response to [`ShowMould`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "showing_a_mould.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowMouldResponse {
    /// Kind.
    #[param("String")]
    pub kind: Option<String>,
    /// How it is made.
    #[param("Spec object")]
    pub spec: Option<Spec>,
    /// Whether it is ready.
    #[param("String")]
    pub status: Option<String>,
}

/// The fields of `spec`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Spec {
    /// Its depth.
    #[param("Integer")]
    pub depth: Option<i64>,
}
