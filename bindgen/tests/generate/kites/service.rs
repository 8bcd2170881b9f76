//! Kites.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # kites
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/kites` | [`BuildKite`](building_a_kite::BuildKite) |
//! | `POST` | `/v1/kites/find` | [`FindKites`](finding_kites::FindKites) |
//! | `POST` | `/v1/kites/tie` | [`TyKites`](tying_kites::TyKites) |
//! | `POST` | `/v1/kites/{kite}/fly` | [`FlyKite`](flying_a_kite::FlyKite) |

pub mod building_a_kite;
pub mod finding_kites;
pub mod flying_a_kite;
pub mod tying_kites;

#[doc(inline)]
pub use building_a_kite::BuildKite;

#[doc(hidden)]
pub use building_a_kite::{Stick, StringItem};

#[doc(inline)]
pub use finding_kites::FindKites;

#[doc(hidden)]
pub use finding_kites::{Heights, Tag, TagsAny};

#[doc(inline)]
pub use flying_a_kite::FlyKite;

#[doc(hidden)]
pub use flying_a_kite::{FlyKiteResponse, Kite};

#[doc(inline)]
pub use tying_kites::TyKites;

#[doc(hidden)]
pub use tying_kites::{Anchor, Rope};
