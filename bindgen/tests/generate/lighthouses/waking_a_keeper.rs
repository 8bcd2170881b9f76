//! Waking a Keeper.

use restable::request;
use serde_json::{Map, Value};

/// Wake a Keeper.
///
/// `wake`: Wakes the keeper. It is empty.
#[request(
    POST "/v1/{project_id}/keepers/{keeper_id}/action",
    response = (),
    wrapper = "wake",
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "waking_a_keeper.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WakeKeeper {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `keeper_id` in the URL. The page does not describe it.
    #[path]
    pub keeper_id: String,
    /// Fields whose names the page does not document.
    #[param(rest)]
    pub others: Map<String, Value>,
}
