//! Listing Berths.

use restable::{request, response, structure};

/// List Berths.
///
/// This API lists the berths of a marina.
#[request(
    POST "/v1/{project_id}/berths/action",
    response = ListBerthsResponse,
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "listing_berths.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBerths {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// Tags that a berth must have.
    #[param("list<dict>", optional)]
    pub tags: Vec<Tag>,
    /// Names to search for.
    #[param("list<dict>", optional)]
    pub matches: Vec<Match>,
    /// Depth of the water.
    #[param("string")]
    pub depth: Option<String>,
}

/// Response to [`ListBerths`].
#[response(
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "listing_berths.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBerthsResponse {
    /// Berths of the marina.
    #[param("list<dict>")]
    pub berths: Vec<Berth>,
    /// Number of berths.
    #[param("integer")]
    pub count: Option<i64>,
}

/// The fields of `berths`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Berth {
    /// Number of the berth.
    #[param("integer")]
    pub number: Option<i64>,
    /// Length of the berth.
    #[param("integer")]
    pub length: Option<i64>,
    /// Name of the boat.
    #[param("string")]
    pub boat: Option<String>,
    /// Name of its owner.
    #[param("string")]
    pub owner: Option<String>,
    /// Remark on the berth.
    #[param("string")]
    pub remark: Option<String>,
}

/// The fields of `tags`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    #[param("string", mandatory)]
    pub key: String,
    /// Values of the tag.
    #[param("list<string>", mandatory)]
    pub values: Vec<String>,
}

/// The fields of `matches`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Match {
    /// Field to search in.
    #[param("string", mandatory)]
    pub key: String,
    /// Text to search for.
    #[param("string", mandatory)]
    pub value: String,
}
