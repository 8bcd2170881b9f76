//! Fountains.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # checks
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/checks/{check_id}` | [`ShowCheck`] |
//!
//! # fountains
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/fountains/{fountain_id}` | [`ShowFountain`] |
//!
//! # pumps
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/pumps/{pump_id}` | [`ShowPump`] |
//!
//! # valves
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/valves/{valve_id}` | [`ShowValve`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "fountains";

pub mod showing_a_check;
pub mod showing_a_fountain;
pub mod showing_a_pump;
pub mod showing_a_valve;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_check::ShowCheck;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_check::ShowCheckResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_fountain::ShowFountain;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_fountain::{Fountain, FountainStatus, ShowFountainResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_pump::ShowPump;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_pump::{ShowPumpResponse, State};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_valve::ShowValve;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_valve::ShowValveResponse;
