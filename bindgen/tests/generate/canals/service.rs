//! Canals.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # barges
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/barges/{barge_id}` | [`ShowBarge`] |
//! | `POST` | `/v1/barges/{barge_id}/load` | [`LoadBarge`] |
//! | `POST` | `/v1/barges/{barge_id}/tow` | [`TowBarge`] |
//!
//! # ferrymen
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/ferrymen/{ferryman_id}/boardings` | [`Board`] |
//!
//! # hires
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/hires` | [`HireBarge`] |
//!
//! # locks
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/locks` | [`ListLocks`] |
//! | `GET` | `/v1/locks/{lock_id}` | [`ShowLock`] |
//! | `PUT` | `/v1/locks/{lock_id}` | [`SetUpLock`] |
//! | `POST` | `/v1/locks/{lock_id}/drain` | [`DrainLock`] |
//!
//! # paintings
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/paintings` | [`PaintBarge`] |
//!
//! # ropes
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/ropes/{rope_id}` | [`ShowRope`] |
//! | `POST` | `/v1/ropes/{rope_id}/mend` | [`MendRope`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "canals";

pub mod boarding;
pub mod draining_a_lock;
pub mod hiring_a_barge;
pub mod listing_locks;
pub mod loading_a_barge;
pub mod mending_a_rope;
pub mod painting_a_barge;
pub mod setting_up_a_lock;
pub mod showing_a_barge;
pub mod showing_a_lock;
pub mod showing_a_rope;
pub mod towing_a_barge;

#[doc(inline)]
#[allow(unused_imports)]
pub use boarding::Board;

#[doc(hidden)]
#[allow(unused_imports)]
pub use boarding::BoardResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use draining_a_lock::DrainLock;

#[doc(hidden)]
#[allow(unused_imports)]
pub use draining_a_lock::DrainLockResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use hiring_a_barge::{HireBarge, HireBargeRequired};

#[doc(hidden)]
#[allow(unused_imports)]
pub use hiring_a_barge::{Ballast, HireMotor, Rig};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_locks::ListLocks;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_locks::ListLocksResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use loading_a_barge::LoadBarge;

#[doc(hidden)]
#[allow(unused_imports)]
pub use loading_a_barge::{Crate, Crew};

#[doc(inline)]
#[allow(unused_imports)]
pub use mending_a_rope::MendRope;

#[doc(hidden)]
#[allow(unused_imports)]
pub use mending_a_rope::MendRopeResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use painting_a_barge::PaintBarge;

#[doc(inline)]
#[allow(unused_imports)]
pub use setting_up_a_lock::SetUpLock;

#[doc(hidden)]
#[allow(unused_imports)]
pub use setting_up_a_lock::Label;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_barge::ShowBarge;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_barge::ShowBargeResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_lock::ShowLock;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_lock::{Barge, Error, ShowLockResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_rope::ShowRope;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_rope::{Link, ShowRopeResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use towing_a_barge::TowBarge;

#[doc(hidden)]
#[allow(unused_imports)]
pub use towing_a_barge::{TowBargeResponse, TowResult};
