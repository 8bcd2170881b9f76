//! Balloons.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # balloons
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/balloons` | [`ListBalloons`] |
//! | `POST` | `/v1/balloons/job-executions` | [`FlyBalloons`] |
//! | `GET` | `/v1/balloons/job-executions/{job_execution_id}` | [`ShowFlights`] |
//! | `GET` | `/v1/balloons/{balloon_id}` | [`ShowBalloon`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "balloons";

pub mod flying_balloons;
pub mod listing_balloons;
pub mod showing_a_balloon;
pub mod showing_flights;

#[doc(inline)]
#[allow(unused_imports)]
pub use flying_balloons::FlyBalloons;

#[doc(hidden)]
#[allow(unused_imports)]
pub use flying_balloons::FlyBalloonsResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_balloons::ListBalloons;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_balloons::{All, ListBalloonsResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_balloon::ShowBalloon;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_balloon::ShowBalloonResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_flights::ShowFlights;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_flights::{JobState, ShowFlightsResponse};
