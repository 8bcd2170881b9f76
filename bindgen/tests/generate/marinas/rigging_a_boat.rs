//! Rigging a Boat.

use restable::{request, structure};
use serde_json::{Map, Value};

/// Rig a Boat.
#[request(
    PUT "/v1/boats/{boat_id}/rig",
    response = (),
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "rigging_a_boat.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RigBoat {
    /// `boat_id` in the URL. The page does not describe it.
    #[path]
    pub boat_id: String,
    /// The main sail.
    #[param("sail object")]
    pub sail: Option<Sail>,
    /// The sail for a storm.
    #[param("Sail object")]
    pub storm: Option<SailInput>,
    /// The jib. See Parameters in the Jib field.
    #[param(
        "Object",
        optional,
        see("Parameters in the Jib field", "rigging_a_boat.html#rig-jib")
    )]
    pub jib: Map<String, Value>,
    /// The genoa. See [Parameters in the Genoa field](Genoa).
    #[param("Object")]
    pub genoa: Option<Genoa>,
}

/// The fields of `sail`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Sail {
    /// The battens.
    #[param("Integer", mandatory)]
    pub battens: i64,
}

/// Sail.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SailInput {
    /// The reefs.
    #[param("Integer")]
    pub reefs: Option<i64>,
}

/// The fields of `genoa`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Genoa {
    /// The overlap.
    #[param("Integer")]
    pub overlap: Option<i64>,
}
