//! Simulated polling: a scripted server, a clock that is a number, and checks that every run must pass.
//!
//! The property tests and the bench `simulate_polls` use it. In the tests, proptest generates the scenarios and shrinks
//! those that fail; the bench generates very many from seeds.

mod check;
mod generate;
mod reply;
mod run;
mod scenario;

pub use check::check;
pub use reply::{Effect, Reply, Retry, Said, WORDS};
pub use run::{End, Play, Sent, Waited, play};
pub use scenario::{Driver, Scenario, Settings};

use restable::job::{JobState, JobStatus, Vocabulary};
use restable::response;
use serde_json::Value;

/// A job as Elastic Cloud Server documents it, with the parameters that polling needs.
#[response]
#[derive(Debug)]
pub struct ShowJob {
    pub status: Option<String>,
    pub entities: Value,
    pub error_code: Option<String>,
    pub fail_reason: Option<String>,
}

impl JobStatus for ShowJob {
    fn state(&self) -> JobState {
        Vocabulary::DEFAULT.state(self.status.as_deref().unwrap_or_default())
    }

    fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }

    fn fail_reason(&self) -> Option<&str> {
        self.fail_reason.as_deref()
    }

    fn entities(&self) -> Option<&Value> {
        Some(&self.entities)
    }
}
