//! The states that the words of a service mean.

use alloc::string::String;

use restable_model::JobWord;

use super::state::JobState;

/// Maps the words of a service to states of a job.
///
/// Case, and white space around a word, do not matter. Words that are added have priority over the existing ones, so a
/// service can give a word another meaning:
///
/// ```
/// use restable::job::{JobState, Vocabulary};
///
/// const ORDERS: Vocabulary = Vocabulary::NONE.pending(&["6"]).running(&["3"]).succeeded(&["5"]);
/// assert_eq!(ORDERS.state("5"), JobState::Succeeded("5".into()));
/// assert_eq!(ORDERS.state("success"), JobState::Other("success".into()));
///
/// const MIGRATION: Vocabulary = Vocabulary::DEFAULT.failed(&["INCRE_TRANSFER_FAILED"]).running(&["complete"]);
/// assert_eq!(MIGRATION.state("Complete"), JobState::Running("Complete".into()));
/// assert_eq!(MIGRATION.state("Success"), JobState::Succeeded("Success".into()));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vocabulary {
    own: Words,
    default: Words,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Words {
    pending: &'static [&'static str],
    running: &'static [&'static str],
    succeeded: &'static [&'static str],
    failed: &'static [&'static str],
    canceled: &'static [&'static str],
}

const NO_WORDS: Words = Words { pending: &[], running: &[], succeeded: &[], failed: &[], canceled: &[] };

/// The words of the services of Open Telekom Cloud and Huawei Cloud that have one meaning everywhere.
const DEFAULT_WORDS: Words = Words {
    pending: JobWord::Pending.words(),
    running: JobWord::Running.words(),
    succeeded: JobWord::Succeeded.words(),
    failed: JobWord::Failed.words(),
    canceled: JobWord::Canceled.words(),
};

impl Vocabulary {
    /// The words of Open Telekom Cloud and Huawei Cloud that have one meaning in all services that use them.
    ///
    /// Source: the response tables of the job pages, such as
    /// [Querying Job Execution Status](https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/apis_recommended/job_status_management/querying_job_execution_status.html).
    pub const DEFAULT: Self = Self { own: NO_WORDS, default: DEFAULT_WORDS };

    /// No words, for a service that shares none with the others.
    pub const NONE: Self = Self { own: NO_WORDS, default: NO_WORDS };

    /// Sets the words for [`JobState::Pending`].
    #[must_use]
    pub const fn pending(mut self, words: &'static [&'static str]) -> Self {
        self.own.pending = words;
        self
    }

    /// Sets the words for [`JobState::Running`].
    #[must_use]
    pub const fn running(mut self, words: &'static [&'static str]) -> Self {
        self.own.running = words;
        self
    }

    /// Sets the words for [`JobState::Succeeded`].
    #[must_use]
    pub const fn succeeded(mut self, words: &'static [&'static str]) -> Self {
        self.own.succeeded = words;
        self
    }

    /// Sets the words for [`JobState::Failed`].
    #[must_use]
    pub const fn failed(mut self, words: &'static [&'static str]) -> Self {
        self.own.failed = words;
        self
    }

    /// Sets the words for [`JobState::Canceled`].
    #[must_use]
    pub const fn canceled(mut self, words: &'static [&'static str]) -> Self {
        self.own.canceled = words;
        self
    }

    /// The state that a word means. The state holds the word unchanged.
    pub fn state(&self, word: &str) -> JobState {
        let meaning = self.own.meaning(word).or_else(|| self.default.meaning(word));
        meaning.unwrap_or(JobState::Other)(word.into())
    }
}

impl Words {
    fn meaning(&self, word: &str) -> Option<fn(String) -> JobState> {
        let word = word.trim();
        let holds = |words: &[&str]| words.iter().any(|known| known.eq_ignore_ascii_case(word));
        match self {
            _ if holds(self.pending) => Some(JobState::Pending),
            _ if holds(self.running) => Some(JobState::Running),
            _ if holds(self.succeeded) => Some(JobState::Succeeded),
            _ if holds(self.failed) => Some(JobState::Failed),
            _ if holds(self.canceled) => Some(JobState::Canceled),
            _ => None,
        }
    }
}
