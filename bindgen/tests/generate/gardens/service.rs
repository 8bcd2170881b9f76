//! Gardens.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # beds
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v2/{garden_id}/beds` | [`ListBeds`](listing_beds::ListBeds) |
//! | `POST` | `/v2/{garden_id}/beds` | [`PlantBed`](planting_a_bed::PlantBed) |
//! | `GET` | `/v2/{garden_id}/beds/{bed_id}` | [`ShowBed`](showing_a_bed::ShowBed) |
//!
//! # jobs
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v2/{garden_id}/jobs/{job_id}` | [`ShowWork`](showing_work::ShowWork) |

pub mod listing_beds;
pub mod planting_a_bed;
pub mod showing_a_bed;
pub mod showing_work;

#[doc(inline)]
pub use listing_beds::ListBeds;

#[doc(hidden)]
pub use listing_beds::{Bed, ListBedsResponse};

#[doc(inline)]
pub use planting_a_bed::PlantBed;

#[doc(hidden)]
pub use planting_a_bed::{Depth, PlantBedResponse, Row, Seed};

#[doc(inline)]
pub use showing_a_bed::ShowBed;

#[doc(hidden)]
pub use showing_a_bed::{Gate, Owner, ShowBedResponse, Soil};

#[doc(inline)]
pub use showing_work::ShowWork;

#[doc(hidden)]
pub use showing_work::{Job, JobStatus, ShowWorkResponse};
