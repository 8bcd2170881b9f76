//! Festivals.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # kites
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/kites` | [`ListColorfulKites`] (deprecated) |
//! | `PUT` | `/v1/{project_id}/kites/{kite_id}` | [`RetireKite`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "festivals";

pub mod listing_kites;
pub mod retiring_a_kite;

#[doc(inline)]
#[allow(deprecated, unused_imports)]
pub use listing_kites::ListColorfulKites;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_kites::{Kite, KiteSync, ListColorfulKitesResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use retiring_a_kite::RetireKite;

#[doc(hidden)]
#[allow(unused_imports)]
pub use retiring_a_kite::{Tail, Wind};
