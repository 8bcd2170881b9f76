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
