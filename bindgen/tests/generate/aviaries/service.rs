//! Aviaries.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # birds
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/birds` | [`AddBird`] |
//! | `GET` | `/v1/birds/count` | [`CountBirds`] |
//! | `POST` | `/v1/birds/meals` | [`FeedBirds`] |
//! | `DELETE` | `/v1/birds/{id}` | [`ReleaseBird`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "aviaries";

pub mod adding_a_bird;
pub mod counting_birds;
pub mod feeding_birds;
pub mod releasing_a_bird;

#[doc(inline)]
#[allow(unused_imports)]
pub use adding_a_bird::AddBird;

#[doc(hidden)]
#[allow(unused_imports)]
pub use adding_a_bird::{AddBirdAcceptedResponse, AddBirdCreatedResponse, AddBirdResponse, Bird};

#[doc(inline)]
#[allow(unused_imports)]
pub use counting_birds::CountBirds;

#[doc(hidden)]
#[allow(unused_imports)]
pub use counting_birds::CountBirdsResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use feeding_birds::FeedBirds;

#[doc(hidden)]
#[allow(unused_imports)]
pub use feeding_birds::{FeedBirdsAcceptedResponse, FeedBirdsOkResponse, FeedBirdsResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use releasing_a_bird::ReleaseBird;

#[doc(hidden)]
#[allow(unused_imports)]
pub use releasing_a_bird::ReleaseBirdResponse;
