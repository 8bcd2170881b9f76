//! Weighing a Cast.

use restable::{request, structure};

/// Weigh a Cast.
#[request(
    PUT "/v1/casts/{id}/weight",
    response = (),
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "weighing_a_cast.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WeighCast {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
    /// The scale.
    #[param("Scale object", mandatory)]
    pub scale: Scale,
}

/// The fields of `scale`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Scale {
    /// Its limit.
    ///
    /// The value is written as a string, as in the example.
    #[param("Integer", mandatory, as_string)]
    pub grams: i64,
}
