//! Relining a Furnace.

use restable::{request, response};

/// Reline a Furnace.
///
/// This API replaces the bricks of a furnace.
#[request(
    PUT "/v1/furnaces/{furnace_id}/lining",
    response = RelineFurnaceResponse,
    wrapper = "lining",
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "relining_a_furnace.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RelineFurnace {
    /// `furnace_id` in the URL. The page does not describe it.
    #[path]
    pub furnace_id: String,
    /// The kind of the bricks.
    #[param("String", mandatory)]
    pub brick: String,
    /// How many layers to lay.
    #[param("Integer")]
    pub layers: Option<i64>,
}

/// Response to [`RelineFurnace`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "relining_a_furnace.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RelineFurnaceResponse {
    /// The hours until it is dry.
    #[param("Integer")]
    pub ready_in: Option<i64>,
}
