//! Kettles.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # kettles
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{kitchen_id}/kettles` | [`ListKettles`] |
//! | `POST` | `/v1/{kitchen_id}/kettles` | [`BrewKettle`] |
//! | `GET` | `/v1/{kitchen_id}/kettles/count` | [`CountKettles`] |
//! | `GET` | `/v1/{kitchen_id}/kettles/{kettle_id}/heat` | [`ShowHeatOfKettle`] |
//!
//! # racks
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/racks/{rack_id}` | [`ShowRack`] |
//! | `GET` | `/v1/racks/{rack_id}` | [`ShowLoadOfRack`] |
//!
//! # repairs
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{kitchen_id}/repairs` | [`ListRepairs`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "kettles";

pub mod brewing_a_kettle;
pub mod counting_kettles;
pub mod listing_kettles;
pub mod listing_repairs;
pub mod showing_a_rack;
pub mod showing_the_heat;
pub mod showing_the_load_of_a_rack;

#[doc(inline)]
#[allow(unused_imports)]
pub use brewing_a_kettle::BrewKettle;

#[doc(hidden)]
#[allow(unused_imports)]
pub use brewing_a_kettle::{BrewKettleResponse, Kettle, Leaf};

#[doc(inline)]
#[allow(unused_imports)]
pub use counting_kettles::CountKettles;

#[doc(hidden)]
#[allow(unused_imports)]
pub use counting_kettles::{CountKettlesResponse, Shelf};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_kettles::ListKettles;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_kettles::{Lid, ListKettlesItem, ListKettlesResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_repairs::ListRepairs;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_repairs::{ListRepairsResponse, Repair, RepairStage};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_rack::ShowRack;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_rack::ShowRackResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_the_heat::ShowHeatOfKettle;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_the_heat::ShowHeatOfKettleResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_the_load_of_a_rack::ShowLoadOfRack;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_the_load_of_a_rack::ShowLoadOfRackResponse;
