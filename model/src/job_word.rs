//! The words of the states of jobs that have one meaning in all services.

/// What a word states about a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JobWord {
    /// The job is accepted, but not started.
    Pending,
    /// The job is started.
    Running,
    /// The job ended with success.
    Succeeded,
    /// The job ended with a failure.
    Failed,
    /// The job ended on request.
    Canceled,
}

impl JobWord {
    const ALL: [Self; 5] = [Self::Pending, Self::Running, Self::Succeeded, Self::Failed, Self::Canceled];

    /// Returns the words of the services of Open Telekom Cloud and Huawei Cloud with this meaning, in lower case.
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            // ECS, EVS, BMS; RDS; CCE; DCS, APIG
            Self::Pending => &["init", "initing", "initializing", "pending", "waiting"],
            // most; SFS Turbo; APIG; ELB; DCS
            Self::Running => &["running", "doing", "deleting", "processing", "rollbacking", "migrating"],
            // ECS, CCE; APIG; RDS; ModelArts; ELB; MRS
            Self::Succeeded => {
                &["success", "succeed", "succeeded", "successed", "successful", "completed", "complete", "finished"]
            }
            // ECS; RDS, DCS; ELB; DCS; MRS; CDM
            Self::Failed => {
                &["fail", "failed", "failure", "error", "rollback_fail", "terminated", "killed", "failure_on_submit"]
            }
            // ELB; RDS
            Self::Canceled => &["cancel", "canceled", "cancelled"],
        }
    }

    /// Returns the meaning of a word. Case, and white space around it, do not matter.
    ///
    /// ```
    /// use restable_model::JobWord;
    ///
    /// assert_eq!(JobWord::of("Completed"), Some(JobWord::Succeeded));
    /// assert_eq!(JobWord::of("INCRE_TRANSFER_FAILED"), None);
    /// ```
    pub fn of(word: &str) -> Option<Self> {
        let is_one = |meaning: &Self| meaning.words().iter().any(|known| known.eq_ignore_ascii_case(word.trim()));
        Self::ALL.into_iter().find(is_one)
    }
}
