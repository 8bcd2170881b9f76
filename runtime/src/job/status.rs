//! The status of a job in the response to a status query.

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde_json::Value;

use super::state::JobState;
use super::vocabulary::Vocabulary;
use crate::types::percent::Percent;

/// A decoded response to the status query of a job. `#[response(job(…))]` implements it.
///
/// All methods are about the *job*. In addition to the `error_code` and `fail_reason` of the job, the same response may
/// have `code` and `message`, which are about the *query*: [`ErrorEnvelope`](crate::ErrorEnvelope) reads those, and no
/// method here returns them.
///
/// ```
/// use restable::job::{JobState, JobStatus as _, Percent};
/// use restable::{response, structure};
///
/// /// Obtaining Information About a Task with a Specified ID
/// #[response(job(state = job.status, reason = job.fail_reason, progress = job.process))]
/// pub struct TaskInformation {
///     pub job: Task,
/// }
///
/// #[structure]
/// pub struct Task {
///     pub status: String,
///     pub process: Option<String>,
///     pub fail_reason: Option<String>,
/// }
///
/// let status = TaskInformation::decode(200, (), r#"{"job": {"status": "Running", "process": "60"}}"#)?;
/// assert_eq!(status.state(), JobState::Running("Running".into()));
/// assert_eq!(status.progress().map(Percent::get), Some(60));
/// # Ok::<(), restable::ResponseError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not report the state of a job",
    label = "none of its fields is declared as the state of a job",
    note = "name the field: #[response(job(state = status))]"
)]
pub trait JobStatus {
    /// The state of the job: the documented word, mapped by the vocabulary of the service.
    fn state(&self) -> JobState;

    /// The error code of the job.
    fn error_code(&self) -> Option<&str> {
        None
    }

    /// The reason why the job failed. Some services put the error body of another service into this text.
    fn fail_reason(&self) -> Option<&str> {
        None
    }

    /// The progress of the job, if the service reports it.
    fn progress(&self) -> Option<Percent> {
        None
    }

    /// The resources that the job uses or has created: the ids of servers, volumes and so on. There may be entities
    /// after a failure too.
    ///
    /// It is open JSON, because services put an object, an array or a string in the same place, and nothing before the
    /// job has started.
    fn entities(&self) -> Option<&Value> {
        None
    }

    /// The parts of the job, which are jobs themselves. By default, these are the `sub_jobs` of the entities.
    fn sub_jobs(&self) -> Vec<&dyn JobStatus> {
        self.entities().map(Value::sub_jobs).unwrap_or_default()
    }
}

/// A job in the form that Elastic Cloud Server documents and most other services have adopted, read from open JSON. The
/// entries of `sub_jobs` have this form.
///
/// Source: [Querying Job Execution Status](https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/apis_recommended/job_status_management/querying_job_execution_status.html),
/// tables 2 to 4.
///
/// ```
/// use restable::job::JobStatus as _;
///
/// let entities = serde_json::json!({"sub_jobs": [{"status": "FAIL", "error_code": "Ecs.0117"}]});
/// let [sub_job] = entities.sub_jobs()[..] else { panic!("one sub-job") };
/// assert_eq!(sub_job.state().as_str(), "FAIL");
/// assert_eq!(sub_job.error_code(), Some("Ecs.0117"));
/// ```
impl JobStatus for Value {
    fn state(&self) -> JobState {
        Vocabulary::DEFAULT.state(text(self, "status").unwrap_or_default())
    }

    fn error_code(&self) -> Option<&str> {
        text(self, "error_code")
    }

    fn fail_reason(&self) -> Option<&str> {
        text(self, "fail_reason")
    }

    fn entities(&self) -> Option<&Value> {
        self.get("entities")
    }

    /// The entries of `sub_jobs` of this object or of its entities.
    fn sub_jobs(&self) -> Vec<&dyn JobStatus> {
        let here = self.get(SUB_JOBS).or_else(|| self.get("entities")?.get(SUB_JOBS));
        let entries = here.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        entries.iter().map(|entry| -> &dyn JobStatus { entry }).collect()
    }
}

/// A recursive job type holds its parts in boxes.
impl<T: JobStatus + ?Sized> JobStatus for Box<T> {
    fn state(&self) -> JobState {
        T::state(self)
    }

    fn error_code(&self) -> Option<&str> {
        T::error_code(self)
    }

    fn fail_reason(&self) -> Option<&str> {
        T::fail_reason(self)
    }

    fn progress(&self) -> Option<Percent> {
        T::progress(self)
    }

    fn entities(&self) -> Option<&Value> {
        T::entities(self)
    }

    fn sub_jobs(&self) -> Vec<&dyn JobStatus> {
        T::sub_jobs(self)
    }
}

const SUB_JOBS: &str = "sub_jobs";

fn text<'a>(job: &'a Value, name: &str) -> Option<&'a str> {
    job.get(name)?.as_str()
}

/// The code and the reason of the failure: those of the job or, if it has neither, those of the first part that has one.
pub(super) fn failure(job: &dyn JobStatus) -> (Option<&str>, Option<&str>) {
    let said = |text: &&str| !text.trim().is_empty();
    let own = (job.error_code().filter(said), job.fail_reason().filter(said));
    if own != (None, None) {
        return own;
    }
    let mut parts = job.sub_jobs().into_iter().map(failure);
    parts.find(|part| *part != (None, None)).unwrap_or_default()
}
