//! Gates.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # gates
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/gates` | [`ListGates`] |
//! | `DELETE` | `/v1/gates/{id}` | [`CloseGate`] |
//! | `PATCH` | `/v1/gates/{id}` | [`ChangeGate`] |
//! | `POST` | `/v1/gates/{id}/open` | [`OpenGate`] |
//! | `PUT` | `/v1/gates/{id}/paint` | [`PaintGate`] |
//! | `POST` | `/v1/gates/{id}/wires` | [`WireGate`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "gates";

pub mod changing_a_gate;
pub mod closing_a_gate;
pub mod listing_gates;
pub mod opening_a_gate;
pub mod painting_a_gate;
pub mod wiring_a_gate;

#[doc(inline)]
#[allow(unused_imports)]
pub use changing_a_gate::ChangeGate;

#[doc(inline)]
#[allow(unused_imports)]
pub use closing_a_gate::CloseGate;

#[doc(hidden)]
#[allow(unused_imports)]
pub use closing_a_gate::CloseGateResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_gates::ListGates;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_gates::ListGatesResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use opening_a_gate::OpenGate;

#[doc(hidden)]
#[allow(unused_imports)]
pub use opening_a_gate::{Keeper, OpenGateResponse, ResponseInfoHeader};

#[doc(inline)]
#[allow(unused_imports)]
pub use painting_a_gate::PaintGate;

#[doc(hidden)]
#[allow(unused_imports)]
pub use painting_a_gate::PaintGateResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use wiring_a_gate::WireGate;

#[doc(hidden)]
#[allow(unused_imports)]
pub use wiring_a_gate::WireGateResponse;
