//! Showing a Valve.

use restable::{request, response, values};

/// Show a Valve.
#[request(
    GET "/v1/{project_id}/valves/{valve_id}",
    response = ShowValveResponse,
    docs = "https://docs.otc.t-systems.com/fountains/api-ref",
    page = "showing_a_valve.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowValve {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `valve_id` in the URL. The page does not describe it.
    #[path]
    pub valve_id: String,
}

/// Response to [`ShowValve`].
#[response(
    docs = "https://docs.otc.t-systems.com/fountains/api-ref",
    page = "showing_a_valve.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowValveResponse {
    /// The position. The value can be **open** or **active**.
    #[param("String")]
    pub status: Option<Status>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `open`.
    #[value("open")]
    Open,
    /// `active`.
    #[value("active")]
    Active,
}
