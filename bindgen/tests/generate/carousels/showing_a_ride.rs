//! Showing a Ride.

use restable::{request, response, values};

/// Show a Ride.
#[request(
    GET "/v1/rides/{ride_id}",
    response = ShowRideResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_ride.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowRide {
    /// `ride_id` in the URL. The page does not describe it.
    #[path]
    pub ride_id: String,
}

/// Response to [`ShowRide`].
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_ride.html",
    state(field = status, ready("20"), failed("33"), deleted("40"))
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowRideResponse {
    /// The state of the ride.
    ///
    /// - **10**: building
    /// - **20**: available
    /// - **33**: building failed
    /// - **40**: deleted
    #[param("String")]
    pub status: Option<Status>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// building
    #[value("10")]
    Building,
    /// available
    #[value("20")]
    Available,
    /// building failed
    #[value("33")]
    BuildingFailed,
    /// deleted
    #[value("40")]
    Deleted,
}
