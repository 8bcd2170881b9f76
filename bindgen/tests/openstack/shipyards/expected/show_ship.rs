//! Show Ship.

use restable::{Timestamp, request, response, structure, values};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Show Ship.
#[request(GET "/v2/ships/{ship_id}", response = ShowShipResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowShip {
    /// The ID of the ship.
    #[param("string", path)]
    pub ship_id: String,
}

/// Response to [`ShowShip`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowShipResponse {
    /// A ship.
    #[param("object", mandatory)]
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
    /// The hull.
    #[param("object", mandatory)]
    pub hull: Hull,
    /// The trusted seals. The value is `null` if there are none.
    ///
    /// Since version 2.63.
    #[param("array", mandatory, min_version = "2.63")]
    pub trusted_seals: Vec<String>,
    /// The engine. It is an empty string for a ship that sails.
    #[param("object", mandatory)]
    pub engine: Map<String, Value>,
    /// The day of the launch. It is `null` while the ship is built.
    #[param("String", mandatory)]
    pub launched: Option<Timestamp>,
    /// The rig. The value is either:
    ///
    /// - `sloop`. A ship with one mast.
    /// - `ketch`. A ship with two masts.
    #[param("enum", mandatory)]
    pub rig: ShipRig,
    /// What the builders wrote down.
    #[param("Object", mandatory)]
    pub notes: BTreeMap<String, String>,
    /// The tags.
    #[param("array", mandatory)]
    pub tags: Vec<String>,
    /// The links of the ship.
    #[param("array", mandatory)]
    pub links: Vec<Link>,
    /// Whether the ship shows a flag, or whether that is not known.
    #[param("Boolean", mandatory)]
    pub flag: Option<bool>,
    /// The flags on board.
    #[param("array", mandatory)]
    pub flags: Vec<Flag>,
    /// What no example shows.
    #[param("string")]
    pub hidden: Option<String>,
    /// What the ship carries. It will be an empty string while the ship is empty.
    #[param("object", mandatory)]
    pub cargo: Option<Cargo>,
    /// The berth at which the ship lies.
    #[param("string")]
    pub berth: Option<String>,
}

/// The fields of `hull`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Hull {
    /// The length.
    #[param("float", mandatory)]
    pub length: f64,
}

/// The fields of `links` in the example.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Link {
    /// `href` in the example. The page does not describe it.
    pub href: Option<String>,
    /// `rel` in the example. The page does not describe it.
    pub rel: Option<String>,
}

/// The fields of `flags` in the example.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Flag {
    /// `code` in the example. The page does not describe it.
    pub code: Option<String>,
    /// `colours` in the example. The page does not describe it.
    pub colours: Vec<String>,
    /// `size` in the example. The page does not describe it.
    pub size: Option<i64>,
}

/// The fields of `cargo`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Cargo {
    /// The weight in tonnes.
    #[param("integer", mandatory)]
    pub weight: i64,
}

/// Values of `rig`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipRig {
    /// A ship with one mast.
    #[value("sloop")]
    Sloop,
    /// A ship with two masts.
    #[value("ketch")]
    Ketch,
}
