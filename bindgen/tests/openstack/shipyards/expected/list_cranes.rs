//! List Cranes.

use restable::{request, response, structure};
use std::collections::BTreeMap;

/// List Cranes.
#[request(GET "/v2/cranes", response = ListCranesResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCranes {}

/// Response to [`ListCranes`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCranesResponse(#[param("Array of objects")] pub Vec<ListCranesItem>);

/// An element of the response.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCranesItem {
    /// The name of the crane.
    #[param("string", mandatory)]
    pub crane_name: String,
    /// The zone.
    #[param("string", mandatory)]
    pub zone: String,
    /// The mooring of each side, or null.
    #[param("string", mandatory, differs = "the example has an object")]
    pub moorings: BTreeMap<String, Mooring>,
}

/// The fields of `moorings` in the example.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Mooring {
    /// `depth` in the example. The page does not describe it.
    pub depth: Option<i64>,
}
