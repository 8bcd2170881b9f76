//! Corrects a specific tide.

use restable::{request, response};

/// Corrects a specific tide.
#[request(PATCH "/v1/tides/{tide_id}", response = CorrectsSpecificTideResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CorrectsSpecificTide {
    /// The ID of the tide.
    #[param("String", path)]
    pub tide_id: String,
    /// Whether nothing is stored.
    #[param("Boolean", query)]
    pub dry_run: Option<bool>,
    /// The height that was observed.
    #[param("Number")]
    pub height: Option<f64>,
    /// `observer`.
    pub observer: Option<String>,
}

/// Response to [`CorrectsSpecificTide`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CorrectsSpecificTideResponse {
    /// The ID of the tide.
    #[param("String")]
    pub uuid: Option<String>,
    /// The height, in metres.
    #[param("Number")]
    pub height: Option<f64>,
}
