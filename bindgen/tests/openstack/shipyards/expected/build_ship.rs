//! Build Ship.

use restable::{Timestamp, request, response, structure};

/// Build Ship.
#[request(POST "/v2/ships", response = BuildShipResponse, wrapper = "ship")]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BuildShip {
    /// The name of the ship.
    #[param("string", mandatory)]
    pub name: String,
    /// The rig. The value is either:
    ///
    /// - `sloop`. A ship with one mast.
    /// - `ketch`. A ship with two masts.
    #[param("enum", mandatory)]
    pub rig: Rig,
    /// The tags.
    #[param("array", mandatory)]
    pub tags: Vec<String>,
    /// The seal. The `null` value is not allowed.
    #[param("string")]
    pub seal: Option<String>,
}

/// Response to [`BuildShip`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BuildShipResponse {
    /// `ship`.
    #[param("Object", mandatory)]
    pub ship: Ship,
}

/// The fields of `ship`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ship {
    /// The ID of the ship.
    ///
    /// Since version 2.53.
    #[param("string", mandatory, min_version = "2.53")]
    pub id: Option<String>,
    /// The name of the ship.
    #[param("string", mandatory)]
    pub name: String,
    /// The day of the launch. It is `null` while the ship is built.
    #[param("String", mandatory)]
    pub launched: Option<Timestamp>,
}

pub use super::list_ships::Rig;
