//! Lanterns.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # brackets
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/brackets` | [`ListBrackets`] |
//!
//! # bulbs
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/bulbs` | [`ListBulbs`] |
//!
//! # chains
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/chains` | [`ListChains`] |
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
//! # globes
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/globes` | [`ListGlobes`] |
//!
//! # hinges
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/hinges` | [`ListHinges`] |
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
//! # lamps
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/lamps` | [`ShowLamps`] |
//! | `GET` | `/v1/lamps/{id}` | [`ShowLamp`] |
//!
//! # lanterns
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/lanterns` | [`ListLanterns`] |
//! | `POST` | `/v1/lanterns/light` | [`LightLanterns`] |
//! | `POST` | `/v1/lanterns/turn` | [`TurnLanterns`] |
//!
//! # mirrors
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/mirrors` | [`ListMirrors`] |
//!
//! # oils
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/oils` | [`ListOils`] |
//!
//! # poles
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/poles` | [`ListPoles`] |
//!
//! # posts
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/posts` | [`ListPosts`] |
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
//! # sockets
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/sockets` | [`ListSockets`] |
//!
//! # sparks
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/sparks` | [`ListSparks`] |
//!
//! # vents
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/vents` | [`ListVents`] |
//!
//! # wicks
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/wicks` | [`ListWicks`] |
//!
//! # wires
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/wires` | [`ListWires`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "lanterns";

pub mod lighting_lanterns;
pub mod listing_brackets;
pub mod listing_bulbs;
pub mod listing_chains;
pub mod listing_colors;
pub mod listing_doors;
pub mod listing_flames;
pub mod listing_globes;
pub mod listing_hinges;
pub mod listing_hooks;
pub mod listing_lanterns;
pub mod listing_mirrors;
pub mod listing_oils;
pub mod listing_poles;
pub mod listing_posts;
pub mod listing_shades;
pub mod listing_sockets;
pub mod listing_sparks;
pub mod listing_vents;
pub mod listing_wicks;
pub mod listing_wires;
pub mod searching_rooms;
pub mod showing_a_lamp;
pub mod showing_lamps;
pub mod turning_lanterns;

#[doc(inline)]
#[allow(unused_imports)]
pub use lighting_lanterns::LightLanterns;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_brackets::ListBrackets;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_brackets::{Bracket, ListBracketsResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_bulbs::ListBulbs;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_bulbs::ListBulbsResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_chains::ListChains;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_chains::{Chain, ListChainsResponse, ListMeta};

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
pub use listing_globes::ListGlobes;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_globes::{Globe, GlobeLink, GlobeLinkRel, ListGlobesResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_hinges::ListHinges;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_hinges::{Hinge, ListHingesResponse};

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
pub use listing_mirrors::ListMirrors;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_mirrors::{ListMirrorsResponse, Mirror};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_oils::ListOils;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_oils::{ListOilsResponse, Oil};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_poles::ListPoles;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_poles::{ListPolesResponse, Pole};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_posts::ListPosts;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_posts::{ListPostsResponse, Post};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_shades::ListShades;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_shades::{Links, ListShadesResponse, Shade};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_sockets::ListSockets;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_sockets::ListSocketsResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_sparks::ListSparks;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_sparks::{ListSparksResponse, PageInfo, Spark};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_vents::ListVents;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_vents::{House, ListVentsResponse, Vent, Vents};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_wicks::ListWicks;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_wicks::ListWicksResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_wires::ListWires;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_wires::{Link, ListWiresResponse, Wire};

#[doc(inline)]
#[allow(unused_imports)]
pub use searching_rooms::SearchForRooms;

#[doc(hidden)]
#[allow(unused_imports)]
pub use searching_rooms::{Key, Room, SearchForRoomsResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_lamp::ShowLamp;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_lamp::ShowLampResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_lamps::ShowLamps;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_lamps::{ShowLampsResponse, WickPaint};

#[doc(inline)]
#[allow(unused_imports)]
pub use turning_lanterns::TurnLanterns;

#[doc(hidden)]
#[allow(unused_imports)]
pub use turning_lanterns::{Hall, Left, Right};
