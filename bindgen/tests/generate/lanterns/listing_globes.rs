//! Listing Globes.

use restable::{request, response, structure, values};

/// List Globes.
#[request(
    GET "/v1/globes",
    response = ListGlobesResponse,
    pages(items = globes, item = Globe, next_link = globes_links, limit = limit),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_globes.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListGlobes {
    /// The ID of the globe from which the query starts.
    #[param("String", query)]
    pub start: Option<String>,
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
}

/// Response to [`ListGlobes`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_globes.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListGlobesResponse {
    /// The globes.
    #[param("Array of Globe objects")]
    pub globes: Vec<Globe>,
    /// Links to the other pages.
    #[param("Array of GlobeLink objects")]
    pub globes_links: Vec<GlobeLink>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Globe {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
}

/// Link.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GlobeLink {
    /// The direction, **next** or **previous**.
    #[param("String")]
    pub rel: Option<GlobeLinkRel>,
    /// The address of the page.
    #[param("String")]
    pub href: Option<String>,
}

/// Values of `rel`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobeLinkRel {
    /// `next`.
    #[value("next")]
    Next,
    /// `previous`.
    #[value("previous")]
    Previous,
}
