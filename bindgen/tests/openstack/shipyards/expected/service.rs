//! Shipyards.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # cranes
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v2/cranes` | [`ListCranes`] |
//! | `GET` | `/v2/cranes/{crane_name}` | [`ShowCrane`] |
//! | `GET` | `/v2/cranes/{crane_name}/hooks/{side}` | [`ListHooksOfSide`] |
//! | `GET` | `/v2/cranes/{crane_name}/plans` | [`ShowPlans`] |
//!
//! # limits
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v2/limits/{limit_name}` | [`ShowLimit`] |
//!
//! # ships
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v2/ships` | [`ListShips`] |
//! | `POST` | `/v2/ships` | [`BuildShip`] |
//! | `GET` | `/v2/ships/{ship_id}` | [`ShowShip`] |
//! | `PUT` | `/v2/ships/{ship_id}` | [`ChangeShip`] |
//!
//! # usage
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v2/usage` | [`ShowUsage`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "shipyards";

pub mod build_ship;
pub mod change_ship;
pub mod list_cranes;
pub mod list_hooks_of_a_side;
pub mod list_ships;
pub mod show_crane;
pub mod show_limit;
pub mod show_plans;
pub mod show_ship;
pub mod show_usage;

#[doc(inline)]
#[allow(unused_imports)]
pub use build_ship::BuildShip;

#[doc(hidden)]
#[allow(unused_imports)]
pub use build_ship::BuildShipResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use change_ship::ChangeShip;

#[doc(inline)]
#[allow(unused_imports)]
pub use list_cranes::ListCranes;

#[doc(hidden)]
#[allow(unused_imports)]
pub use list_cranes::{ListCranesItem, ListCranesResponse, Mooring};

#[doc(inline)]
#[allow(unused_imports)]
pub use list_hooks_of_a_side::ListHooksOfSide;

#[doc(hidden)]
#[allow(unused_imports)]
pub use list_hooks_of_a_side::{ListHooksOfSideResponse, Side};

#[doc(inline)]
#[allow(unused_imports)]
pub use list_ships::ListShips;

#[doc(hidden)]
#[allow(unused_imports)]
pub use list_ships::{ListShipsResponse, Rig};

#[doc(inline)]
#[allow(unused_imports)]
pub use show_crane::ShowCrane;

#[doc(hidden)]
#[allow(unused_imports)]
pub use show_crane::{Crane, Resource, ShowCraneResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use show_limit::ShowLimit;

#[doc(hidden)]
#[allow(unused_imports)]
pub use show_limit::ShowLimitResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use show_plans::ShowPlans;

#[doc(hidden)]
#[allow(unused_imports)]
pub use show_plans::{Plan, ShowPlansResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use show_ship::ShowShip;

#[doc(hidden)]
#[allow(unused_imports)]
pub use show_ship::{Cargo, Flag, Hull, Link, ShipRig, ShowShipResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use show_usage::ShowUsage;

#[doc(hidden)]
#[allow(unused_imports)]
pub use show_usage::{ShowUsageResponse, Usage};
