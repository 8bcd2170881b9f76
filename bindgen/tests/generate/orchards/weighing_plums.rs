//! Weighing Plums.

use restable::{Timestamp, request, response, structure};

/// Weigh Plums.
#[request(
    POST "/v2/{project_id}/plums/weigh",
    response = WeighPlumsResponse,
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "weighing_plums.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WeighPlums {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `orchard` in the URL. The page does not describe it.
    #[query]
    pub orchard: Option<String>,
    /// `row` in the URL. The page does not describe it.
    #[query]
    pub row: Option<String>,
    /// `column` in the URL. The page does not describe it.
    #[query]
    pub column: Option<String>,
    /// `crate` in the URL. The page does not describe it.
    #[param(name = "crate", query)]
    pub crate_: Option<String>,
    /// `limit` in the URL. The page does not describe it.
    #[query]
    pub limit: Option<String>,
    /// `X-Scale`.
    #[param("String", header = "X-Scale", mandatory)]
    pub x_scale: String,
    /// The numbers of the crates.
    #[param("[Long]", mandatory)]
    pub crates: Vec<i64>,
    /// The baskets.
    #[param("Array of objects", mandatory)]
    pub baskets: Vec<Basket>,
    /// The time of the first harvest, in milliseconds.
    #[param("String", mandatory, differs = "the example has a number")]
    pub start_time: i64,
    /// Whether the plums are ripe.
    #[param("String", differs = "the example has a boolean")]
    pub is_ripe: Option<bool>,
    /// The mark on the crate.
    #[param("String")]
    pub mark: Option<String>,
}

/// Response to [`WeighPlums`].
#[response(
    docs = "https://docs.otc.t-systems.com/orchards/api-ref",
    page = "weighing_plums.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WeighPlumsResponse {
    /// The plums.
    #[param("Array of objects")]
    pub plums: Vec<Plum>,
    /// The time when the weight was written down.
    #[param("Long", differs = "the example has a string")]
    pub creation_date: Option<Timestamp>,
}

/// plums parameters.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Plum {
    /// The weight.
    #[param("Integer")]
    pub weight: Option<i64>,
}

/// The fields of `baskets`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Basket {
    /// The handle.
    #[param("String", mandatory)]
    pub handle: String,
}
