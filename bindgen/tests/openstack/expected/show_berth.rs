//! Show Berth.

use restable::{request, response};
use serde_json::Value;

/// Show Berth.
#[request(GET "/v2/berths/{berth_id}", response = ShowBerthResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBerth {
    /// The ID of the berth.
    #[param("String", path)]
    pub berth_id: String,
}

/// Response to [`ShowBerth`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBerthResponse {
    /// The ID of the berth.
    #[param("String")]
    pub uuid: Option<String>,
    /// The length, in metres.
    #[param("Integer")]
    pub length: Option<i64>,
    /// The quay.
    #[param("Any", optional)]
    pub quay: Value,
}
