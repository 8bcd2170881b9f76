//! Comparing Paint.

use restable::{request, response};

/// Compare Paint.
#[request(
    POST "/v1/paint/compare",
    response = ComparePaintResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "comparing_paint.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ComparePaint {
    /// The ID of the job that is compared.
    #[param("String", mandatory)]
    pub job_id: String,
}

/// Response to [`ComparePaint`].
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "comparing_paint.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ComparePaintResponse {
    /// The ID of the job that is compared.
    #[param("String")]
    pub job_id: Option<String>,
}
