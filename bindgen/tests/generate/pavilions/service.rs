//! Pavilions.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # pavilions
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/pavilions` | [`ListPavilions`] |
//! | `POST` | `/v1/pavilions` | [`BuildPavilion`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "pavilions";

pub mod building_a_pavilion;
pub mod listing_pavilions;

#[doc(inline)]
#[allow(unused_imports)]
pub use building_a_pavilion::BuildPavilion;

#[doc(hidden)]
#[allow(unused_imports)]
pub use building_a_pavilion::{
    BuildPavilionResponse, Cond, Cover, Fixed, Gate, Grade, Guard, Job, Land, Level, Made, Main,
    Mood, Name, Order, Pack, PegType, Pole, Rain, Rank, Ready, Rule, Scheme, Sign, Sort, Spot,
    Stay, Store, Tongue, Trade, Watch, Width, Wood,
};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_pavilions::ListPavilions;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_pavilions::{
    Answer, Color, Doors, Dry, Fan, Floor, Form, Holder, Kind, Lamp, ListPavilionsResponse, Lock,
    Noise, Pause, Pay, Phase, Roof, Seats, Size, State, Status, Task, XSeason,
};
