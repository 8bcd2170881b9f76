//! Hostile.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # things
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/things/{id}` | [`DenyB`] |

pub mod type_page;

#[doc(inline)]
#[allow(unused_imports)]
pub use type_page::DenyB;
