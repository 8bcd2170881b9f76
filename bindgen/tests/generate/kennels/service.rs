//! Kennels.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # badges
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/badges` | [`ListBadges`] |
//! | `POST` | `/v1/badges` | [`BadgeDog`] |
//!
//! # dogs
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/dogs` | [`AdoptDog`] |
//! | `DELETE` | `/v1/dogs` | [`RemoveDog`] |
//! | `POST` | `/v1/dogs/search` | [`SearchForDogs`] |
//! | `POST` | `/v1/dogs/{dog_id}/action` | [`WalkDog`] |
//! | `PUT` | `/v1/dogs/{dog_id}/bath` | [`BathDog`] |
//! | `PUT` | `/v1/dogs/{dog_id}/labels/{key}` | [`LabelDog`] |
//! | `POST` | `/v1/dogs/{dog_id}/meals` | [`FeedDog`] |
//! | `POST` | `/v1/dogs/{dog_id}/rest` | [`RestDog`] |
//!
//! # kennels
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/kennels/{kennel_id}/action` | [`LockKennel`] |
//!
//! # walks
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/walks` | [`PlanWalks`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "kennels";

pub mod adopting_a_dog;
pub mod badging_a_dog;
pub mod bathing_a_dog;
pub mod feeding_a_dog;
pub mod labelling_a_dog;
pub mod listing_badges;
pub mod locking_a_kennel;
pub mod planning_walks;
pub mod removing_a_dog;
pub mod resting_a_dog;
pub mod searching_for_dogs;
pub mod walking_a_dog;

#[doc(inline)]
#[allow(unused_imports)]
pub use adopting_a_dog::AdoptDog;

#[doc(hidden)]
#[allow(unused_imports)]
pub use adopting_a_dog::{Owner, Toy};

#[doc(inline)]
#[allow(unused_imports)]
pub use badging_a_dog::BadgeDog;

#[doc(hidden)]
#[allow(unused_imports)]
pub use badging_a_dog::BadgeDogResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use bathing_a_dog::BathDog;

#[doc(inline)]
#[allow(unused_imports)]
pub use feeding_a_dog::FeedDog;

#[doc(hidden)]
#[allow(unused_imports)]
pub use feeding_a_dog::{Extra, ExtraInput, FeedDogResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use labelling_a_dog::LabelDog;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_badges::ListBadges;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_badges::{Badge, ListBadgesResponse, Meta};

#[doc(inline)]
#[allow(unused_imports)]
pub use locking_a_kennel::LockKennel;

#[doc(inline)]
#[allow(unused_imports)]
pub use planning_walks::PlanWalks;

#[doc(hidden)]
#[allow(unused_imports)]
pub use planning_walks::{Fields, PlanWalksResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use removing_a_dog::RemoveDog;

#[doc(inline)]
#[allow(unused_imports)]
pub use resting_a_dog::RestDog;

#[doc(inline)]
#[allow(unused_imports)]
pub use searching_for_dogs::SearchForDogs;

#[doc(hidden)]
#[allow(unused_imports)]
pub use searching_for_dogs::{Homes, Mark, SearchForDogsResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use walking_a_dog::WalkDog;
