//! List Ships.

use restable::{request, response, structure, values};
use serde_json::Value;

/// List Ships.
#[request(GET "/v2/ships", response = ListShipsResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListShips {
    /// The size of a page.
    #[param("integer", query)]
    pub limit: Option<i64>,
    /// The rig, either `sloop` or `ketch`.
    #[param("string", query)]
    pub rig: Option<Rig>,
}

/// Response to [`ListShips`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListShipsResponse {
    /// The ships.
    #[param("array", mandatory)]
    pub ships: Vec<Ship>,
    /// The number of all ships.
    #[param("integer")]
    pub count: Option<i64>,
    /// The link to the next page.
    #[param("array", optional)]
    pub ship_links: Vec<Value>,
}

/// The fields of `ships`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ship {
    /// The number of the ship.
    ///
    /// Until version 2.52.
    ///
    /// The ID of the ship.
    ///
    /// Since version 2.53.
    #[param("integer", mandatory)]
    pub id: Value,
    /// The name of the ship.
    #[param("string", mandatory)]
    pub name: String,
}

/// Values of `rig`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rig {
    /// `sloop`.
    ///
    /// Description in [`build_ship`](super::build_ship):
    ///
    /// > A ship with one mast.
    #[value("sloop")]
    Sloop,
    /// `ketch`.
    ///
    /// Description in [`build_ship`](super::build_ship):
    ///
    /// > A ship with two masts.
    #[value("ketch")]
    Ketch,
}
