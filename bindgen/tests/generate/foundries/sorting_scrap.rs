//! Sorting Scrap.

use restable::{request, response, structure};

/// Sort Scrap.
#[request(
    POST "/v1/{project_id}/scrap/sort",
    response = SortScrapResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "sorting_scrap.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SortScrap {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
}

/// Response to [`SortScrap`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "sorting_scrap.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SortScrapResponse {
    /// What has been melted.
    #[param("list<dict>")]
    pub melted: Vec<Melted>,
    /// What has been refused.
    #[param("list<dict>")]
    pub refused: Vec<Refused>,
    /// A summary.
    #[param("string")]
    pub message: Option<String>,
}

/// The fields of `melted`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Melted {
    /// The ID of the cast.
    #[param("string")]
    pub cast_id: Option<String>,
    /// The weight of the cast.
    #[param("integer")]
    pub weight: Option<i64>,
}

/// The fields of `refused`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Refused {
    /// The ID of the cast.
    #[param("string")]
    pub cast_id: Option<String>,
    /// The weight of the cast.
    #[param("integer")]
    pub weight: Option<i64>,
}
