//! Feeding gt Mules.

use restable::{request, response};

/// Feed gt Mules.
///
/// This API is used to feed gt mules.
#[request(
    GET "/v1/feeding/gt",
    response = FeedGtMulesResponse,
    docs = "https://docs.otc.t-systems.com/stables/api-ref",
    page = "feeding_gt.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FeedGtMules {}

/// Response to [`FeedGtMules`].
#[response(
    docs = "https://docs.otc.t-systems.com/stables/api-ref",
    page = "feeding_gt.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FeedGtMulesResponse {
    /// The meals.
    #[param("Array")]
    pub meals: Vec<Meal>,
    /// Count
    #[param("Integer")]
    pub count: Option<i64>,
}

pub use super::feeding_dash::Meal;

pub use super::feeding_dash::Bowl;
