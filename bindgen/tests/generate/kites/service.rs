//! Kites.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # /
//!
//! | method | path | request |
//! |---|---|---|
//! | `DELETE` | `/` | [`CutKiteLoose`] |
//!
//! # anchors
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/anchors` | [`ListAnchors`] |
//!
//! # kites
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/kites` | [`BuildKite`] |
//! | `POST` | `/v1/kites/find` | [`FindKites`] |
//! | `POST` | `/v1/kites/tie` | [`TyKites`] |
//! | `POST` | `/v1/kites/{kite}/fly` | [`FlyKite`] |
//! | `POST` | `/v1/kites/{kite}/land` | [`LandKite`] |
//!
//! # meadows
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/{owner_id}/meadows/{meadows_owner_id}/measure` | [`MeasureKites`] |
//! | `POST` | `/v2/{owner_id}/meadows/{meadows_owner_id}/measure` | [`MeasureKitesV2`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "kites";

pub mod building_a_kite;
pub mod cutting_a_kite_loose;
pub mod finding_kites;
pub mod flying_a_kite;
pub mod landing_a_kite;
pub mod listing_anchors;
pub mod measuring_kites;
pub mod tying_kites;

#[doc(inline)]
#[allow(unused_imports)]
pub use building_a_kite::BuildKite;

#[doc(hidden)]
#[allow(unused_imports)]
pub use building_a_kite::{Stick, StringItem};

#[doc(inline)]
#[allow(unused_imports)]
pub use cutting_a_kite_loose::CutKiteLoose;

#[doc(inline)]
#[allow(unused_imports)]
pub use finding_kites::FindKites;

#[doc(hidden)]
#[allow(unused_imports)]
pub use finding_kites::{Heights, Tag, TagsAny};

#[doc(inline)]
#[allow(unused_imports)]
pub use flying_a_kite::FlyKite;

#[doc(hidden)]
#[allow(unused_imports)]
pub use flying_a_kite::{FlyKiteResponse, Kite};

#[doc(inline)]
#[allow(unused_imports)]
pub use landing_a_kite::LandKite;

#[doc(hidden)]
#[allow(unused_imports)]
pub use landing_a_kite::LandKiteResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_anchors::ListAnchors;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_anchors::ListAnchorsResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use measuring_kites::{MeasureKites, MeasureKitesV2};

#[doc(hidden)]
#[allow(unused_imports)]
pub use measuring_kites::{MeasureKitesResponse, Sizes, Tool};

#[doc(inline)]
#[allow(unused_imports)]
pub use tying_kites::TyKites;

#[doc(hidden)]
#[allow(unused_imports)]
pub use tying_kites::{Anchor, Rope};
