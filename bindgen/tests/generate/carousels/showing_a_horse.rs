//! Showing a Horse.

use restable::{request, response, values};

/// Show a Horse.
#[request(
    GET "/v1/horses/{horse_id}",
    response = ShowHorseResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_horse.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowHorse {
    /// `horse_id` in the URL. The page does not describe it.
    #[path]
    pub horse_id: String,
}

/// Response to [`ShowHorse`].
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_horse.html",
    state(field = status, ready("ACTIVE", "IDLE"), failed("ERROR"))
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowHorseResponse {
    /// The state of the horse. Options:
    ///
    /// - **ACTIVE**: mounted on a carousel
    /// - **IDLE**: not bound to a carousel
    /// - **FREEZED**: taken away
    /// - **ERROR**: broken
    #[param("String")]
    pub status: Option<Status>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// mounted on a carousel
    Active,
    /// not bound to a carousel
    Idle,
    /// taken away
    Freezed,
    /// broken
    Error,
}
