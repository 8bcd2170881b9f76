//! Showing a Balloon.

use restable::{request, response, structure};

/// Show a Balloon.
#[request(
    GET "/v1/balloons/{balloon_id}",
    response = ShowBalloonResponse,
    docs = "https://docs.otc.t-systems.com/balloons/api-ref",
    page = "showing_a_balloon.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBalloon {
    /// `balloon_id` in the URL. The page does not describe it.
    #[path]
    pub balloon_id: String,
}

/// Response to [`ShowBalloon`].
#[response(
    docs = "https://docs.otc.t-systems.com/balloons/api-ref",
    page = "showing_a_balloon.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBalloonResponse {
    /// The balloon.
    #[param("Balloon object")]
    pub balloon: Option<Balloon>,
}

/// The fields of `balloon`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Balloon {
    /// The ID of the balloon.
    #[param("String")]
    pub id: Option<String>,
    /// The seat of the caller.
    ///
    /// - **0** indicates the seat of the pilot.
    /// - A non-zero value indicates another seat.
    #[param("Boolean", differs = "the description documents another type")]
    pub seat: Option<i64>,
    /// Whether the basket is heated.
    #[param("Boolean")]
    pub heated: Option<bool>,
    /// The motto on the basket.
    #[param("String")]
    pub motto: Option<String>,
}
