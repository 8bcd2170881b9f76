//! Lighthouses.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # jobs
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/jobs/{job_id}` | [`ShowJob`] |
//! | `GET` | `/v2/{project_id}/jobs/{job_id}` | [`ShowProgress`] |
//!
//! # keepers
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/{project_id}/keepers/{keeper_id}/action` | [`WakeKeeper`] |
//!
//! # lamps
//!
//! | method | path | request |
//! |---|---|---|
//! | `PUT` | `/v1/{project_id}/lamps/{lamp_id}` | [`ChangeLamp`] |
//! | `POST` | `/v1/{project_id}/lamps/{lamp_id}/light` | [`LightLamp`] |
//!
//! # lighthouses
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/{project_id}/lighthouses` | [`BuildLighthouse`] |
//! | `DELETE` | `/v1/{project_id}/lighthouses/{lighthouse_id}` | [`CloseLighthouse`] |
//! | `GET` | `/v1/{project_id}/lighthouses/{lighthouse_id}/flashes` | [`CountFlashes`] |
//! | `GET` | `/v1/{project_id}/lighthouses/{lighthouse_id}/lamps` | [`ListLighthouses`] |
//! | `GET` | `/v1/{project_id}/lighthouses/{lighthouse_id}/log` | [`ReadLog`] |
//! | `POST` | `/v1/{project_id}/lighthouses/{lighthouse_id}/paint` | [`PaintLighthouse`] |
//! | `PUT` | `/v1/{project_id}/lighthouses/{lighthouse_id}/tags/{tag}` | [`TagLighthouse`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "lighthouses";

pub mod building_a_lighthouse;
pub mod changing_a_lamp;
pub mod closing_a_lighthouse;
pub mod counting_flashes;
pub mod lighting_a_lamp;
pub mod listing_lighthouses;
pub mod painting_a_lighthouse;
pub mod reading_the_log;
pub mod showing_a_job;
pub mod showing_the_progress;
pub mod tagging_a_lighthouse;
pub mod waking_a_keeper;

#[doc(inline)]
#[allow(unused_imports)]
pub use building_a_lighthouse::BuildLighthouse;

#[doc(hidden)]
#[allow(unused_imports)]
pub use building_a_lighthouse::BuildLighthouseResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use changing_a_lamp::ChangeLamp;

#[doc(hidden)]
#[allow(unused_imports)]
pub use changing_a_lamp::ChangeLampResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use closing_a_lighthouse::CloseLighthouse;

#[doc(inline)]
#[allow(unused_imports)]
pub use counting_flashes::CountFlashes;

#[doc(hidden)]
#[allow(unused_imports)]
pub use counting_flashes::CountFlashesResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use lighting_a_lamp::LightLamp;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_lighthouses::ListLighthouses;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_lighthouses::ListLighthousesResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use painting_a_lighthouse::PaintLighthouse;

#[doc(hidden)]
#[allow(unused_imports)]
pub use painting_a_lighthouse::{Bill, PaintLighthouseResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use reading_the_log::ReadLog;

#[doc(hidden)]
#[allow(unused_imports)]
pub use reading_the_log::ReadLogResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_job::ShowJob;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_job::ShowJobResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_the_progress::ShowProgress;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_the_progress::{ShowProgressResponse, Status};

#[doc(inline)]
#[allow(unused_imports)]
pub use tagging_a_lighthouse::TagLighthouse;

#[doc(inline)]
#[allow(unused_imports)]
pub use waking_a_keeper::WakeKeeper;
