//! Feeding Birds.

use restable::{request, response};
use serde_json::{Map, Value};

/// Feed Birds.
#[request(
    POST "/v1/birds/meals",
    response = FeedBirdsResponse,
    docs = "https://docs.otc.t-systems.com/aviaries/api-ref",
    page = "feeding_birds.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FeedBirds {}

/// Response to [`FeedBirds`].
#[response(
    docs = "https://docs.otc.t-systems.com/aviaries/api-ref",
    page = "feeding_birds.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum FeedBirdsResponse {
    /// The response with status 200, and with all statuses of a success that no other variant has.
    #[status(200..=201, 204..=299)]
    Ok(FeedBirdsOkResponse),
    /// The response with status 202.
    #[status(202, 203)]
    Accepted(FeedBirdsAcceptedResponse),
}

/// Response to [`FeedBirds`] with status 200.
#[response(
    docs = "https://docs.otc.t-systems.com/aviaries/api-ref",
    page = "feeding_birds.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FeedBirdsOkResponse {
    /// Grams of grain.
    #[param("Integer")]
    pub eaten: Option<i64>,
    /// Grams of grain.
    #[param("Integer")]
    pub left: Option<i64>,
}

/// Response to [`FeedBirds`] with status 202.
#[response(
    docs = "https://docs.otc.t-systems.com/aviaries/api-ref",
    page = "feeding_birds.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FeedBirdsAcceptedResponse {
    /// Queue of the feeder.
    #[param("String")]
    pub queue: Option<String>,
    /// Fields that the table does not list, such as `place` in the example.
    #[param(rest)]
    pub others: Map<String, Value>,
}
