//! Showing a Fountain.

use restable::{request, response, structure, values};

/// Show a Fountain.
#[request(
    GET "/v1/{project_id}/fountains/{fountain_id}",
    response = ShowFountainResponse,
    docs = "https://docs.otc.t-systems.com/fountains/api-ref",
    page = "showing_a_fountain.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowFountain {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `fountain_id` in the URL. The page does not describe it.
    #[path]
    pub fountain_id: String,
}

/// Response to [`ShowFountain`].
#[response(
    docs = "https://docs.otc.t-systems.com/fountains/api-ref",
    page = "showing_a_fountain.html",
    state(field = fountain?.status, ready("ACTIVE"), failed("BUILD_FAILED", "ERROR"), deleted("DELETED"), reason = fountain?.fail_reason)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowFountainResponse {
    /// The fountain. See Table 2.
    #[param("Object")]
    pub fountain: Option<Fountain>,
}

/// The fields of `fountain`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Fountain {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The state. The value can be **BUILDING**, **ACTIVE**, **BUILD_FAILED**, **ERROR**, or **DELETED**.
    #[param("String")]
    pub status: Option<FountainStatus>,
    /// Why building failed.
    #[param("String")]
    pub fail_reason: Option<String>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FountainStatus {
    /// `BUILDING`.
    Building,
    /// `ACTIVE`.
    Active,
    /// `BUILD_FAILED`.
    BuildFailed,
    /// `ERROR`.
    Error,
    /// `DELETED`.
    Deleted,
}
