//! Cooling a Casting.

use restable::{request, response, values};
use std::collections::BTreeMap;

/// Cool a Casting.
#[request(
    PUT "/v1/{project_id}/castings/{casting_id}/cooling",
    response = CoolCastingResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "cooling_a_casting.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CoolCasting {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `casting_id` in the URL. The page does not describe it.
    #[path]
    pub casting_id: String,
    /// What cools the casting.
    ///
    /// **Value Range:** water, oil, sand
    ///
    /// **Default value:** sand
    ///
    /// **Example:** oil
    #[param("String", mandatory)]
    pub medium: Medium,
    /// How many degrees per minute.
    ///
    /// **Value Range:** 1 to 90
    ///
    /// **Default value:** 20
    ///
    /// **Example:** 30
    #[param("Integer")]
    pub speed: Option<i64>,
    /// A mark for the log.
    ///
    /// **Example:** red
    #[param("String")]
    pub mark: Option<String>,
}

/// Response to [`CoolCasting`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "cooling_a_casting.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CoolCastingResponse {
    /// The minutes that it takes.
    #[param("Integer")]
    pub minutes: Option<i64>,
    /// The basins. **key** indicates the number of the basin, and **value** indicates its state. The state can be:
    ///
    /// - **full**: The basin is full.
    /// - **dry**: The basin has no water.
    #[param("Object")]
    pub basins: BTreeMap<String, Basins>,
}

/// Values of `basins`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Basins {
    /// The basin is full.
    #[value("full")]
    Full,
    /// The basin has no water.
    #[value("dry")]
    Dry,
}

/// Values of `medium`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Medium {
    /// `water`.
    #[value("water")]
    Water,
    /// `oil`.
    #[value("oil")]
    Oil,
    /// `sand`.
    #[value("sand")]
    Sand,
}
