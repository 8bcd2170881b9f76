//! Pouring a Mould.

use restable::{request, response};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Pour a Mould.
#[request(
    POST "/v1/{project_id}/moulds/{mould_id}/pour",
    response = PourMouldResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "pouring_a_mould.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PourMould {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `mould_id` in the URL. The page does not describe it.
    #[path]
    pub mould_id: String,
    /// Whether only to check.
    #[param("Boolean", query)]
    pub dry_run: Option<bool>,
    /// The shift that pours.
    #[param("String", header = "X-Shift")]
    pub x_shift: Option<String>,
    /// The ID of the furnace.
    #[param("String", mandatory)]
    pub furnace_id: String,
    /// Settings of the furnace.
    #[param("Map<String,Object>", optional)]
    pub parameters: BTreeMap<String, Value>,
    /// What is cast on the top.
    #[param("Object", optional)]
    pub header: Map<String, Value>,
}

/// Response to [`PourMould`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "pouring_a_mould.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PourMouldResponse {
    /// The ID of the cast.
    #[param("String")]
    pub cast_id: Option<String>,
}
