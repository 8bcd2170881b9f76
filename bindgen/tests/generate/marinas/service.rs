//! Marinas.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # berths
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/{project_id}/berths/action` | [`ListBerths`] |
//! | `GET` | `/v1/{project_id}/berths/{number}` | [`ShowBerth`] |
//! | `DELETE` | `/v1/{project_id}/berths/{number}` | [`CloseBerth`] |
//!
//! # boats
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/boats/{boat_id}/sails` | [`HoistSail`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "marinas";

pub mod closing_a_berth;
pub mod hoisting_a_sail;
pub mod listing_berths;
pub mod showing_a_berth;

#[doc(inline)]
#[allow(unused_imports)]
pub use closing_a_berth::CloseBerth;

#[doc(inline)]
#[allow(unused_imports)]
pub use hoisting_a_sail::HoistSail;

#[doc(hidden)]
#[allow(unused_imports)]
pub use hoisting_a_sail::{Details, HoistSailResponse, Ketch, Plan, Sloop};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_berths::ListBerths;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_berths::{Berth, ListBerthsResponse, Match, Tag};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_berth::ShowBerth;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_berth::{Boat, ShowBerthResponse};
