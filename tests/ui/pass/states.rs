//! States with shadowed prelude names, generics, private types, raw identifiers and every key of `state(…)`.
#![deny(warnings, missing_docs, unsafe_code)]
#![warn(clippy::pedantic)]

use restable::state::{Stateful as _, StatePoller, Until};
use restable::{response, structure, values};

/// Shadows the prelude.
pub struct Option;
/// Shadows the prelude.
pub struct Result;
/// Shadows the prelude.
pub struct Some;

/// A server.
#[response(state(
    field = r#type.state,
    ready("ACTIVE", "SHUTOFF"),
    failed("ERROR"),
    deleted("DELETED"),
    reason = fault?.message,
    progress = r#type.done,
))]
pub struct Show<T> {
    /// A keyword.
    pub r#type: Kind,
    /// The reason.
    pub fault: ::std::option::Option<Fault>,
    /// Anything else.
    pub rest: T,
}

/// The state of a server.
#[structure]
pub struct Kind {
    /// A state.
    pub state: State,
    /// Percent.
    pub done: ::std::option::Option<f64>,
}

/// A reason.
#[structure]
pub struct Fault {
    /// The reason.
    pub message: ::std::string::String,
}

/// A state.
#[values]
pub enum State {
    /// Ready.
    Active,
}

/// Only the mandatory keys.
#[response(state(field = 0, ready("up")))]
struct Whole(::std::string::String);

fn main() {
    let _ = Whole(::std::string::String::new()).state();
    let until = Until::<Show<u8>>::states(["ACTIVE"]).or_failed("PAUSED");
    let _ = StatePoller::new(until, restable::job::PollPolicy::without_timeout(), ::std::time::Duration::ZERO);
}
