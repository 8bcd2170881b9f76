//! Grading a Cast.

use restable::{request, response, values};

/// Grade a Cast.
///
/// This API grades a cast.
#[request(
    POST "/v1/casts/{cast_id}/grade",
    response = GradeCastResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "grading_a_cast.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GradeCast {
    /// `cast_id` in the URL. The page does not describe it.
    #[path]
    pub cast_id: String,
    /// The value can be **XRAY** or **EYE**.
    #[param("String", mandatory)]
    pub method: Method,
}

/// Response to [`GradeCast`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "grading_a_cast.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GradeCastResponse {
    /// The value can be **Good**, **Fair**, or **Scrap**.
    #[param("String")]
    pub grade: Option<Grade>,
    /// The value can be **Bright** or **Dull**.
    #[param("String")]
    pub finish: Option<Finish>,
}

/// Values of `grade`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grade {
    /// `Good`.
    #[value("Good")]
    Good,
    /// `Fair`.
    #[value("FAIR", alias = "Fair")]
    Fair,
    /// `Scrap`.
    #[value("Scrap")]
    Scrap,
}

/// Values of `finish`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Finish {
    /// `Bright`.
    #[value("Bright")]
    Bright,
    /// `Dull`.
    #[value("Dull", alias = "DULL")]
    Dull,
}

/// Values of `method`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// `XRAY`.
    #[value("xray", alias = "XRAY")]
    Xray,
    /// `EYE`.
    Eye,
}
