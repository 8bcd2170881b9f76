//! Simulated calls that share a budget of retries: a clock that is a number, a service that throttles and fails, and checks
//! that every run must pass.
//!
//! The property tests and the bench `simulate_retries` use it.

mod calls;
mod scenario;

pub use calls::{Totals, play};
pub use scenario::Scenario;
