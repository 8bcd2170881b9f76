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
    /// Kind of the cast.
    ///
    /// - **CAST**: out of a mold.
    /// - **FORGED**: under a hammer.
    #[param("String")]
    pub kind: Option<Kind>,
    /// If the cast is cracked, the value is **melt** or **mend**. Otherwise, the value is **ship**.
    #[param("String")]
    pub way: Option<Way>,
    /// Metal of the cast. Enumeration values: **bronze**
    #[param("String")]
    pub metal: Option<Metal>,
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

/// Values of `kind`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// out of a mold.
    Cast,
    /// under a hammer.
    Forged,
}

/// Values of `way`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Way {
    /// `melt`.
    #[value("melt")]
    Melt,
    /// `mend`.
    #[value("mend")]
    Mend,
    /// `ship`.
    #[value("ship")]
    Ship,
}

/// Values of `metal`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Metal {
    /// `bronze`.
    #[value("bronze")]
    Bronze,
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
