//! Listing Poles.

use restable::{request, response, structure};

/// List Poles.
#[request(
    GET "/v1/poles",
    response = ListPolesResponse,
    pages(
        items = poles,
        item = Pole,
        offset = offset,
        limit = limit,
        total = total_count
    ),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_poles.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPoles {
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
    /// The number of items to skip.
    #[param("Integer", query)]
    pub offset: Option<i64>,
    /// What to return.
    #[param("String", query)]
    pub action: Option<String>,
}

/// Response to [`ListPoles`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_poles.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPolesResponse {
    /// The poles.
    #[param("Array of Pole objects")]
    pub poles: Vec<Pole>,
    /// The number of poles returned, whatever number of poles that match the filters exists.
    #[param("Integer")]
    pub rows: Option<i64>,
    /// The total number of poles. For the action **count**, only this field is returned.
    #[param("Integer")]
    pub total_count: Option<i64>,
}

/// The fields of `poles`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Pole {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}
