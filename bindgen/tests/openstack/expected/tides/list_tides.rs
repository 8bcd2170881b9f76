//! List Tides.

use restable::{Timestamp, request, response, structure};
use serde_json::Value;

/// List Tides.
#[request(GET "/v1/tides", response = ListTidesResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListTides {}

/// Response to [`ListTides`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListTidesResponse {
    /// The list of tides.
    #[param("Array")]
    pub tides: Vec<Tide>,
}

/// The fields of `tides`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tide {
    /// The ID of the tide.
    #[param("String")]
    pub uuid: Option<String>,
    /// The height, in metres.
    #[param("Number")]
    pub height: Option<f64>,
    /// The time at which the tide turns, such as "12:00, noon".
    #[param("String")]
    pub turns_at: Option<Timestamp>,
    /// The phase of the moon.
    #[param("Any", optional)]
    pub moon: Value,
}
