//! From the response that started a job to the request that queries its status.

use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;

use super::policy::PollPolicy;
use super::poller::Poller;
use super::status::JobStatus;
use crate::request::Endpoint;
use crate::types::job_id::JobId;

/// A response with the id of a job that it started. Implemented by `#[response]` and `#[structure]` if a field has
/// `#[param(status = Endpoint)]`; `job()` is also generated as an inherent function.
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
/// If the id is nested, as in `{"job": {"id": "…"}}`, `status` belongs to the field of the nested structure, and the
/// call is `response.job.job()`.
pub trait StartsJob {
    /// The request that queries the status of the job.
    type Query: Endpoint<Response: JobStatus>;

    /// [`Job`]; an `Option` or a `Vec` of it if the id may be absent or there are several ids.
    type Job;

    /// The job that was started, with the type of the request that queries its status.
    fn job(&self) -> Self::Job;
}

/// A job that was started, with the type `Q` of the request that queries its status.
///
/// To resume waiting, in another process too, store its [`id`](Job::id) and call `Job::<ShowJob>::new(id)`.
pub struct Job<Q> {
    id: JobId,
    query: PhantomData<fn() -> Q>,
}

impl<Q> Job<Q> {
    /// Creates a job from an id, for example a stored one.
    pub fn new(id: JobId) -> Self {
        Self { id, query: PhantomData }
    }

    /// The id of the job.
    pub fn id(&self) -> &JobId {
        &self.id
    }

    /// Creates the request that queries the status, from the id and the other parameters that it needs, such as the
    /// project.
    ///
    /// The same request is sent as often as the [`Poller`] requires.
    pub fn query(&self, make: impl FnOnce(JobId) -> Q) -> Q {
        make(self.id.clone())
    }
}

impl<Q: Endpoint<Response: JobStatus>> Job<Q> {
    /// Creates a poller that starts to wait at the time `now`, as [`Poller::new`] does, for responses of this request.
    pub fn poller(&self, policy: PollPolicy, now: Duration) -> Poller<Q::Response> {
        Poller::new(self.id.clone(), policy, now)
    }
}

/// Has no bound on `Q`, which is only a type parameter.
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

/// The types of a field with `status = Endpoint`: [`JobId`], and an `Option` or a `Vec` of it.
///
/// A response without a job is not an error: a service that bills by the month creates an order instead.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a job ID",
    label = "`status` names the request that queries a job, and this field holds no job ID",
    note = "the type of the field is JobId, Option<JobId> or Vec<JobId>"
)]
pub trait JobIds {
    /// The jobs with these ids.
    type Jobs<Q>;

    /// Combines the ids with the type of the request that queries the status.
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
