//! Weighing All Casts.

use restable::{request, structure};

/// Weigh All Casts.
#[request(
    PUT "/v1/casts/weight",
    response = (),
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "weighing_all_casts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WeighAllCasts {
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
    #[param("Integer", mandatory)]
    pub grams: i64,
}
