//! Observatories.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # comets
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/comets/{comet_id}` | [`ShowComet`] |
//!
//! # lamps
//!
//! | method | path | request |
//! |---|---|---|
//! | `PUT` | `/v1/lamps/{id}/state` | [`SwitchLamp`] |
//!
//! # lasers
//!
//! | method | path | request |
//! |---|---|---|
//! | `PUT` | `/v1/lasers/{id}/state` | [`SwitchLaser`] |
//!
//! # stars
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/stars/{star_id}` | [`ShowStar`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "observatories";

pub mod showing_a_comet;
pub mod showing_a_star;
pub mod switching_a_lamp;
pub mod switching_a_laser;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_comet::ShowComet;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_comet::{ShowCometResponse, Star};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_star::ShowStar;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_star::ShowStarResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use switching_a_lamp::SwitchLamp;

#[doc(hidden)]
#[allow(unused_imports)]
pub use switching_a_lamp::{Light, LightState};

#[doc(inline)]
#[allow(unused_imports)]
pub use switching_a_laser::SwitchLaser;
