//! Gates.

pub mod changing_a_gate;
pub mod closing_a_gate;
pub mod listing_gates;
pub mod opening_a_gate;
pub mod painting_a_gate;
