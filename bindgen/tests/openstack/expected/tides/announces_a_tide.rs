//! Announces a tide.

use restable::{request, response};

/// Announces a tide.
#[request(POST "/v1/tides", response = AnnouncesTideResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AnnouncesTide {
    /// The height.
    #[param("Number")]
    pub height: Option<f64>,
}

/// Response to [`AnnouncesTide`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AnnouncesTideResponse {
    /// The ID of the tide.
    #[param("String")]
    pub uuid: Option<String>,
}
