//! Mills.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # jobs
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/jobs/{job_id}/status` | [`ShowStatusOfJob`] |
//!
//! # stones
//!
//! | method | path | request |
//! |---|---|---|
//! | `PUT` | `/v1/{project_id}/stones/{stone_id}/action` | [`StartScaleOutAndStopStones`] |
//!
//! # streams
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/streams/jobs/{job_id}` | [`ShowStreamJob`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "mills";

pub mod showing_a_stream_job;
pub mod showing_the_status_of_a_job;
pub mod starting_scaling_out_and_stopping_stones;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_stream_job::ShowStreamJob;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_stream_job::{ShowStreamJobResponse, Status};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_the_status_of_a_job::ShowStatusOfJob;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_the_status_of_a_job::ShowStatusOfJobResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use starting_scaling_out_and_stopping_stones::StartScaleOutAndStopStones;

#[doc(hidden)]
#[allow(unused_imports)]
pub use starting_scaling_out_and_stopping_stones::{
    Grain, Kind, Sieve, StartScaleOutAndStopStonesResponse,
};
