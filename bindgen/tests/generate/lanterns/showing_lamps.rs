//! Showing Lamps.

use restable::{request, response, structure};

/// Show Lamps.
#[request(
    GET "/v1/lamps",
    response = ShowLampsResponse,
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "showing_lamps.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowLamps {}

/// Response to [`ShowLamps`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "showing_lamps.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowLampsResponse {
    /// The lamps.
    #[param("Array of Lamp objects")]
    pub lamps: Vec<Lamp>,
}

/// The fields of `lamps`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Lamp {
    /// The wick, see **wick** field description.
    #[param("Object")]
    pub wick: Option<Wick>,
    /// The paint of the lamp.
    #[param("paint object")]
    pub paint: Option<Paint>,
}

/// paint field description.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Paint {
    /// The color.
    #[param("String")]
    pub color: Option<String>,
}

/// paint field description of the wick.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WickPaint {
    /// The wax.
    #[param("String")]
    pub wax: Option<String>,
}

pub use super::showing_a_lamp::Wick;
