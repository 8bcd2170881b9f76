//! Feeding plus Mules.

use restable::{request, response};

/// Feed plus Mules.
///
/// This API is used to feed plus mules.
#[request(
    GET "/v1/feeding/plus",
    response = FeedPlusMulesResponse,
    docs = "https://docs.otc.t-systems.com/stables/api-ref",
    page = "feeding_plus.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FeedPlusMules {}

/// Response to [`FeedPlusMules`].
#[response(
    docs = "https://docs.otc.t-systems.com/stables/api-ref",
    page = "feeding_plus.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FeedPlusMulesResponse {
    /// The meals.
    #[param("Array")]
    pub meals: Vec<Meal>,
    /// Count
    #[param("Integer")]
    pub count: Option<i64>,
}

pub use super::feeding_dash::Meal;

pub use super::feeding_dash::Bowl;
