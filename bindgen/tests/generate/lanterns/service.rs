//! Lanterns.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # colors
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/colors` | [`ListColors`] |
//!
//! # flames
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/flames` | [`ListFlames`] |
//!
//! # hooks
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/hooks` | [`ListHooks`] |
//!
//! # house
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/house` | [`ListDoors`] |
//!
//! # lanterns
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/lanterns` | [`ListLanterns`] |
//!
//! # oils
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/oils` | [`ListOils`] |
//!
//! # rooms
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/rooms/search` | [`SearchForRooms`] |
//!
//! # shades
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/shades` | [`ListShades`] |
//!
//! # sparks
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/sparks` | [`ListSparks`] |
//!
//! # wicks
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/wicks` | [`ListWicks`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "lanterns";

pub mod listing_colors;
pub mod listing_doors;
pub mod listing_flames;
pub mod listing_hooks;
pub mod listing_lanterns;
pub mod listing_oils;
pub mod listing_shades;
pub mod listing_sparks;
pub mod listing_wicks;
pub mod searching_rooms;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_colors::ListColors;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_colors::{ListColorsItem, ListColorsResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_doors::ListDoors;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_doors::{Door, ListDoorsResponse, Window};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_flames::ListFlames;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_flames::{Flame, ListFlamesResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_hooks::ListHooks;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_hooks::{Hook, ListHooksResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_lanterns::ListLanterns;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_lanterns::{Lantern, ListLanternsResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_oils::ListOils;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_oils::{ListOilsResponse, Oil};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_shades::ListShades;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_shades::{Links, ListShadesResponse, Shade};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_sparks::ListSparks;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_sparks::{ListSparksResponse, PageInfo, Spark};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_wicks::ListWicks;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_wicks::{ListWicksResponse, Wick};

#[doc(inline)]
#[allow(unused_imports)]
pub use searching_rooms::SearchForRooms;

#[doc(hidden)]
#[allow(unused_imports)]
pub use searching_rooms::{Key, Room, SearchForRoomsResponse};
