//! Brewing a Kettle.

use restable::{Secret, request, response, structure, values};

/// Brew a Kettle.
///
/// Heats water, see [Listing Kettles](https://docs.otc.t-systems.com/kettles/api-ref/listing_kettles.html#kettle-list).
#[request(
    POST "/v1/{kitchen_id}/kettles",
    response = BrewKettleResponse,
    wrapper = "kettle",
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "brewing_a_kettle.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BrewKettle {
    /// `kitchen_id` in the URL. The page does not describe it.
    #[path]
    pub kitchen_id: String,
    /// `dry_run` in the URL. The page does not describe it.
    #[query]
    pub dry_run: Option<String>,
    /// Millilitres.
    #[param("Integer", mandatory)]
    pub water: i64,
    /// The tea. The value can be **green** or **black**.
    #[param("String")]
    pub leaf: Option<Leaf>,
    /// Opens the lid.
    #[param("String")]
    pub password: Option<Secret<String>>,
}

/// Response to [`BrewKettle`].
#[response(
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "brewing_a_kettle.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BrewKettleResponse {
    /// The documented parameters. Only the example of the page shows the key that contains them.
    #[param("Object")]
    pub kettle: Option<Kettle>,
}

/// The content of `kettle`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Kettle {
    /// The ID of the kettle.
    #[param("String")]
    pub id: Option<String>,
    /// The state.
    #[param("String")]
    pub state: Option<String>,
}

/// Values of `leaf`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Leaf {
    /// `green`.
    #[value("green")]
    Green,
    /// `black`.
    #[value("black")]
    Black,
}
