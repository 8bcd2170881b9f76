//! Show A Boat.

use restable::{request, response, structure};
use serde_json::Value;

/// Show A Boat.
#[request(GET "/v2/boats/{boat_id}", response = ShowBoatResponse)]
#[deprecated(note = "the reference lists this API as deprecated")]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBoat {
    /// The ID of the boat.
    #[param("string", path)]
    pub boat_id: String,
}

/// Response to [`ShowBoat`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBoatResponse {
    /// A boat.
    #[param("object", mandatory)]
    pub boat: Boat,
}

/// The fields of `boat`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Boat {
    /// The number of the boat.
    ///
    /// Until version 2.4.
    ///
    /// The ID of the boat.
    ///
    /// Since version 2.5.
    #[param("integer", mandatory)]
    pub id: Value,
    /// The name of the boat.
    #[param("string", mandatory)]
    pub name: String,
    /// `crew`.
    pub crew: Value,
}
