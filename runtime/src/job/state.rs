//! The state of a job.

use alloc::string::String;
use core::fmt;

use crate::text::printable::Printable;

/// The state of a job, with the word that the service uses for it.
///
/// A [`Vocabulary`](super::Vocabulary) defines the meaning of the words. A word that it does not know is kept, and
/// polling continues: a new word is more likely an intermediate state than a final one.
///
/// ```
/// use restable::job::{JobState, Vocabulary};
///
/// let state = Vocabulary::DEFAULT.state("Completed");
/// assert_eq!(state, JobState::Succeeded("Completed".into()));
/// assert!(state.is_final());
///
/// let state = Vocabulary::DEFAULT.state("Unregistering");
/// assert_eq!(state.as_str(), "Unregistering");
/// assert!(!state.is_final());
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobState {
    /// Accepted, but not started.
    Pending(String),
    /// Started.
    Running(String),
    /// Ended with success.
    Succeeded(String),
    /// Ended with a failure. Resources that the job created before may still exist and incur costs.
    Failed(String),
    /// Ended on request.
    Canceled(String),
    /// A word that the vocabulary does not know; `""` if the response has none.
    Other(String),
}

impl JobState {
    /// The word of the service, unchanged.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending(text)
            | Self::Running(text)
            | Self::Succeeded(text)
            | Self::Failed(text)
            | Self::Canceled(text)
            | Self::Other(text) => text,
        }
    }

    /// Whether the job has ended: it succeeded, failed or was canceled.
    pub fn is_final(&self) -> bool {
        match self {
            Self::Succeeded(_) | Self::Failed(_) | Self::Canceled(_) => true,
            Self::Pending(_) | Self::Running(_) | Self::Other(_) => false,
        }
    }
}

/// Writes the word of the service on one line: unprintable characters are escaped, and at most 1,000 characters are
/// written. [`as_str`](JobState::as_str) returns it unchanged.
impl fmt::Display for JobState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Printable(self.as_str()).fmt(f)
    }
}

impl fmt::Debug for JobState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variant = match self {
            Self::Pending(_) => "Pending",
            Self::Running(_) => "Running",
            Self::Succeeded(_) => "Succeeded",
            Self::Failed(_) => "Failed",
            Self::Canceled(_) => "Canceled",
            Self::Other(_) => "Other",
        };
        f.debug_tuple(variant).field(&Printable(self.as_str())).finish()
    }
}
