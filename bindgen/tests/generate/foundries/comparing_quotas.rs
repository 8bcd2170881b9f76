//! Comparing Quotas.

use restable::{request, response};

/// Compare Quotas.
#[request(
    GET "/v1/{project_id}/quotas/{quotas_project_id}",
    response = CompareQuotasResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "comparing_quotas.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CompareQuotas {
    /// The project of the caller.
    #[param("String", path)]
    pub project_id: Option<String>,
    /// The project whose quotas are shown.
    #[param("String", path)]
    pub quotas_project_id: String,
}

/// Response to [`CompareQuotas`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "comparing_quotas.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CompareQuotasResponse {
    /// The number of casts.
    #[param("Integer")]
    pub casts: Option<i64>,
}
