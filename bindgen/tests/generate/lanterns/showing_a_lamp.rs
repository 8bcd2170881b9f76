//! Showing a Lamp.

use restable::{request, response, structure};

/// Show a Lamp.
#[request(
    GET "/v1/lamps/{id}",
    response = ShowLampResponse,
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "showing_a_lamp.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowLamp {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
}

/// Response to [`ShowLamp`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "showing_a_lamp.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowLampResponse {
    /// The lamp.
    #[param("Object")]
    pub lamp: Option<Lamp>,
}

/// lamp field description.
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

/// wick field description.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Wick {
    /// The length.
    #[param("Integer")]
    pub length: Option<i64>,
    /// The paint of the wick.
    #[param("paint object")]
    pub paint: Option<super::showing_lamps::WickPaint>,
}

/// paint field description.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Paint {
    /// The color.
    #[param("String")]
    pub color: Option<String>,
    /// How it shines.
    #[param("Integer")]
    pub gloss: Option<i64>,
}
