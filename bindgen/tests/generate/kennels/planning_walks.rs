//! Planning Walks.

use restable::{request, response, structure};

/// Plan Walks.
#[request(
    GET "/v1/walks",
    response = PlanWalksResponse,
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "planning_walks.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PlanWalks {}

/// Response to [`PlanWalks`].
#[response(
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "planning_walks.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PlanWalksResponse {
    /// See [`Fields`].
    #[param("Array of objects")]
    pub morning: Vec<Fields>,
    /// See [`Fields`].
    #[param("Array of entries")]
    pub noon: Vec<Fields>,
    /// See [`Fields`].
    #[param("List<Map>")]
    pub evening: Vec<Fields>,
    /// See [`Fields`].
    #[param("List<Map>")]
    pub night: Vec<Fields>,
    /// See [`Fields`].
    #[param("Array of structures")]
    pub spare: Vec<Fields>,
    /// See [`Fields`].
    #[param("ArrayList")]
    pub extra: Vec<Fields>,
    /// See [`Fields`].
    #[param("Object")]
    pub next: Option<Fields>,
    /// The photo.
    #[param("byte[]")]
    pub photo: Option<String>,
}

/// The fields of `morning`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Fields {
    /// The path.
    #[param("String")]
    pub path: Option<String>,
    /// The length.
    #[param("Integer")]
    pub miles: Option<i64>,
}
