//! From the answer that started a job to the request that asks for its status.

use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;

use super::policy::PollPolicy;
use super::poller::Poller;
use super::status::JobStatus;
use crate::request::Endpoint;
use crate::types::job_id::JobId;

/// A response with the id of a job that it started. Implemented by `#[response]` and `#[structure]` where a field has
/// `#[param(status = Endpoint)]`; `job()` is an inherent function too.
///
/// ```
/// use core::time::Duration;
///
/// use restable::job::{JobStatus as _, PollPolicy};
/// use restable::{Endpoint as _, JobId, request, response};
///
/// #[response]
/// pub struct TaskIdResponse {
///     #[param("String", mandatory, status = ShowJob)]
///     pub job_id: JobId,
/// }
///
/// #[request(GET "/v1/{project_id}/jobs/{job_id}", response = JobDetails)]
/// pub struct ShowJob {
///     #[path] pub project_id: String,
///     #[path] pub job_id: JobId,
/// }
///
/// #[response(job(state = status, code = error_code, reason = fail_reason))]
/// pub struct JobDetails {
///     pub status: String,
///     pub error_code: Option<String>,
///     pub fail_reason: Option<String>,
/// }
///
/// let job = TaskIdResponse::decode(200, (), r#"{"job_id": "70a599e0"}"#)?.job();
/// let query = job.query(|id| ShowJob::new("p-1".into(), id));
/// assert_eq!(query.request("https://bms.example.com")?.uri().path(), "/v1/p-1/jobs/70a599e0");
///
/// let poller = job.poller(PollPolicy::with_timeout(Duration::from_secs(600)), Duration::ZERO);
/// assert_eq!(poller.job_id(), job.id());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Where the id is nested, as in `{"job": {"id": "…"}}`, `status` goes on the field of the nested structure, and the way is
/// `response.job.job()`.
pub trait StartsJob {
    /// The request that asks for the status of the job.
    type Query: Endpoint<Response: JobStatus>;

    /// [`Job`]; an `Option` or a `Vec` of it where the id may be absent or there are several.
    type Job;

    /// The job that was started, tied to the request that asks for its status.
    fn job(&self) -> Self::Job;
}

/// A job that was started, tied to the request `Q` that asks for its status.
///
/// Its [`id`](Job::id) is what to store: a job is taken up again, in another process too, as `Job::<ShowJob>::new(id)`.
pub struct Job<Q> {
    id: JobId,
    query: PhantomData<fn() -> Q>,
}

impl<Q> Job<Q> {
    /// The job of an id, as one that was stored.
    pub fn new(id: JobId) -> Self {
        Self { id, query: PhantomData }
    }

    /// The id of the job.
    pub fn id(&self) -> &JobId {
        &self.id
    }

    /// The request that asks for the status, made of the id and of what else it needs, such as the project.
    ///
    /// The request lives as long as the waiting and is sent as often as the [`Poller`] says.
    pub fn query(&self, make: impl FnOnce(JobId) -> Q) -> Q {
        make(self.id.clone())
    }
}

impl<Q: Endpoint<Response: JobStatus>> Job<Q> {
    /// Begins to wait at the time `now`, as [`Poller::new`] does, for the answer of this request and no other.
    pub fn poller(&self, policy: PollPolicy, now: Duration) -> Poller<Q::Response> {
        Poller::new(self.id.clone(), policy, now)
    }
}

/// `Q` is only named, so it is not asked whether it can be shown.
impl<Q> fmt::Debug for Job<Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Job").field(&self.id).finish()
    }
}

impl<Q> Clone for Job<Q> {
    fn clone(&self) -> Self {
        Self::new(self.id.clone())
    }
}

impl<Q> PartialEq for Job<Q> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<Q> Eq for Job<Q> {}

/// What may carry `status = Endpoint`: a [`JobId`], and an `Option` or a `Vec` of it.
///
/// An answer without a job is no error: a service that bills by the month starts an order in place of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no id of a job",
    label = "`status` names the request that asks for a job, and this is none",
    note = "the type of the field is JobId, Option<JobId> or Vec<JobId>"
)]
pub trait JobIds {
    /// The jobs of the ids.
    type Jobs<Q>;

    /// Ties the ids to the request that asks for the status.
    fn jobs<Q>(&self) -> Self::Jobs<Q>;
}

impl JobIds for JobId {
    type Jobs<Q> = Job<Q>;

    fn jobs<Q>(&self) -> Job<Q> {
        Job::new(self.clone())
    }
}

impl<T: JobIds> JobIds for Option<T> {
    type Jobs<Q> = Option<T::Jobs<Q>>;

    fn jobs<Q>(&self) -> Self::Jobs<Q> {
        self.as_ref().map(T::jobs)
    }
}

impl<T: JobIds> JobIds for Vec<T> {
    type Jobs<Q> = Vec<T::Jobs<Q>>;

    fn jobs<Q>(&self) -> Self::Jobs<Q> {
        self.iter().map(T::jobs).collect()
    }
}
