//! Landing a Kite.

use restable::{request, response};

/// Land a Kite.
#[request(
    POST "/v1/kites/{kite}/land",
    response = LandKiteResponse,
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "landing_a_kite.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LandKite {
    /// `kite` in the URL. The page does not describe it.
    #[path]
    pub kite: String,
}

/// Response to [`LandKite`].
#[response(
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "landing_a_kite.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LandKiteResponse {
    /// The code, `KITE.0` if it landed.
    #[param("String")]
    pub error_code: Option<String>,
    /// The message.
    #[param("String")]
    pub error_msg: Option<String>,
}
