//! Inspecting a Cast.

use restable::{request, response, structure};
use serde_json::{Map, Value};

/// Inspect a Cast.
///
/// This API inspects a cast.
#[request(
    POST "/v1/casts/{cast_id}/inspections",
    response = InspectCastResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "inspecting_a_cast.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InspectCast {
    /// `cast_id` in the URL. The page does not describe it.
    #[path]
    pub cast_id: String,
    /// The dose in millirads.
    #[param("Integer")]
    pub x_ray_dose: Option<i64>,
    /// Who inspects it.
    #[param("String")]
    pub inspector: Option<String>,
}

/// Response to [`InspectCast`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "inspecting_a_cast.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InspectCastResponse {
    /// The cracks, see [`Cracks`].
    #[param("Object", alias = "CastCracks")]
    pub cast_cracks: Option<Cracks>,
    /// The ID of the inspection.
    #[param("String", name = "KeyId")]
    pub key_id: Option<String>,
    /// The ID of the inspector.
    #[param("String", name = "Key_ID")]
    pub key_id_2: Option<String>,
    /// Fields that the table does not list, such as `key-id` in the example.
    #[param(rest)]
    pub others: Map<String, Value>,
}

/// The fields of `CastCracks`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Cracks {
    /// How many there are.
    #[param("Integer")]
    pub count: Option<i64>,
}
