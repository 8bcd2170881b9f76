//! Sundials.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # jobs
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/jobs/{job_id}` | [`ShowJob`] |
//!
//! # shadows
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/shadows` | [`ListShadows`] |
//!
//! # sundials
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/sundials/{sundial_id}` | [`ShowSundial`] |
//! | `POST` | `/v1/sundials/{sundial_id}/move` | [`MoveSundial`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "sundials";

pub mod listing_shadows;
pub mod moving_a_sundial;
pub mod showing_a_job;
pub mod showing_a_sundial;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_shadows::ListShadows;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_shadows::ListShadowsResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use moving_a_sundial::MoveSundial;

#[doc(hidden)]
#[allow(unused_imports)]
pub use moving_a_sundial::MoveSundialResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_job::ShowJob;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_job::{ShowJobResponse, Status, SubJob, Targets};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_sundial::ShowSundial;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_sundial::{
    Base, Gnomon, GnomonMetal, Line, Place, Plate, ShowSundialResponse, State,
};
