//! Listing Moulders.

use restable::{request, response, structure};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// List Moulders.
///
/// This API lists the moulders of a foundry.
#[request(
    GET "/v1/moulders",
    response = ListMouldersResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "listing_moulders.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListMoulders {}

/// Response to [`ListMoulders`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "listing_moulders.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListMouldersResponse {
    /// The halls to which a moulder has keys.
    ///
    /// - In the case of a foreman, the type of this parameter is **Object**, with one key per hall.
    #[param("Array of strings")]
    pub halls: Option<Halls>,
    /// The tools of a moulder. In the case of an apprentice, the type of this parameter is Object.
    #[param("Object", differs = "the description documents another type")]
    pub tools: Option<Tools>,
    /// Free notes.
    #[param("Map<String,Object>")]
    pub notes: BTreeMap<String, Value>,
}

/// `halls`, which has one of several types.
#[structure(untagged)]
#[derive(Debug, Clone)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Halls {
    /// The list.
    List(Vec<String>),
    /// An object in place of the list.
    Object(Map<String, Value>),
}

/// `tools`, which has one of several types.
#[structure(untagged)]
#[derive(Debug, Clone)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Tools {
    /// The list.
    List(Vec<Value>),
    /// An object in place of the list.
    Object(Map<String, Value>),
}
