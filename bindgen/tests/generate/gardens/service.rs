//! Gardens.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # beds
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v2/{garden_id}/beds` | [`ListBeds`] |
//! | `POST` | `/v2/{garden_id}/beds` | [`PlantBed`] |
//! | `GET` | `/v2/{garden_id}/beds/{bed_id}` | [`ShowBed`] |
//!
//! # jobs
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v2/{garden_id}/jobs/{job_id}` | [`ShowWork`] |

/// The type of the service in the catalog of a cloud, by the hosts in its documentation.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "garden";

pub mod listing_beds;
pub mod planting_a_bed;
pub mod showing_a_bed;
pub mod showing_work;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_beds::ListBeds;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_beds::{Bed, ListBedsResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use planting_a_bed::PlantBed;

#[doc(hidden)]
#[allow(unused_imports)]
pub use planting_a_bed::{Depth, PlantBedResponse, Row, Seed};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_bed::ShowBed;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_bed::{Gate, Owner, ShowBedResponse, Soil, State};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_work::ShowWork;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_work::{Job, JobStatus, ShowWorkResponse};
