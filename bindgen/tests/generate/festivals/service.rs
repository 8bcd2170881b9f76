//! Festivals.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # kites
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/kites` | [`ListColorfulKites`](listing_kites::ListColorfulKites) (deprecated) |
//! | `PUT` | `/v1/{project_id}/kites/{kite_id}` | [`RetireKite`](retiring_a_kite::RetireKite) |

pub mod listing_kites;
pub mod retiring_a_kite;

#[doc(inline)]
#[allow(deprecated)]
pub use listing_kites::ListColorfulKites;

#[doc(hidden)]
pub use listing_kites::{Kite, KiteSync, ListColorfulKitesResponse};

#[doc(inline)]
pub use retiring_a_kite::RetireKite;

#[doc(hidden)]
pub use retiring_a_kite::{Tail, Wind};
