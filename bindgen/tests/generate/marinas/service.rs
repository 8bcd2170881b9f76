//! Marinas.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # berths
//!
//! | method | path | request |
//! |---|---|---|
//! | `PUT` | `/v1/berths/{number}/labels` | [`LabelBerth`] |
//! | `POST` | `/v1/{project_id}/berths/action` | [`ListBerths`] |
//! | `GET` | `/v1/{project_id}/berths/{number}` | [`ShowBerth`] |
//! | `DELETE` | `/v1/{project_id}/berths/{number}` | [`CloseBerth`] |
//!
//! # boats
//!
//! | method | path | request |
//! |---|---|---|
//! | `PUT` | `/v1/boats/{boat_id}/helm` | [`SteerBoat`] |
//! | `PUT` | `/v1/boats/{boat_id}/refit` | [`RefitBoat`] |
//! | `PUT` | `/v1/boats/{boat_id}/rig` | [`RigBoat`] |
//! | `POST` | `/v1/boats/{boat_id}/sails` | [`HoistSail`] |
//!
//! # harbors
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/harbors/{harbor_id}/berthings` | [`BerthBoat`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "marinas";

pub mod berthing_a_boat;
pub mod closing_a_berth;
pub mod hoisting_a_sail;
pub mod labelling_a_berth;
pub mod listing_berths;
pub mod refitting_a_boat;
pub mod rigging_a_boat;
pub mod showing_a_berth;
pub mod steering_a_boat;

#[doc(inline)]
#[allow(unused_imports)]
pub use berthing_a_boat::BerthBoat;

#[doc(hidden)]
#[allow(unused_imports)]
pub use berthing_a_boat::Line;

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
pub use labelling_a_berth::LabelBerth;

#[doc(hidden)]
#[allow(unused_imports)]
pub use labelling_a_berth::LabelBerthResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_berths::ListBerths;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_berths::{Berth, ListBerthsResponse, Match};

#[doc(inline)]
#[allow(unused_imports)]
pub use refitting_a_boat::RefitBoat;

#[doc(hidden)]
#[allow(unused_imports)]
pub use refitting_a_boat::RefitBoatResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use rigging_a_boat::RigBoat;

#[doc(hidden)]
#[allow(unused_imports)]
pub use rigging_a_boat::{Genoa, Sail, SailInput};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_berth::ShowBerth;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_berth::{Boat, Gauge, ShowBerthResponse, Status};

#[doc(inline)]
#[allow(unused_imports)]
pub use steering_a_boat::SteerBoat;
