//! Stables.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # feeding
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/feeding/dash` | [`FeedDashMules`] |
//! | `GET` | `/v1/feeding/gt` | [`FeedGtMules`] |
//! | `GET` | `/v1/feeding/plus` | [`FeedPlusMules`] |
//!
//! # hands
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/hands` | [`HireHand`] |
//!
//! # mules
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/mules` | [`HireMule`] |
//! | `GET` | `/v1/mules/{mule_id}` | [`ShowMule`] |
//! | `POST` | `/v1/mules/{mule_id}/paint` | [`PaintMule`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "stables";

pub mod feeding_dash;
pub mod feeding_gt;
pub mod feeding_plus;
pub mod hiring_a_hand;
pub mod hiring_a_mule;
pub mod painting_a_mule;
pub mod showing_a_mule;

#[doc(inline)]
#[allow(unused_imports)]
pub use feeding_dash::FeedDashMules;

#[doc(hidden)]
#[allow(unused_imports)]
pub use feeding_dash::{Bowl, FeedDashMulesResponse, Meal};

#[doc(inline)]
#[allow(unused_imports)]
pub use feeding_gt::FeedGtMules;

#[doc(hidden)]
#[allow(unused_imports)]
pub use feeding_gt::FeedGtMulesResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use feeding_plus::FeedPlusMules;

#[doc(hidden)]
#[allow(unused_imports)]
pub use feeding_plus::FeedPlusMulesResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use hiring_a_hand::HireHand;

#[doc(hidden)]
#[allow(unused_imports)]
pub use hiring_a_hand::Task;

#[doc(inline)]
#[allow(unused_imports)]
pub use hiring_a_mule::HireMule;

#[doc(inline)]
#[allow(unused_imports)]
pub use painting_a_mule::PaintMule;

#[doc(hidden)]
#[allow(unused_imports)]
pub use painting_a_mule::PaintMuleResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_mule::ShowMule;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_mule::{Buckle, Home, Saddle, ShowMuleResponse, Stall, Straps};
