//! Showing Flights.

use restable::{JobId, Timestamp, request, response, values};

/// Show Flights.
#[request(
    GET "/v1/balloons/job-executions/{job_execution_id}",
    response = ShowFlightsResponse,
    docs = "https://docs.otc.t-systems.com/balloons/api-ref",
    page = "showing_flights.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowFlights {
    /// `job_execution_id` in the URL. The page does not describe it.
    #[path]
    pub job_execution_id: JobId,
}

/// Response to [`ShowFlights`].
#[response(
    docs = "https://docs.otc.t-systems.com/balloons/api-ref",
    page = "showing_flights.html",
    job(state = job_state)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowFlightsResponse {
    /// The state. The value can be **FLYING**, **LANDED**, or **LOST**.
    #[param("String")]
    pub job_state: Option<JobState>,
    /// The time of the first start, in the format of yyyy-mm-ddThh:mm:ssZ.
    #[param("String")]
    pub started: Option<Timestamp>,
    /// The balloons that have landed.
    #[param("String")]
    pub finished: Option<String>,
    /// The time when the wind was measured.
    #[param("String")]
    pub time: Option<Timestamp>,
    /// The time of the day before which all land, in the format of hh:mm.
    #[param("String")]
    pub not_after: Option<String>,
}

/// Values of `job_state`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobState {
    /// `FLYING`.
    Flying,
    /// `LANDED`.
    Landed,
    /// `LOST`.
    Lost,
}
