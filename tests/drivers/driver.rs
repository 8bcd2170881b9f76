//! A trait for both clients, so that one list of scenarios tests both.

use restable::client::{CallError, Reqwest, Service, Ureq};
use restable::job::{Job, JobError, PollPolicy, Report};
use restable::{Endpoint, JobId};
use tokio::runtime::{Builder, Runtime};

use crate::{JobDetails, ShowJob};

/// A client of restable.
pub trait Driver: Sized {
    /// A client for a service.
    fn new(service: Service) -> Self;

    /// `send`.
    ///
    /// # Errors
    ///
    /// As `send`.
    fn send<E: Endpoint>(&self, endpoint: &E) -> Result<E::Response, CallError>;

    /// `exchange`.
    ///
    /// # Errors
    ///
    /// As `exchange`.
    fn exchange(&self, request: http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, CallError>;

    /// Calls `wait` for the job `j-1` of the project `p-1`.
    ///
    /// # Errors
    ///
    /// As `wait`.
    fn wait(&self, policy: PollPolicy, on_report: impl FnMut(&Report<'_>)) -> Result<JobDetails, JobError<JobDetails>>;
}

fn job() -> Job<ShowJob> {
    Job::new("j-1".parse().expect("an id"))
}

fn query(id: JobId) -> ShowJob {
    ShowJob::new("p-1".into(), id)
}

/// `Ureq`.
pub struct Blocking(Ureq);

impl Driver for Blocking {
    fn new(service: Service) -> Self {
        Self(Ureq::new(ureq::Agent::new_with_defaults(), service))
    }

    fn send<E: Endpoint>(&self, endpoint: &E) -> Result<E::Response, CallError> {
        self.0.send(endpoint)
    }

    fn exchange(&self, request: http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, CallError> {
        self.0.exchange(request)
    }

    fn wait(&self, policy: PollPolicy, on_report: impl FnMut(&Report<'_>)) -> Result<JobDetails, JobError<JobDetails>> {
        self.0.wait(&job(), query, policy, on_report)
    }
}

/// `Reqwest`, in a runtime with one thread.
pub struct Async(Reqwest, Runtime);

impl Driver for Async {
    fn new(service: Service) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        Self(Reqwest::new(reqwest::Client::builder(), service).expect("a client"), runtime)
    }

    fn send<E: Endpoint>(&self, endpoint: &E) -> Result<E::Response, CallError> {
        self.1.block_on(self.0.send(endpoint))
    }

    fn exchange(&self, request: http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, CallError> {
        self.1.block_on(self.0.exchange(request))
    }

    fn wait(&self, policy: PollPolicy, on_report: impl FnMut(&Report<'_>)) -> Result<JobDetails, JobError<JobDetails>> {
        self.1.block_on(self.0.wait(&job(), query, policy, tokio::time::sleep, on_report))
    }
}
