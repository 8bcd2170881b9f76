//! Show Usage.

use restable::{request, response, structure};
use std::collections::BTreeMap;

/// Show Usage.
#[request(GET "/v2/usage", response = ShowUsageResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowUsage {}

/// Response to [`ShowUsage`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowUsageResponse {
    /// `ship` in the example. The page does not describe it.
    pub ship: Option<Ship>,
    /// `usage` in the example. The page does not describe it.
    pub usage: BTreeMap<String, Usage>,
    /// `year` in the example. The page does not describe it.
    pub year: Option<i64>,
}

/// The fields of `ship` in the example.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ship {
    /// `free` in the example. The page does not describe it.
    pub free: Option<bool>,
    /// `id` in the example. The page does not describe it.
    pub id: Option<String>,
}

/// The fields of `usage` in the example.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Usage {
    /// `used` in the example. The page does not describe it.
    pub used: Option<i64>,
}
