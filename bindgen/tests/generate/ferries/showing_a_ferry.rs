//! Showing a Ferry.

use restable::{request, response, structure, values};
use std::collections::BTreeMap;

/// Show a Ferry.
///
/// This API shows a ferry.
#[request(
    GET "/v1/ferries/{ferry_id}",
    response = ShowFerryResponse,
    docs = "https://docs.otc.t-systems.com/ferries/api-ref",
    page = "showing_a_ferry.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowFerry {
    /// The ferry.
    #[param("String", path)]
    pub ferry_id: String,
}

/// Response to [`ShowFerry`].
#[response(
    docs = "https://docs.otc.t-systems.com/ferries/api-ref",
    page = "showing_a_ferry.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowFerryResponse {
    /// The ferry. For details, see [`Ferry`].
    #[param("Object")]
    pub ferry: Option<Ferry>,
}

/// ferry parameter description.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ferry {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// What the operator says, as JSON in a string.
    ///
    /// The page lists its parts in a table:
    ///
    /// - `CAPTAIN` (String): The name of the captain.
    /// - `DECKS` (Integer): The number of decks:
    ///
    ///   - 1: open
    ///   - 2: roofed
    #[param("String")]
    pub description: Option<String>,
    /// The state of the sea. For details, see [Table 5](https://docs.otc.t-systems.com/ferries/api-ref/showing_a_ferry.html#sea).
    #[param("String")]
    pub conditions: Option<FerryConditions>,
    /// The crew. For details, see [`Crew`].
    #[param(
        "list<map<String, String>>",
        differs = "the table of its fields has another type"
    )]
    pub crew: Vec<Crew>,
    /// The labels.
    #[param("map<String, String>")]
    pub labels: BTreeMap<String, String>,
}

/// Parameters in the crew field.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Crew {
    /// The name.
    #[param("String")]
    pub sailor: Option<String>,
}

/// Values of `conditions`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FerryConditions {
    /// No waves.
    Calm,
    /// High waves.
    Rough,
}
