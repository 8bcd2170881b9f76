//! Moor A Boat.

use restable::{request, response, structure, values};

/// Moor A Boat.
///
/// Moors a boat at a berth.
#[request(POST "/v2/boats", response = MoorBoatResponse, wrapper = "boat")]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MoorBoat {
    /// The name of the boat.
    #[param("string", mandatory)]
    pub name: String,
    /// The ID of the berth.
    #[param("uuid")]
    pub berth_id: Option<String>,
    /// The kind of the boat:
    ///
    /// - `sail`: A boat with sails.
    /// - `motor`: A boat with a motor.
    #[param("string")]
    pub kind: Option<Kind>,
}

/// Response to [`MoorBoat`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MoorBoatResponse {
    /// A boat.
    #[param("object", mandatory)]
    pub boat: Boat,
}

/// The fields of `boat`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Boat {
    /// The ID of the boat.
    ///
    /// Since version 2.5.
    #[param("string", mandatory, min_version = "2.5")]
    pub id: Option<String>,
    /// The name of the boat.
    #[param("string", mandatory)]
    pub name: String,
}

/// Values of `kind`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A boat with sails.
    #[value("sail")]
    Sail,
    /// A boat with a motor.
    #[value("motor")]
    Motor,
}
