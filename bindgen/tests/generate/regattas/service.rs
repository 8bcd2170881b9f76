//! Regattas.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # boats
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/boats` | [`LaunchBoat`] |
//!
//! # races
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/races/{race_id}/results` | [`JudgeRace`] |
//! | `POST` | `/v1/races/{race_id}/start` | [`StartRace`] |
//! | `GET` | `/v1/races/{race_id}/wind` | [`WatchRace`] |
//!
//! # tasks
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/tasks/{task_id}` | [`QueryTask`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "regattas";

pub mod judging_a_race;
pub mod launching_a_boat;
pub mod querying_a_task;
pub mod starting_a_race;
pub mod watching_a_race;

#[doc(inline)]
#[allow(unused_imports)]
pub use judging_a_race::JudgeRace;

#[doc(hidden)]
#[allow(unused_imports)]
pub use judging_a_race::{
    Course, JudgeRaceResponse, Key, Pennant, Protest, ResultItem, Sail, Scoring, Side, Sky,
};

#[doc(inline)]
#[allow(unused_imports)]
pub use launching_a_boat::LaunchBoat;

#[doc(hidden)]
#[allow(unused_imports)]
pub use launching_a_boat::{Boat, OptionItem};

#[doc(inline)]
#[allow(unused_imports)]
pub use querying_a_task::QueryTask;

#[doc(hidden)]
#[allow(unused_imports)]
pub use querying_a_task::QueryTaskResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use starting_a_race::StartRace;

#[doc(hidden)]
#[allow(unused_imports)]
pub use starting_a_race::{Class, Signal, StartRaceResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use watching_a_race::WatchRace;

#[doc(hidden)]
#[allow(unused_imports)]
pub use watching_a_race::{WatchRaceResponse, Winds, WindsEntry};
