//! Flying Balloons.

use restable::{JobId, request, response};

/// Fly Balloons.
#[request(
    POST "/v1/balloons/job-executions",
    response = FlyBalloonsResponse,
    docs = "https://docs.otc.t-systems.com/balloons/api-ref",
    page = "flying_balloons.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FlyBalloons {}

/// Response to [`FlyBalloons`].
#[response(
    docs = "https://docs.otc.t-systems.com/balloons/api-ref",
    page = "flying_balloons.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FlyBalloonsResponse {
    /// The ID of the flights.
    #[param("String", status = super::showing_flights::ShowFlights)]
    pub job_id: Option<JobId>,
}
