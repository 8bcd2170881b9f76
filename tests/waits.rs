//! Simulated waits for a state: a scripted service, a clock that is a number, and a second computation of the outcome.
//!
//! The delays are those of the polling of jobs, which `simulation` checks in more detail.

mod play;
mod scenario;

pub use play::{Totals, play};
pub use scenario::{Goal, Reply, Scenario};

use restable::response;

/// A volume, whose states are those of Cinder.
#[response(state(field = status, ready("available"), failed("error", "error_deleting"), deleted("deleted")))]
#[derive(Debug)]
pub struct ShowVolume {
    pub status: Option<String>,
}
