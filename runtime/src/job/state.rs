//! How far a job is.

use alloc::string::String;
use core::fmt;

use crate::text::printable::Printable;

/// The state of a job, with the word of the service for it.
///
/// [`Vocabulary`](super::Vocabulary) tells which word means what. A word that it does not know is kept, and the job is
/// asked for again: a new word is likelier to be one more step on the way than the end of it.
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
    /// Accepted, and not begun.
    Pending(String),
    /// Begun.
    Running(String),
    /// Ended well.
    Succeeded(String),
    /// Ended badly. What the job made before may still be there, and be paid for.
    Failed(String),
    /// Ended because somebody asked for it.
    Canceled(String),
    /// A word that the vocabulary does not know; `""` where the answer gives none.
    Other(String),
}

impl JobState {
    /// The word of the service, as it came.
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

/// The word of the service in one line: what does not print is escaped, and at most 1,000 characters are written.
/// [`as_str`](JobState::as_str) gives it as it came.
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
