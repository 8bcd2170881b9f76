//! Quarries.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # blasts
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/blasts/counts` | [`CountBlasts`] |
//! | `GET` | `/v1/blasts/{blast_id}` | [`ShowBlast`] |
//!
//! # crushers
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/crushers/{crusher_id}` | [`ShowCrusher`] |
//!
//! # drills
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/drills` | [`RentDrill`] |
//!
//! # pits
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/pits/{pit_id}` | [`ShowPit`] |
//!
//! # seasons
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/seasons/{season_id}` | [`ShowSeason`] |
//!
//! # sidings
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/sidings/{siding_id}/carts` | [`ListCartsOfSiding`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "quarries";

pub mod counting_blasts;
pub mod listing_carts;
pub mod renting_a_drill;
pub mod showing_a_blast;
pub mod showing_a_crusher;
pub mod showing_a_pit;
pub mod showing_a_season;

#[doc(inline)]
#[allow(unused_imports)]
pub use counting_blasts::CountBlasts;

#[doc(hidden)]
#[allow(unused_imports)]
pub use counting_blasts::{CountBlastsResponse, Counts};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_carts::ListCartsOfSiding;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_carts::{Cart, ListCartsOfSidingResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use renting_a_drill::RentDrill;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_blast::ShowBlast;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_blast::{Charge, ShowBlastResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_crusher::ShowCrusher;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_crusher::{Motor, ShowCrusherResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_pit::ShowPit;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_pit::{Ramp, ShowPitResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_season::ShowSeason;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_season::{Season, ShowSeasonResponse};
