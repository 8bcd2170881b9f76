//! List Boats.

use restable::{request, response, structure, values};
use std::collections::BTreeMap;

/// List Boats.
///
/// Lists the boats of a harbour.
#[request(
    GET "/v2/boats",
    response = ListBoatsResponse,
    pages(items = boats, item = Boat, marker = marker, last = id, limit = limit)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBoats {
    /// The size of a page.
    #[param("integer", query)]
    pub limit: Option<i64>,
    /// The ID of the last boat of the page before.
    #[param("string", query)]
    pub marker: Option<String>,
    /// The state of the boats.
    ///
    /// Since version 2.10.
    #[param("string", query, min_version = "2.10")]
    pub state: Option<State>,
    /// `all` in the URL. The page does not describe it.
    #[query]
    pub all: Option<String>,
}

/// Response to [`ListBoats`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBoatsResponse {
    /// The boats.
    #[param("array", mandatory)]
    pub boats: Vec<Boat>,
    /// The state of the tide.
    #[param("string", header = "X-Tide")]
    pub x_tide: Option<String>,
}

/// The fields of `boats`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Boat {
    /// The ID of the boat.
    ///
    /// Since version 2.5.
    #[param("string", mandatory, min_version = "2.5")]
    pub id: Option<String>,
    /// The name of the boat.
    #[param("string", mandatory)]
    pub name: String,
    /// The berth. It is `null` while the boat is at sea.
    #[param("object", mandatory)]
    pub berth: Option<Berth>,
    /// The tags.
    ///
    /// Since version 2.26.
    #[param("array", mandatory, min_version = "2.26")]
    pub tags: Vec<String>,
    /// The thickness of the hull, for each material.
    #[param(rest)]
    pub others: BTreeMap<String, i64>,
}

/// The fields of `berth`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Berth {
    /// The number of the berth.
    #[param("integer", mandatory)]
    pub number: i64,
}

/// Values of `state`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `moored`.
    #[value("moored")]
    Moored,
    /// `at_sea`.
    #[value("at_sea")]
    AtSea,
}
