//! Showing a Pump.

use restable::{request, response, values};

/// Show a Pump.
#[request(
    GET "/v1/{project_id}/pumps/{pump_id}",
    response = ShowPumpResponse,
    docs = "https://docs.otc.t-systems.com/fountains/api-ref",
    page = "showing_a_pump.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPump {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `pump_id` in the URL. The page does not describe it.
    #[path]
    pub pump_id: String,
}

/// Response to [`ShowPump`].
#[response(
    docs = "https://docs.otc.t-systems.com/fountains/api-ref",
    page = "showing_a_pump.html",
    state(field = state, ready("available"), failed("error"))
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPumpResponse {
    /// The state. The value can be **error**, **available**, **creating**, or **in-use**.
    #[param("String")]
    pub state: Option<State>,
}

/// Values of `state`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `error`.
    #[value("error")]
    Error,
    /// `available`.
    #[value("available")]
    Available,
    /// `creating`.
    #[value("creating")]
    Creating,
    /// `in-use`.
    #[value("in-use")]
    InUse,
}
