//! Starting a Race.

use restable::{JobId, request, response, values};
use serde_json::Value;

/// Start a Race.
#[request(
    POST "/v1/races/{race_id}/start",
    response = StartRaceResponse,
    docs = "https://docs.otc.t-systems.com/regattas/api-ref",
    page = "starting_a_race.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StartRace {
    /// The ID of the race.
    #[path]
    pub race_id: String,
    /// The signal. Valid values:
    ///
    /// - GUN
    /// - HORN
    #[query]
    pub signal: Option<Signal>,
    /// Whether the start is late. The value can be **true** or **false**.
    #[query]
    pub postponed: Option<bool>,
    /// The class of the boats.
    ///
    /// - **1**: Dinghies
    /// - **2**: Yachts
    #[query]
    pub class: Option<Class>,
    /// The number of laps.
    #[param(mandatory)]
    pub laps: i64,
    /// The boats.
    #[param(optional)]
    pub boats: Vec<String>,
    /// Anything.
    #[param(optional)]
    pub note: Value,
}

/// Response to [`StartRace`].
#[response(
    docs = "https://docs.otc.t-systems.com/regattas/api-ref",
    page = "starting_a_race.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StartRaceResponse {
    /// The ID of the workflow. For details about how to query it, see Querying a Task.
    #[param(
        name = "workflowId",
        status = super::querying_a_task::QueryTask,
        see("Querying a Task", "querying_a_task.html#querying-a-task")
    )]
    pub workflow_id: Option<JobId>,
    /// The direction of the wind.
    pub wind: Option<String>,
    /// Whether a boat has to return.
    pub recalled: Option<bool>,
}

/// Values of `signal`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Signal {
    /// `GUN`.
    Gun,
    /// `HORN`.
    Horn,
}

/// Values of `class`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Class {
    /// Dinghies
    #[value("1")]
    Dinghies,
    /// Yachts
    #[value("2")]
    Yachts,
}
