//! Hostile.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # things
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/things/{id}` | [`DenyB`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "hostile";

pub mod type_page;

#[doc(inline)]
#[allow(unused_imports)]
pub use type_page::DenyB;
