//! Listing Chains.

use restable::{request, response, structure};

/// List Chains.
#[request(
    GET "/v1/chains",
    response = ListChainsResponse,
    pages(
        items = items,
        item = Chain,
        marker = r#continue,
        next_marker = metadata?.r#continue,
        limit = limit
    ),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_chains.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListChains {
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
    /// The place where the previous answer ended.
    #[param("String", query)]
    pub r#continue: Option<String>,
}

/// Response to [`ListChains`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_chains.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListChainsResponse {
    /// The chains.
    #[param("Array of Chain objects")]
    pub items: Vec<Chain>,
    /// The list.
    #[param("ListMeta object")]
    pub metadata: Option<ListMeta>,
}

/// The fields of `items`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Chain {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}

/// The fields of `metadata`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListMeta {
    /// The place where this answer ends.
    #[param("String")]
    pub r#continue: Option<String>,
    /// The number of chains after this page.
    #[param("Integer")]
    pub remaining: Option<i64>,
}
