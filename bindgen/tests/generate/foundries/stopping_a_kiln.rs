//! Stopping a Kiln.

use restable::{request, response};

/// Stop a Kiln.
#[request(
    POST "/v1/kilns/{kiln_id}/stop",
    response = StopKilnResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "stopping_a_kiln.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StopKiln {
    /// `kiln_id` in the URL. The page does not describe it.
    #[path]
    pub kiln_id: String,
}

/// Response to [`StopKiln`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "stopping_a_kiln.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StopKilnResponse {
    /// Total progress
    pub progress: Option<f64>,
}
