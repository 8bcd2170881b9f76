//! Listing Badges.

use restable::{request, response, structure};

/// List Badges.
#[request(
    GET "/v1/badges",
    response = ListBadgesResponse,
    pages(
        items = badges,
        item = Badge,
        marker = start,
        next_marker = meta_data?.marker,
        limit = limit,
        total = meta_data?.total
    ),
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "listing_badges.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBadges {
    /// Start value of the pagination. Enter the **marker** of the last response.
    #[param("String", query)]
    pub start: Option<String>,
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
}

/// Response to [`ListBadges`].
#[response(
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "listing_badges.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBadgesResponse {
    /// The badges.
    #[param("Array of badge objects")]
    pub badges: Vec<Badge>,
    /// The page.
    #[param("meta object")]
    pub meta_data: Option<Meta>,
}

/// The fields of `badges`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Badge {
    /// The code.
    #[param("String")]
    pub code: Option<String>,
}

/// The fields of `meta_data`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Meta {
    /// Badges of this page.
    #[param("Integer")]
    pub count: Option<i64>,
    /// Marker of the last badge.
    #[param("String")]
    pub marker: Option<String>,
    /// Number of all badges.
    #[param("Integer")]
    pub total: Option<i64>,
}
