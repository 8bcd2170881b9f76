//! Melting Scrap.

use restable::{request, structure};
use serde_json::{Map, Value};

/// Melt Scrap.
///
/// This API melts scrap in a furnace.
#[request(
    POST "/v1/furnaces/melts",
    response = (),
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "melting_scrap.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MeltScrap {
    /// What the furnace is filled with. See [`Charge`].
    #[param("Object", mandatory)]
    pub charge: Charge,
    /// What is added. See [`Flux`].
    #[param("Object")]
    pub flux: Option<Flux>,
    /// Fields that the table does not list, such as `lining` in the example.
    #[param(rest)]
    pub others: Map<String, Value>,
}

/// Description of charge.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Charge {
    /// The mass of the scrap.
    #[param("Integer", mandatory)]
    pub kilograms: i64,
    /// The wall of the furnace. See [`Lining`].
    #[param("Object")]
    pub lining: Option<Lining>,
}

/// Description of flux.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Flux {
    /// The name of the flux.
    #[param("String", mandatory)]
    pub mineral: String,
}

/// Description of lining.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Lining {
    /// The kind of the bricks.
    #[param("String", mandatory)]
    pub brick: String,
}
