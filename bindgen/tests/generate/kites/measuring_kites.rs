//! Measuring Kites.

use restable::{request, response, structure, values};
use std::collections::BTreeMap;

/// Measure Kites.
#[request(
    POST "/v1/{owner_id}/meadows/{meadows_owner_id}/measure",
    response = MeasureKitesResponse,
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "measuring_kites.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MeasureKites {
    /// The ID of an owner.
    #[path]
    pub owner_id: String,
    /// The ID of an owner.
    #[path]
    pub meadows_owner_id: String,
    /// The unit of the measurements.
    #[query]
    pub unit: Option<String>,
    /// How often each kite is measured.
    #[param("Integer")]
    pub times: Option<i64>,
    /// The tool.
    ///
    /// - **rope**
    /// - **laser**
    ///
    /// > **Note**
    /// >
    /// > Mandatory for long kites.
    #[param("String")]
    pub tool: Option<Tool>,
    /// The height of the kites.
    ///
    /// **Mandatory:** Mandatory for flying kites
    #[param("Integer")]
    pub height: Option<i64>,
    /// The parts, separated by commas.
    ///
    /// - **tail**: the tail
    /// - **line**: the line
    #[param("String")]
    pub parts: Option<String>,
}

/// Measure Kites.
#[request(
    POST "/v2/{owner_id}/meadows/{meadows_owner_id}/measure",
    response = MeasureKitesResponse,
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "measuring_kites.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MeasureKitesV2 {
    /// The ID of an owner.
    #[path]
    pub owner_id: String,
    /// The ID of an owner.
    #[path]
    pub meadows_owner_id: String,
    /// The unit of the measurements.
    #[query]
    pub unit: Option<String>,
    /// How often each kite is measured.
    #[param("Integer")]
    pub times: Option<i64>,
    /// The tool.
    ///
    /// - **rope**
    /// - **laser**
    ///
    /// > **Note**
    /// >
    /// > Mandatory for long kites.
    #[param("String")]
    pub tool: Option<Tool>,
    /// The height of the kites.
    ///
    /// **Mandatory:** Mandatory for flying kites
    #[param("Integer")]
    pub height: Option<i64>,
    /// The parts, separated by commas.
    ///
    /// - **tail**: the tail
    /// - **line**: the line
    #[param("String")]
    pub parts: Option<String>,
}

/// Response to [`MeasureKites`].
#[response(
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "measuring_kites.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MeasureKitesResponse {
    /// The sizes by the name of the kite. For details, see [`Sizes`].
    #[param("Object")]
    pub sizes: BTreeMap<String, Vec<Sizes>>,
    /// The memory that was used.
    #[param("Integer", name = "meanRAMUsed")]
    pub mean_ram_used: Option<i64>,
}

/// Size of a kite.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Sizes {
    /// The width.
    #[param("Integer")]
    pub width: Option<i64>,
    /// The length.
    #[param("Integer")]
    pub length: Option<i64>,
}

/// Values of `tool`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tool {
    /// `rope`.
    #[value("rope")]
    Rope,
    /// `laser`.
    #[value("laser")]
    Laser,
}
