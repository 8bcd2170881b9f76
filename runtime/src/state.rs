//! Waiting for the state of a resource.
//!
//! A server is created, stopped or deleted by a call that returns before the work is done. Its state is a field of the response
//! that shows it, which is polled until the state is the wanted one.
//!
//! * [`Stateful`] is a response whose page documents a state. `state(…)` in the attribute of a
//!   [`response`](macro@crate::response) names the field and the final states.
//! * [`Until`] is what is waited for: a state, or a condition on the response.
//! * [`StatePoller`] takes the time and the responses, and returns the next step. It opens no socket and never sleeps.
//! * [`StateError`] has the last state, its reason and the last response.
//!
//! [`PollPolicy`](crate::job::PollPolicy) sets when to query and when to stop, as for jobs. `restable::client` (features `ureq`
//! and `reqwest`) adds a clock and a socket: `wait_for` and `wait_for_deletion`.
//!
//! States are compared without regard to ASCII case, because a page and the service may differ in it: `ACTIVE` is `active`.
//!
//! | the response | [`StatePoller::new`] | [`StatePoller::until_deleted`] |
//! |---|---|---|
//! | is in the wanted state, or meets the condition | the waiting succeeds | |
//! | is in a state that `state(…)` names in `deleted` | | the waiting succeeds |
//! | is in a state that `state(…)` names in `failed` | the waiting fails | fails if another state was reported before: a resource may be deleted because it failed |
//! | is in any other state, or in none | continues | continues |
//! | is a 404 | continues within [`grace`](crate::job::PollPolicy::grace), and fails after it | the waiting succeeds |
//! | is a 410 | the waiting fails | the waiting succeeds |
//!
//! Other responses have the effect that [`Poller::on_response`](crate::job::Poller::on_response) lists. A success is confirmed as
//! often as [`confirmations`](crate::job::PollPolicy::confirmations) requires.
//!
//! A state may be reported late: right after a call that stops a server, the server may still be `ACTIVE`. To wait for the state
//! that the resource already has, as after a reboot, set an
//! [`initial_delay`](crate::job::PollPolicy::initial_delay) or more than one confirmation.

mod error;
mod poller;
mod report;
mod stateful;
mod until;

pub use crate::response::observed::States;
pub use error::{StateError, StateErrorKind};
pub use poller::StatePoller;
pub use report::StateReport;
pub use stateful::Stateful;
pub use until::Until;
