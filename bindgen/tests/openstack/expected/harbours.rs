//! Harbours.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # berths
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v2/berths/{berth_id}` | [`ShowBerth`] |
//!
//! # boats
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v2/boats` | [`ListBoats`] |
//! | `POST` | `/v2/boats` | [`MoorBoat`] |
//! | `GET` | `/v2/boats/{boat_id}` | [`ShowBoat`] (deprecated) |
//! | `POST` | `/v2/boats/{boat_id}/action` | [`LaunchBoat`] |
//! | `POST` | `/v2/boats/{boat_id}/action` | [`PaintBoat`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "harbours";

pub mod launch_boat;
pub mod list_boats;
pub mod moor_a_boat;
pub mod paint_boat;
pub mod show_a_boat;
pub mod show_berth;

#[doc(inline)]
#[allow(unused_imports)]
pub use launch_boat::LaunchBoat;

#[doc(inline)]
#[allow(unused_imports)]
pub use list_boats::ListBoats;

#[doc(hidden)]
#[allow(unused_imports)]
pub use list_boats::{Berth, ListBoatsResponse, State};

#[doc(inline)]
#[allow(unused_imports)]
pub use moor_a_boat::MoorBoat;

#[doc(hidden)]
#[allow(unused_imports)]
pub use moor_a_boat::{Kind, MoorBoatResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use paint_boat::PaintBoat;

#[doc(inline)]
#[allow(deprecated, unused_imports)]
pub use show_a_boat::ShowBoat;

#[doc(hidden)]
#[allow(unused_imports)]
pub use show_a_boat::ShowBoatResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use show_berth::ShowBerth;

#[doc(hidden)]
#[allow(unused_imports)]
pub use show_berth::ShowBerthResponse;
