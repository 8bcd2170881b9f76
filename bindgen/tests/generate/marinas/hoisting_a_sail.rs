//! Hoisting a Sail.

use restable::{request, response, structure};

/// Hoist a Sail.
#[request(
    POST "/v1/boats/{boat_id}/sails",
    response = HoistSailResponse,
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "hoisting_a_sail.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HoistSail {
    /// `boat_id` in the URL. The page does not describe it.
    #[path]
    pub boat_id: String,
    /// The sail plan.
    #[param("Object", mandatory)]
    pub plan: Plan,
}

/// Response to [`HoistSail`].
#[response(
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "hoisting_a_sail.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HoistSailResponse {
    /// What was hoisted. See [`Details`].
    #[param("Object")]
    pub details: Option<Details>,
}

/// The fields of `details`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Details {
    /// The kind of sail.
    #[param("String")]
    pub kind: Option<String>,
    /// The halyard.
    #[param("String")]
    pub halyard: Option<String>,
    /// The pole.
    #[param("String")]
    pub pole: Option<String>,
    /// The color.
    #[param("String")]
    pub color: Option<String>,
}

/// The fields of `plan`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Plan {
    /// The rigs. The value is **\["sloop"\]**.
    #[param("Array of strings", mandatory)]
    pub rigs: Vec<String>,
    /// The sails of a sloop.
    #[param("Object")]
    pub sloop: Option<Sloop>,
    /// `ketch`.
    #[param("Object")]
    pub ketch: Option<Ketch>,
}

/// The fields of `sloop`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Sloop {
    /// Number of jibs.
    #[param("Integer")]
    pub jibs: Option<i64>,
}

/// The fields of `ketch`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ketch {
    /// Number of mizzen sails.
    #[param("Integer", mandatory)]
    pub mizzens: i64,
    /// Whether the sails are reefed.
    #[param("Boolean")]
    pub reef: Option<bool>,
}
