//! List Hooks Of A Side.

use restable::{request, response, structure};
use std::collections::BTreeMap;

/// List Hooks Of A Side.
#[request(
    GET "/v2/cranes/{crane_name}/hooks/{side}",
    response = ListHooksOfSideResponse
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListHooksOfSide {
    /// The name of the crane.
    #[param("string", path)]
    pub crane_name: String,
    /// The side of the crane.
    #[param("string", path)]
    pub side: String,
}

/// Response to [`ListHooksOfSide`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListHooksOfSideResponse(#[param("Map")] pub BTreeMap<String, Vec<Side>>);

/// The fields of `side`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Side {
    /// The size of the hook.
    #[param("integer", mandatory)]
    pub size: i64,
}
