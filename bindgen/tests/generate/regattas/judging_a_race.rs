//! Judging a Race.

use restable::{Timestamp, request, response, values};

/// Judge a Race.
///
/// Returns the results of a race.
///
/// **Constraints:** The race is over.
///
/// A protest is judged before the results are published.
#[request(
    GET "/v1/races/{race_id}/results",
    response = JudgeRaceResponse,
    docs = "https://docs.otc.t-systems.com/regattas/api-ref",
    page = "judging_a_race.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct JudgeRace {
    /// `race_id` in the URL. The page does not describe it.
    #[path]
    pub race_id: String,
    /// Set this parameter to **limit**::{*limit*}. **limit** indicates the number of boats. **offset** indicates the first boat.
    #[param("String", query)]
    pub filter: Option<String>,
    /// The labels of boats. **k1** indicates the key of a label, and **v1** indicates its value.
    #[param("String", query)]
    pub labels: Option<String>,
    /// Pennant of the race. The value can be **red** or **blue**.
    #[param("String", query)]
    pub pennant: Option<Pennant>,
    /// Course of the race. The value can be **all** or **short**.
    #[param("String", query)]
    pub course: Option<Course>,
    /// Key of the label. The value can be **boat** or **crew**.
    #[param("String", query)]
    pub key: Option<Key>,
}

/// Response to [`JudgeRace`].
#[response(
    docs = "https://docs.otc.t-systems.com/regattas/api-ref",
    page = "judging_a_race.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct JudgeRaceResponse {
    /// The result. The value **WON** indicates that the boat is the first. The value **LOST** indicates that it is not.
    #[param("String")]
    pub result: Option<ResultItem>,
    /// Pennant of the race
    #[param("String")]
    pub pennant: Option<Pennant>,
    /// Course of the race.
    #[param("String")]
    pub course: Option<String>,
    /// Key of the label.
    #[param("String")]
    pub key: Option<String>,
    /// Whether there is a protest. **0** indicates a clean race, and **1** indicates a disputed one.
    #[param("String")]
    pub protest: Option<Protest>,
    /// The side of the line containing the committee boat.
    ///
    /// - **port**: The left side.
    /// - **starboard**: The right side.
    #[param("String")]
    pub side: Option<Side>,
    /// Information about the scores.
    ///
    /// - **low**: The first boat gets one point.
    /// - **bonus**: The first boat gets none.
    #[param("String")]
    pub scoring: Option<Scoring>,
    /// The sail. Currently, the following sails are supported:
    ///
    /// - Jib
    /// - Genoa
    #[param("String")]
    pub sail: Option<Sail>,
    /// The sky. Possible values:
    ///
    /// **CLEAR**
    ///
    /// - **CLOUD**
    /// - **RAIN**
    /// - **CLOUD | FOG**
    ///
    /// **CLOUD | RAIN | FOG**
    #[param("String")]
    pub sky: Option<Sky>,
    /// A name that contains letters:
    ///
    /// - **a**: The windward mark.
    /// - **b**: The leeward mark.
    #[param("String")]
    pub mark: Option<String>,
    /// The time between the first two boats.
    #[param("String")]
    pub gap_time: Option<String>,
    /// The time at which the race was over.
    #[param("String")]
    pub end_time: Option<Timestamp>,
}

/// Values of `result`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultItem {
    /// indicates that the boat is the first
    Won,
    /// indicates that it is not
    Lost,
}

/// Values of `pennant`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pennant {
    /// `red`.
    #[value("red")]
    Red,
    /// `blue`.
    #[value("blue")]
    Blue,
}

/// Values of `protest`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Protest {
    /// indicates a clean race
    #[value("0")]
    CleanRace,
    /// indicates a disputed one
    #[value("1")]
    DisputedOne,
}

/// Values of `side`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Side {
    /// The left side.
    #[value("port")]
    Port,
    /// The right side.
    #[value("starboard")]
    Starboard,
}

/// Values of `scoring`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scoring {
    /// The first boat gets one point.
    #[value("low")]
    Low,
    /// The first boat gets none.
    #[value("bonus")]
    Bonus,
}

/// Values of `sail`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sail {
    /// `Jib`.
    #[value("Jib")]
    Jib,
    /// `Genoa`.
    #[value("Genoa")]
    Genoa,
}

/// Values of `sky`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sky {
    /// `CLEAR`.
    Clear,
    /// `CLOUD`.
    Cloud,
    /// `RAIN`.
    Rain,
    /// `CLOUD | FOG`.
    #[value("CLOUD | FOG")]
    CloudFog,
    /// `CLOUD | RAIN | FOG`.
    #[value("CLOUD | RAIN | FOG")]
    CloudRainFog,
}

/// Values of `course`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Course {
    /// `all`.
    #[value("all")]
    All,
    /// `short`.
    #[value("short")]
    Short,
}

/// Values of `key`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Key {
    /// `boat`.
    #[value("boat")]
    Boat,
    /// `crew`.
    #[value("crew")]
    Crew,
}
