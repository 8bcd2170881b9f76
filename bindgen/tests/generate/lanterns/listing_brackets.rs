//! Listing Brackets.

use restable::{request, response, structure};

/// List Brackets.
#[request(
    GET "/v1/brackets",
    response = ListBracketsResponse,
    pages(
        items = brackets,
        item = Bracket,
        marker = marker,
        next_marker = next_marker,
        limit = limit,
        total = count
    ),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_brackets.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBrackets {
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
    /// Where the page begins.
    #[param("String", query)]
    pub marker: Option<String>,
}

/// Response to [`ListBrackets`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_brackets.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBracketsResponse {
    /// The brackets.
    #[param("Array of Bracket objects")]
    pub brackets: Vec<Bracket>,
    /// The number of brackets. It is not affected by **limit**.
    #[param("Integer")]
    pub count: Option<i64>,
    /// Where the next page begins.
    #[param("Long")]
    pub next_marker: Option<i64>,
}

/// The fields of `brackets`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Bracket {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}
