//! Watching a Race.

use restable::{request, response, structure};
use std::collections::BTreeMap;

/// Watch a Race.
#[request(
    GET "/v1/races/{race_id}/wind",
    response = WatchRaceResponse,
    docs = "https://docs.otc.t-systems.com/regattas/api-ref",
    page = "watching_a_race.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WatchRace {
    /// `race_id` in the URL. The page does not describe it.
    #[path]
    pub race_id: String,
}

/// Response to [`WatchRace`].
#[response(
    docs = "https://docs.otc.t-systems.com/regattas/api-ref",
    page = "watching_a_race.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WatchRaceResponse {
    /// The race.
    #[param("String")]
    pub race: Option<String>,
    /// The winds.
    #[param("Object")]
    pub winds: Option<Winds>,
}

/// The fields of `winds`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Winds {
    /// The gusts by the name of the buoy.
    #[param("Map")]
    pub gusts: BTreeMap<String, Vec<WindsEntry>>,
}

/// The fields of each entry.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WindsEntry {
    /// The time of the gust.
    #[param("Long")]
    pub time: Option<i64>,
    /// The speed of the gust.
    #[param("Integer")]
    pub knots: Option<i64>,
    /// What the judge wrote.
    #[param("String")]
    pub remark: Option<String>,
}
