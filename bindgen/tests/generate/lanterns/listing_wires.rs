//! Listing Wires.

use restable::{request, response, structure};

/// List Wires.
#[request(
    GET "/v1/wires",
    response = ListWiresResponse,
    pages(items = wires, item = Wire, offset = from, limit = size),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_wires.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListWires {
    /// Number of wires to return.
    #[param("Integer", query)]
    pub size: Option<i64>,
    /// The index number of the start wire.
    #[param("Integer", query)]
    pub from: Option<i64>,
}

/// Response to [`ListWires`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_wires.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListWiresResponse {
    /// The wires.
    #[param("Array of Wire objects")]
    pub wires: Vec<Wire>,
    /// All wires. The number is not affected by the filtering criteria.
    #[param("Integer")]
    pub total: Option<i64>,
    /// Whether all wires are returned.
    #[param("Boolean")]
    pub has_more: Option<bool>,
    /// The links, a placeholder.
    #[param("Array of Link objects")]
    pub links: Vec<Link>,
}

/// The fields of `wires`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Wire {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}

/// The fields of `links`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Link {
    /// The address.
    #[param("String")]
    pub href: Option<String>,
    /// The relation.
    #[param("String")]
    pub rel: Option<String>,
}
