//! Simulated callers that share one token: a clock that is a number, a service that issues and refuses tokens, and checks that
//! every run must pass.
//!
//! The property tests and the bench `simulate_renewals` use it.

mod callers;
mod scenario;
mod service;

pub use callers::{Totals, play};
pub use scenario::Scenario;
