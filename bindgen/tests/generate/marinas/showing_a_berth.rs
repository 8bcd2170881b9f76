//! Showing a Berth.

use restable::{request, response, structure, values};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Show a Berth.
///
/// This API shows a berth.
#[request(
    GET "/v1/{project_id}/berths/{number}",
    response = ShowBerthResponse,
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "showing_a_berth.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBerth {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `number` in the URL. The page does not describe it.
    #[path]
    pub number: String,
}

/// Response to [`ShowBerth`].
#[response(
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "showing_a_berth.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBerthResponse {
    /// Kind of the cleats. For their strength, see [Table 2](https://docs.otc.t-systems.com/marinas/api-ref/showing_a_berth.html#c).
    #[param("String")]
    pub cleat: Option<String>,
    /// Boat of the berth. For details, see [`Boat`].
    #[param("Object")]
    pub boat: Option<Boat>,
    /// Gauge name. [Table 4](https://docs.otc.t-systems.com/marinas/api-ref/showing_a_berth.html#g) lists the supported gauges.
    #[param("String")]
    pub gauge: Option<Gauge>,
    /// Limit of the gauge. [Table 4](https://docs.otc.t-systems.com/marinas/api-ref/showing_a_berth.html#g) has the units.
    #[param("String")]
    pub limit: Option<String>,
    /// **key** indicates the pier, and **value** indicates its water.
    ///
    /// - **high**: The water is high.
    /// - **low**: The water is low.
    #[param("Object")]
    pub tides: Map<String, Value>,
    /// **key** indicates the pier, and **value** indicates its water.
    ///
    /// - **high**: The water is high.
    /// - **low**: The water is low.
    #[param("Object")]
    pub status: BTreeMap<String, Status>,
}

/// The fields of `boat`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Boat {
    /// Name of the boat.
    #[param("String")]
    pub name: Option<String>,
}

/// Values of `gauge`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gauge {
    /// Depth of water.
    #[value("WaterLevel")]
    WaterLevel,
    /// Height of waves.
    #[value("WaveHeight")]
    WaveHeight,
    /// Speed of wind.
    #[value("WindSpeed")]
    WindSpeed,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// The water is high.
    #[value("high")]
    High,
    /// The water is low.
    #[value("low")]
    Low,
}
