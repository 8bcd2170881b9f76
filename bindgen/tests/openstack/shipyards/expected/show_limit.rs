//! Show Limit.

use restable::{request, response};
use std::collections::BTreeMap;

/// Show Limit.
#[request(GET "/v2/limits/{limit_name}", response = ShowLimitResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowLimit {
    /// The name of the limit.
    #[param("string", path)]
    pub limit_name: String,
}

/// Response to [`ShowLimit`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowLimitResponse(#[param("Map")] pub BTreeMap<String, String>);
