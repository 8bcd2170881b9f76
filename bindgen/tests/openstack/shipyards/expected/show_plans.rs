//! Show Plans.

use restable::{request, response, structure};

/// Show Plans.
#[request(GET "/v2/cranes/{crane_name}/plans", response = ShowPlansResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPlans {
    /// The name of the crane.
    #[param("string", path)]
    pub crane_name: String,
}

/// Response to [`ShowPlans`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPlansResponse(#[param("array")] pub Vec<Plan>);

/// The fields of `plans` in the example.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Plan {
    /// `page` in the example. The page does not describe it.
    pub page: Option<i64>,
    /// `title` in the example. The page does not describe it.
    pub title: Option<String>,
}
