//! Listing Moulds.

use restable::{request, response, structure};
use serde_json::{Map, Value};

/// List Moulds.
#[request(
    GET "/v1/moulds",
    response = ListMouldsResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "listing_moulds.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListMoulds {}

/// Response to [`ListMoulds`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "listing_moulds.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListMouldsResponse {
    /// The moulds.
    #[param("Array of mould objects")]
    pub moulds: Vec<Mould>,
    /// The addresses of other moulds.
    #[param("Array of objects")]
    pub moulds_links: Vec<Map<String, Value>>,
}

/// mould objects.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Mould {
    /// ID of the mould.
    #[param("String")]
    pub id: Option<String>,
    /// How often the mould was used.
    #[param("Integer")]
    pub count: Option<i64>,
}
