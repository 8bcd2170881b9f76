//! Puppets.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # carvers
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/carvers` | [`WatchCarver`] |
//!
//! # props
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/props` | [`ShowProps`] |
//!
//! # puppets
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/{project_id}/puppets` | [`CarvePuppet`] |
//! | `DELETE` | `/v1/{project_id}/puppets` | [`BurnAllPuppetsThatNobodyHasWantedToPlayWithForLongerThanWholeSeason`] |
//! | `GET` | `/v1/{project_id}/puppets/{puppet_id}` | [`ShowPuppet`] |
//!
//! # troupes
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/troupes/{kind}` | [`ListTroupes`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "puppets";

pub mod burning_puppets;
pub mod carving_a_puppet;
pub mod listing_troupes;
pub mod puppet_parts;
pub mod showing_a_puppet;
pub mod showing_the_props;
pub mod watching_a_carver;

#[doc(inline)]
#[allow(unused_imports)]
pub use burning_puppets::BurnAllPuppetsThatNobodyHasWantedToPlayWithForLongerThanWholeSeason;

#[doc(hidden)]
#[allow(unused_imports)]
pub use burning_puppets::BurnAllPuppetsThatNobodyHasWantedToPlayWithForLongerThanWholeSeasonResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use carving_a_puppet::CarvePuppet;

#[doc(hidden)]
#[allow(unused_imports)]
pub use carving_a_puppet::{CarvePuppetResponse, Material, State};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_troupes::ListTroupes;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_troupes::{Kind, ListTroupesResponse, Troupe};

#[doc(hidden)]
#[allow(unused_imports)]
pub use puppet_parts::{Puppet, Strings};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_puppet::ShowPuppet;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_puppet::{Mark, Paint, ShowPuppetResponse, Stage};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_the_props::ShowProps;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_the_props::{Prop, ShowPropsResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use watching_a_carver::WatchCarver;

#[doc(hidden)]
#[allow(unused_imports)]
pub use watching_a_carver::WatchCarverResponse;
