//! Counting Kettles.

use restable::{request, response};
use serde_json::{Map, Value};

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
    /// `kitchen_id` of the address; the page has no row for it.
    #[path]
    pub kitchen_id: String,
}

/// Answer to [`CountKettles`].
#[response(
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "counting_kettles.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountKettlesResponse(#[param("Object")] pub Map<String, Value>);
