//! Gates.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # gates
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/gates` | [`ListGates`](listing_gates::ListGates) |
//! | `DELETE` | `/v1/gates/{id}` | [`CloseGate`](closing_a_gate::CloseGate) |
//! | `PATCH` | `/v1/gates/{id}` | [`ChangeGate`](changing_a_gate::ChangeGate) |
//! | `POST` | `/v1/gates/{id}/open` | [`OpenGate`](opening_a_gate::OpenGate) |
//! | `PUT` | `/v1/gates/{id}/paint` | [`PaintGate`](painting_a_gate::PaintGate) |

pub mod changing_a_gate;
pub mod closing_a_gate;
pub mod listing_gates;
pub mod opening_a_gate;
pub mod painting_a_gate;

#[doc(inline)]
pub use changing_a_gate::ChangeGate;

#[doc(inline)]
pub use closing_a_gate::CloseGate;

#[doc(hidden)]
pub use closing_a_gate::CloseGateResponse;

#[doc(inline)]
pub use listing_gates::ListGates;

#[doc(hidden)]
pub use listing_gates::ListGatesResponse;

#[doc(inline)]
pub use opening_a_gate::OpenGate;

#[doc(hidden)]
pub use opening_a_gate::{Keeper, OpenGateResponse, ResponseInfoHeader};

#[doc(inline)]
pub use painting_a_gate::PaintGate;

#[doc(hidden)]
pub use painting_a_gate::PaintGateResponse;
