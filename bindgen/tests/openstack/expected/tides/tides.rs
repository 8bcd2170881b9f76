//! Tides.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # /
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/` | [`ListVersionsOfApi`] |
//!
//! # tides
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/tides` | [`ListTides`] |
//! | `POST` | `/v1/tides` | [`AnnouncesTide`] |
//! | `PATCH` | `/v1/tides/{tide_id}` | [`CorrectsSpecificTide`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "tides";

pub mod announces_a_tide;
pub mod corrects_a_specific_tide;
pub mod list_tides;
pub mod lists_versions_of_the_api;

#[doc(inline)]
#[allow(unused_imports)]
pub use announces_a_tide::AnnouncesTide;

#[doc(hidden)]
#[allow(unused_imports)]
pub use announces_a_tide::AnnouncesTideResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use corrects_a_specific_tide::CorrectsSpecificTide;

#[doc(hidden)]
#[allow(unused_imports)]
pub use corrects_a_specific_tide::CorrectsSpecificTideResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use list_tides::ListTides;

#[doc(hidden)]
#[allow(unused_imports)]
pub use list_tides::{ListTidesResponse, Tide};

#[doc(inline)]
#[allow(unused_imports)]
pub use lists_versions_of_the_api::ListVersionsOfApi;

#[doc(hidden)]
#[allow(unused_imports)]
pub use lists_versions_of_the_api::{ListVersionsOfApiResponse, Version};
