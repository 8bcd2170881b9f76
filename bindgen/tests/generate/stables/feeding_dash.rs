//! Feeding dash Mules.

use restable::{request, response, structure};

/// Feed dash Mules.
///
/// This API is used to feed dash mules.
#[request(
    GET "/v1/feeding/dash",
    response = FeedDashMulesResponse,
    docs = "https://docs.otc.t-systems.com/stables/api-ref",
    page = "feeding_dash.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FeedDashMules {}

/// Response to [`FeedDashMules`].
#[response(
    docs = "https://docs.otc.t-systems.com/stables/api-ref",
    page = "feeding_dash.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FeedDashMulesResponse {
    /// The meals.
    #[param("Array")]
    pub meals: Vec<Meal>,
    /// Count
    #[param("Integer")]
    pub count: Option<i64>,
}

/// The fields of `meals`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Meal {
    /// Hour
    #[param("Integer")]
    pub hour: Option<i64>,
    /// Bowl
    #[param("Object")]
    pub bowl: Option<Bowl>,
    /// Cook
    #[param("String")]
    pub cook: Option<String>,
}

/// The fields of `bowl`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Bowl {
    /// Size
    #[param("Integer")]
    pub size: Option<i64>,
}
