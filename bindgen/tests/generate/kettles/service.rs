//! Kettles.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # kettles
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{kitchen_id}/kettles` | [`ListKettles`](listing_kettles::ListKettles) |
//! | `POST` | `/v1/{kitchen_id}/kettles` | [`BrewKettle`](brewing_a_kettle::BrewKettle) |
//! | `GET` | `/v1/{kitchen_id}/kettles/count` | [`CountKettles`](counting_kettles::CountKettles) |
//! | `GET` | `/v1/{kitchen_id}/kettles/{kettle_id}/heat` | [`ShowHeatOfKettle`](showing_the_heat::ShowHeatOfKettle) |

pub mod brewing_a_kettle;
pub mod counting_kettles;
pub mod listing_kettles;
pub mod showing_the_heat;

#[doc(inline)]
pub use brewing_a_kettle::BrewKettle;

#[doc(hidden)]
pub use brewing_a_kettle::{BrewKettleResponse, Kettle, Leaf};

#[doc(inline)]
pub use counting_kettles::CountKettles;

#[doc(hidden)]
pub use counting_kettles::{CountKettlesResponse, Shelf};

#[doc(inline)]
pub use listing_kettles::ListKettles;

#[doc(hidden)]
pub use listing_kettles::{Lid, ListKettlesItem, ListKettlesResponse};

#[doc(inline)]
pub use showing_the_heat::ShowHeatOfKettle;

#[doc(hidden)]
pub use showing_the_heat::ShowHeatOfKettleResponse;
