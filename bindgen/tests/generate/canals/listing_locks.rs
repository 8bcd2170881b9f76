//! Listing Locks.

use restable::{request, response};
use serde_json::Value;
use std::collections::BTreeMap;

/// List Locks.
///
/// Lists the locks.
#[request(
    GET "/v1/locks",
    response = ListLocksResponse,
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "listing_locks.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListLocks {}

/// Response to [`ListLocks`].
#[response(
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "listing_locks.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListLocksResponse {
    /// Keeper of each lock.
    #[param("Map<String,String>", differs = "the example has null")]
    pub keepers: BTreeMap<String, Value>,
    /// Depth of each lock.
    #[param("Map<String,Integer>")]
    pub depths: BTreeMap<String, i64>,
}
