//! Flying a Kite.

use restable::{JobId, request, response, structure};

/// Fly a Kite.
#[request(
    POST "/v1/kites/{kite}/fly",
    response = FlyKiteResponse,
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "flying_a_kite.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FlyKite {
    /// `kite` in the URL. The page does not describe it.
    #[path]
    pub kite: String,
}

/// Response to [`FlyKite`].
#[response(
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "flying_a_kite.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FlyKiteResponse {
    /// The kite that flies.
    ///
    /// The kite that will fly.
    #[param("Kite object")]
    pub kite: Option<Kite>,
    /// Its height.
    #[param("Integer")]
    pub height: Option<i64>,
    /// The job that waits for the wind.
    #[param("String")]
    pub job_id: Option<JobId>,
}

/// The fields of `kite`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Kite {
    /// The color.
    #[param("String")]
    pub color: Option<String>,
    /// The tail.
    #[param("Tail object")]
    pub tail: Option<Tail>,
}

/// The fields of `tail`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tail {
    /// The length.
    #[param("Integer")]
    pub length: Option<i64>,
}
