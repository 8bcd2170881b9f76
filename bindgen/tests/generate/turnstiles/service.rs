//! Turnstiles.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # /
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/` | [`ListVersions`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "turnstiles";

pub mod listing_versions;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_versions::ListVersions;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_versions::{Access, Coin, ListVersionsResponse, Lock, Model, OpenTime, Turn};
