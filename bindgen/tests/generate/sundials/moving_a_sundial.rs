//! Moving a Sundial.

use restable::{request, response};
use std::collections::BTreeMap;

/// Move a Sundial.
#[request(
    POST "/v1/sundials/{sundial_id}/move",
    response = MoveSundialResponse,
    docs = "https://docs.otc.t-systems.com/sundials/api-ref",
    page = "moving_a_sundial.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MoveSundial {
    /// `sundial_id` in the URL. The page does not describe it.
    #[path]
    pub sundial_id: String,
    /// The garden.
    #[param("String", mandatory)]
    pub garden_id: String,
    /// The labels. Keys and values are strings.
    #[param("Map", optional)]
    pub labels: BTreeMap<String, String>,
    /// The key is a season and the value is the tilt, an integer
    #[param("Object", optional)]
    pub angles: BTreeMap<String, i64>,
}

/// Response to [`MoveSundial`].
#[response(
    docs = "https://docs.otc.t-systems.com/sundials/api-ref",
    page = "moving_a_sundial.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MoveSundialResponse {
    /// The number of the move. It is not used at present.
    #[param("String")]
    pub job_id: Option<String>,
}
