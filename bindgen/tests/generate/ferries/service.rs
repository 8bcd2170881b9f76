//! Ferries.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # charters
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/charters` | [`CharterFerry`] |
//!
//! # ferries
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/ferries/{ferry_id}` | [`ShowFerry`] |
//! | `POST` | `/v1/{project_id}/ferries/moor` | [`MoorFerry`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "ferries";

pub mod chartering_a_ferry;
pub mod mooring_a_ferry;
pub mod showing_a_ferry;

#[doc(inline)]
#[allow(unused_imports)]
pub use chartering_a_ferry::CharterFerry;

#[doc(hidden)]
#[allow(unused_imports)]
pub use chartering_a_ferry::{CharterFerryResponse, Route};

#[doc(inline)]
#[allow(unused_imports)]
pub use mooring_a_ferry::MoorFerry;

#[doc(hidden)]
#[allow(unused_imports)]
pub use mooring_a_ferry::{Action, Knot, Order, PierType, RopeType, Rule, Side, Toll, Wait};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_ferry::ShowFerry;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_ferry::{Crew, Ferry, FerryConditions, ShowFerryResponse};
