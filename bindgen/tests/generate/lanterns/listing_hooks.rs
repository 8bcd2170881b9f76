//! Listing Hooks.

use restable::{request, response, structure};

/// List Hooks.
#[request(
    GET "/v1/hooks",
    response = ListHooksResponse,
    pages(
        items = hooks,
        item = Hook,
        page = cur_page,
        limit = per_page,
        total = total
    ),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_hooks.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListHooks {
    /// The size of a page.
    #[param("Integer", query, mandatory)]
    pub per_page: i64,
    /// The number of the page. The default value is **1**.
    #[param("Integer", query, mandatory)]
    pub cur_page: i64,
}

/// Response to [`ListHooks`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_hooks.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListHooksResponse {
    /// The hooks.
    #[param("Array of Hook objects")]
    pub hooks: Vec<Hook>,
    /// The total number of hooks.
    #[param("Integer")]
    pub total: Option<i64>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Hook {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}
