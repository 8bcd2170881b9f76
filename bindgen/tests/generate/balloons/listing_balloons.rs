//! Listing Balloons.

use restable::{request, response, structure, values};
use serde_json::Value;

/// List Balloons.
#[request(
    GET "/v1/balloons",
    response = ListBalloonsResponse,
    pages(
        items = balloons,
        item = Balloon,
        offset = offset,
        limit = limit,
        total = count
    ),
    docs = "https://docs.otc.t-systems.com/balloons/api-ref",
    page = "listing_balloons.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBalloons {
    /// The most balloons on a page. The value must meet the following requirements:
    ///
    /// - Must be a decimal integer.
    /// - Ranges from 1 to 100.
    #[query]
    pub limit: Option<i64>,
    /// Index offset. The query starts from the next piece of data.
    #[query]
    pub offset: Option<i64>,
    /// Specifies how many of the heaviest balloons are returned.
    #[query]
    pub top: Option<i64>,
    /// Whether to return the weights. Only the value **true** is supported.
    #[query]
    pub weights: Option<bool>,
    /// The letters on the label.
    #[query]
    pub size: Option<String>,
    /// The time of the first flight. Earlier flights with any number are left out.
    #[query]
    pub start: Option<String>,
    /// To list the balloons of all pilots, set it to **1**. To list those of the caller only, set it to **0**.
    #[param("Boolean", query)]
    pub all: Option<All>,
    /// If it is **true**, any non-zero length of the tether is accepted, otherwise only **0**.
    #[param("Boolean", query)]
    pub tethered: Option<bool>,
}

/// Response to [`ListBalloons`].
#[response(
    docs = "https://docs.otc.t-systems.com/balloons/api-ref",
    page = "listing_balloons.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBalloonsResponse {
    /// The balloons.
    #[param("Array of objects")]
    pub balloons: Vec<Balloon>,
    /// Total number of queried balloons.
    #[param("Integer")]
    pub total: Option<i64>,
    /// Total number of balloons that meet the search criteria.
    #[param("Integer")]
    pub count: Option<i64>,
}

/// The fields of `balloons`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Balloon {
    /// The ID of the balloon.
    #[param("String")]
    pub id: Option<String>,
    /// The seat of the caller.
    ///
    /// - **0** indicates the seat of the pilot.
    /// - A non-zero value indicates another seat.
    #[param("Boolean", differs = "the description documents another type")]
    pub seat: Option<i64>,
    /// Whether the basket is heated.
    #[param("Boolean")]
    pub heated: Option<bool>,
    /// The motto on the basket.
    #[param("String", differs = "the example has an object")]
    pub motto: Value,
}

/// Values of `all`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum All {
    /// `1`.
    #[value(1)]
    N1,
    /// `0`.
    #[value(0)]
    N0,
}
