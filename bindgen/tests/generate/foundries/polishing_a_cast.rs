//! Polishing a Cast.

use restable::{request, structure};

/// Polish a Cast.
///
/// **Restrictions:** A cast of lead cannot be polished.
#[request(
    PUT "/v1/{project_id}/casts/{cast_id}/polish",
    response = (),
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "polishing_a_cast.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PolishCast {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `cast_id` in the URL. The page does not describe it.
    #[path]
    pub cast_id: String,
    /// The wheel.
    #[param("Object", mandatory)]
    pub wheel: Wheel,
    /// How much the cast has to shine.
    #[param("Integer")]
    pub shine: Option<i64>,
}

/// The fields of `wheel`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Wheel {
    /// The number of its grain.
    #[param("Integer", mandatory)]
    pub grain: i64,
    /// What is put on it.
    #[param("String")]
    pub paste: Option<String>,
}
