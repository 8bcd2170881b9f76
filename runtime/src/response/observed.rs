//! The state of the resource that a response describes.

use crate::types::percent::Percent;

/// The final states of a resource, as its page documents them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct States {
    /// The states in which the resource can be used.
    pub ready: &'static [&'static str],
    /// The states after a failure.
    pub failed: &'static [&'static str],
    /// The states after a deletion. Most services know a deleted resource no longer.
    pub deleted: &'static [&'static str],
}

impl States {
    /// A page that documents no final state.
    pub const NONE: Self = Self { ready: &[], failed: &[], deleted: &[] };

    /// Sets the states in which the resource can be used.
    #[must_use]
    pub const fn ready(mut self, states: &'static [&'static str]) -> Self {
        self.ready = states;
        self
    }

    /// Sets the states after a failure.
    #[must_use]
    pub const fn failed(mut self, states: &'static [&'static str]) -> Self {
        self.failed = states;
        self
    }

    /// Sets the states after a deletion.
    #[must_use]
    pub const fn deleted(mut self, states: &'static [&'static str]) -> Self {
        self.deleted = states;
        self
    }
}

/// What a response states about its resource, as the macros read it.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::exhaustive_structs, reason = "the macros write it")]
pub struct Observed<'a> {
    /// The state.
    pub state: Option<&'a str>,
    /// Why the resource is in this state.
    pub reason: Option<&'a str>,
    /// The progress on the way to the next state.
    pub progress: Option<Percent>,
}

impl Observed<'_> {
    /// A response without a documented state.
    pub const NOTHING: Self = Self { state: None, reason: None, progress: None };
}

/// A response with the documented state of a resource. Implemented by `#[response]` with `state(…)`.
///
/// ```
/// use restable::state::Stateful as _;
/// use restable::{response, structure};
///
/// #[response(state(field = server.status, ready("ACTIVE"), failed("ERROR"), reason = server.fault?.message))]
/// pub struct ShowServerResponse {
///     pub server: Server,
/// }
///
/// #[structure]
/// pub struct Server {
///     pub status: String,
///     pub fault: Option<Fault>,
/// }
///
/// #[structure]
/// pub struct Fault {
///     pub message: String,
/// }
///
/// let body = r#"{"server": {"status": "ERROR", "fault": {"message": "No valid host was found."}}}"#;
/// let shown = ShowServerResponse::decode(200, (), body)?;
/// assert_eq!(shown.state(), Some("ERROR"));
/// assert_eq!(shown.state_reason(), Some("No valid host was found."));
/// assert_eq!(ShowServerResponse::states().ready, ["ACTIVE"]);
/// # Ok::<(), restable::ResponseError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not document the state of a resource",
    label = "none of its fields is declared as the state of a resource",
    note = "name the field and its final states: #[response(state(field = status, ready(\"ACTIVE\"), failed(\"ERROR\")))]",
    note = "to wait for a condition of your own, use Until::matches"
)]
pub trait Stateful: super::Response {
    /// The state, in the words of the service. `None` if the response has none.
    fn state(&self) -> Option<&str> {
        self.observed().state
    }

    /// Why the resource is in this state, if the service reports it.
    fn state_reason(&self) -> Option<&str> {
        self.observed().reason
    }

    /// The progress on the way to the next state, if the service reports it.
    fn progress(&self) -> Option<Percent> {
        self.observed().progress
    }

    /// The final states that the page documents.
    fn states() -> States {
        Self::STATES
    }
}
