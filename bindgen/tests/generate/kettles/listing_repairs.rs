//! Listing Repairs.

use restable::{request, response, structure, values};

/// List Repairs.
#[request(
    GET "/v1/{kitchen_id}/repairs",
    response = ListRepairsResponse,
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "listing_repairs.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListRepairs {
    /// `kitchen_id` in the URL. The page does not describe it.
    #[path]
    pub kitchen_id: String,
    /// The stage of the repairs to be listed. For the values, see the **stage** field in [`Repair`].
    #[param("String", query)]
    pub stage: Option<RepairStage>,
    /// The cause of the repairs. For the format, see the **stage** field in [`Repair`].
    #[param("String", query)]
    pub cause: Option<String>,
    /// The cost of the repairs. For the values, see the **stage** field in [`Repair`].
    #[param("Integer", query)]
    pub cost: Option<i64>,
    /// The start of the period (Unix timestamp in seconds).
    #[param("Timestamp", query, differs = "the description documents another type")]
    pub since: Option<i64>,
    /// The end of the period, with the time zone of the kitchen.
    #[param("Timestamp", query)]
    pub until: Option<String>,
}

/// Response to [`ListRepairs`].
#[response(
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "listing_repairs.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListRepairsResponse {
    /// The workshop, which the example has in the body.
    #[param("String", name = "X-Workshop")]
    pub x_workshop: Option<String>,
    /// The bench. It is also returned in the response header.
    #[param("String", name = "X-Bench")]
    pub x_bench: Option<String>,
    /// The repairs. For details, see [`Repair`].
    #[param("Array of objects")]
    pub repairs: Vec<Repair>,
    /// The mark of the page.
    #[param("String", header = "X-Repair-Page")]
    pub x_repair_page: Option<String>,
}

/// Fields of repairs.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Repair {
    /// The ID of the repair.
    #[param("String")]
    pub id: Option<String>,
    /// The stage. The value can be **waiting**, **soldering**, or **polished**.
    #[param("String")]
    pub stage: Option<RepairStage>,
}

/// Values of `stage`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepairStage {
    /// `waiting`.
    #[value("waiting")]
    Waiting,
    /// `soldering`.
    #[value("soldering")]
    Soldering,
    /// `polished`.
    #[value("polished")]
    Polished,
}
