//! The progress of waiting for a job.

use core::fmt;
use core::time::Duration;

use super::last_known::QueryError;
use super::queries::Queries;
use super::state::JobState;
use super::status::JobStatus;
use crate::types::job_id::JobId;
use crate::types::percent::Percent;

/// The progress of waiting for a job, for a progress bar or a log.
///
/// `Display` writes one line:
///
/// ```
/// # use restable::job::{JobState, JobStatus, Percent, Vocabulary};
/// use core::time::Duration;
/// use restable::job::{PollPolicy, Poller};
/// # #[restable::response]
/// # pub struct ShowJob { pub status: String, pub process: Option<String> }
/// # impl JobStatus for ShowJob {
/// #     fn state(&self) -> JobState { Vocabulary::DEFAULT.state(&self.status) }
/// #     fn progress(&self) -> Option<Percent> { Percent::from_text(self.process.as_deref()?) }
/// # }
///
/// let mut poller = Poller::<ShowJob>::new("70a599e0".parse()?, PollPolicy::without_timeout(), Duration::ZERO);
/// poller.next(Duration::from_millis(1_500));
/// poller.on_response(Duration::from_secs(2), 200, (), r#"{"status": "Running", "process": "60"}"#);
/// assert_eq!(poller.report().to_string(), "job 70a599e0: Running, 60 %, 1 query in 2s");
/// # Ok::<(), restable::InvalidJobId>(())
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Report<'a> {
    /// The id of the job.
    pub job_id: &'a JobId,
    /// The last state that the service reported.
    pub state: Option<&'a JobState>,
    /// The progress of the job, if the service reports it.
    pub progress: Option<Percent>,
    /// How many queries were sent.
    pub queries: u32,
    /// How many of the last queries failed in a row.
    pub failures: u32,
    /// The time from the creation of the poller to its last step.
    pub elapsed: Duration,
    /// The problem with the last query, if it failed.
    pub problem: Option<&'a QueryError>,
    /// The last status that was decoded, with its sub-jobs and entities.
    pub job_status: Option<&'a dyn JobStatus>,
}

impl Report<'_> {
    /// The number of sub-jobs that have ended, and of all sub-jobs; `None` if there are none. A progress bar can show
    /// it if the service does not report the [`progress`](Self::progress).
    ///
    /// ```
    /// # use core::time::Duration;
    /// # use restable::job::{PollPolicy, Poller};
    /// # use restable::response;
    /// #[response(job(state = status, entities = entities))]
    /// pub struct JobDetails {
    ///     pub status: String,
    ///     pub entities: serde_json::Value,
    /// }
    ///
    /// # let policy = PollPolicy::without_timeout();
    /// let mut poller = Poller::<JobDetails>::new("70a599e0".parse()?, policy, Duration::ZERO);
    /// let body = r#"{"status": "RUNNING", "entities": {"sub_jobs": [{"status": "SUCCESS"}, {"status": "RUNNING"}]}}"#;
    /// poller.on_response(Duration::ZERO, 200, (), body);
    /// assert_eq!(poller.report().sub_jobs(), Some((1, 2)));
    /// # Ok::<(), restable::InvalidJobId>(())
    /// ```
    pub fn sub_jobs(&self) -> Option<(usize, usize)> {
        let sub_jobs = self.job_status?.sub_jobs();
        let ended = sub_jobs.iter().filter(|job| job.state().is_final()).count();
        (!sub_jobs.is_empty()).then_some((ended, sub_jobs.len()))
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { job_id, state, progress, queries, failures, elapsed, .. } = self;
        write!(f, "job {job_id}: ")?;
        match state {
            Some(state) => write!(f, "{state}, ")?,
            None => f.write_str("no state yet, ")?,
        }
        if let Some(progress) = progress {
            write!(f, "{progress}, ")?;
        }
        write!(f, "{} in {elapsed:?}", Queries(*queries))?;
        match failures {
            0 => Ok(()),
            _ => write!(f, ", the last {failures} failed"),
        }
    }
}

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("job_id", &self.job_id)
            .field("state", &self.state)
            .field("progress", &self.progress)
            .field("sub_jobs", &self.sub_jobs())
            .field("queries", &self.queries)
            .field("failures", &self.failures)
            .field("elapsed", &self.elapsed)
            .field("problem", &self.problem)
            .finish_non_exhaustive()
    }
}
