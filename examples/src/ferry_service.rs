//! Ferry Service.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # ferries
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/ferries` | [`ListFerries`] |
//! | `POST` | `/v1/{project_id}/ferries` | [`CreateFerry`] |
//!
//! # jobs
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/jobs/{job_id}` | [`ShowJob`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "ferry-service";

pub mod creating_a_ferry;
pub mod listing_ferries;
pub mod showing_a_job;

#[doc(inline)]
#[allow(unused_imports)]
pub use creating_a_ferry::CreateFerry;

#[doc(hidden)]
#[allow(unused_imports)]
pub use creating_a_ferry::CreateFerryResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_ferries::ListFerries;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_ferries::{Ferry, ListFerriesResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_job::ShowJob;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_job::{ShowJobResponse, Status};
