//! Counting Kettles.

use restable::{request, response, structure};
use std::collections::BTreeMap;

/// Count Kettles.
#[request(
    GET "/v1/{kitchen_id}/kettles/count",
    response = CountKettlesResponse,
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "counting_kettles.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountKettles {
    /// `kitchen_id` in the URL. The page does not describe it.
    #[path]
    pub kitchen_id: String,
}

/// Response to [`CountKettles`].
#[response(
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "counting_kettles.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountKettlesResponse(#[param("Map")] pub BTreeMap<String, Shelf>);

/// The fields of `-`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// The number of full kettles.
    #[param("Integer")]
    pub full: Option<i64>,
    /// The number of empty kettles.
    #[param("Integer")]
    pub empty: Option<i64>,
    /// The kettles by size.
    #[param(rest)]
    pub others: BTreeMap<String, Vec<String>>,
}
