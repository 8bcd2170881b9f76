//! A trait for both clients, so that one list of scenarios tests both.

use std::future::poll_fn;
use std::io::{self, Read as _};
use std::pin::Pin;

use futures_core::Stream as _;
use futures_core::stream::FusedStream as _;
use restable::client::{BodyStream, CallError, Reqwest, Service, Ureq};
use restable::job::{Job, JobError, PollPolicy, Report};
use restable::pages::{PageError, Pager, Position};
use restable::state::{StateError, StateReport, Until};
use restable::{Endpoint, JobId, RawRequest, RawResponse};
use tokio::runtime::{Builder, Runtime};

use crate::{JobDetails, ListServers, ListedServer, Servers, ShowJob, ShowServer, ShownServer};

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

    /// `download`, and the whole body.
    ///
    /// # Errors
    ///
    /// As `download`.
    fn download<E>(&self, endpoint: &E, limit: u64) -> Result<(E::Response, io::Result<Vec<u8>>), CallError>
    where
        E: Endpoint,
        E::Response: RawResponse;

    /// `upload` of a body that is not in memory as a whole.
    ///
    /// # Errors
    ///
    /// As `upload`.
    fn upload<E: Endpoint + RawRequest>(
        &self,
        endpoint: &E,
        body: Vec<u8>,
        length: Option<u64>,
    ) -> Result<E::Response, CallError>;

    /// Calls `wait` for the job `j-1` of the project `p-1`.
    ///
    /// # Errors
    ///
    /// As `wait`.
    fn wait(&self, policy: PollPolicy, on_report: impl FnMut(&Report<'_>)) -> Result<JobDetails, JobError<JobDetails>>;

    /// Calls `wait_for` for the server `s-1` of the project `p-1`.
    ///
    /// # Errors
    ///
    /// As `wait_for`.
    fn wait_for(
        &self,
        until: Until<'_, ShownServer>,
        policy: PollPolicy,
        on_report: impl FnMut(&StateReport<'_, ShownServer>),
    ) -> Result<ShownServer, StateError<ShownServer>>;

    /// Calls `wait_for_deletion` for the server `s-1` of the project `p-1`.
    ///
    /// # Errors
    ///
    /// As `wait_for_deletion`.
    fn wait_for_deletion(&self, policy: PollPolicy) -> Result<(), StateError<ShownServer>>;

    /// Collects at most this many elements of `items_with`. After an error it checks that nothing follows.
    fn items(&self, pager: Pager<ListServers>, most: usize) -> Listed;

    /// Collects `pages_with`, until the last page or the first error.
    fn pages(&self, pager: Pager<ListServers>) -> (Vec<Servers>, Option<PageError<CallError>>);
}

/// The items of a list, and how it ended.
#[derive(Debug)]
pub struct Listed {
    pub items: Vec<ListedServer>,
    pub error: Option<PageError<CallError>>,
    /// The position of the next item.
    pub position: Position,
}

fn job() -> Job<ShowJob> {
    Job::new("j-1".parse().expect("an id"))
}

fn query(id: JobId) -> ShowJob {
    ShowJob::new("p-1".into(), id)
}

fn server() -> ShowServer {
    ShowServer::new("p-1".into(), "s-1".into())
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

    fn download<E>(&self, endpoint: &E, limit: u64) -> Result<(E::Response, io::Result<Vec<u8>>), CallError>
    where
        E: Endpoint,
        E::Response: RawResponse,
    {
        let mut download = self.0.download(endpoint, limit)?;
        let mut body = Vec::new();
        let outcome = download.body.read_to_end(&mut body);
        Ok((download.response, outcome.map(|_| body)))
    }

    fn upload<E: Endpoint + RawRequest>(
        &self,
        endpoint: &E,
        body: Vec<u8>,
        length: Option<u64>,
    ) -> Result<E::Response, CallError> {
        self.0.upload(endpoint, body.as_slice(), length)
    }

    fn wait(&self, policy: PollPolicy, on_report: impl FnMut(&Report<'_>)) -> Result<JobDetails, JobError<JobDetails>> {
        self.0.wait(&job(), query, policy, on_report)
    }

    fn wait_for(
        &self,
        until: Until<'_, ShownServer>,
        policy: PollPolicy,
        on_report: impl FnMut(&StateReport<'_, ShownServer>),
    ) -> Result<ShownServer, StateError<ShownServer>> {
        self.0.wait_for(&server(), until, policy, on_report)
    }

    fn wait_for_deletion(&self, policy: PollPolicy) -> Result<(), StateError<ShownServer>> {
        self.0.wait_for_deletion(&server(), policy, |_| ())
    }

    fn items(&self, pager: Pager<ListServers>, most: usize) -> Listed {
        let mut listed = self.0.items_with(pager);
        let (mut items, mut error) = (Vec::new(), None);
        while items.len() < most {
            match listed.next() {
                Some(Ok(item)) => items.push(item),
                Some(Err(failed)) => error = Some(failed),
                None => break,
            }
        }
        Listed { items, error, position: listed.position() }
    }

    fn pages(&self, pager: Pager<ListServers>) -> (Vec<Servers>, Option<PageError<CallError>>) {
        let (mut pages, mut error) = (Vec::new(), None);
        for page in self.0.pages_with(pager) {
            match page {
                Ok(page) => pages.push(page),
                Err(failed) => error = Some(failed),
            }
        }
        (pages, error)
    }
}

/// Reads the first bytes with `chunk`, and the others as a stream.
async fn whole(stream: &mut BodyStream) -> io::Result<Vec<u8>> {
    let mut body = stream.chunk().await?.unwrap_or_default();
    while let Some(chunk) = poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await {
        body.extend(chunk?);
    }
    assert!(stream.is_terminated());
    Ok(body)
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

    fn download<E>(&self, endpoint: &E, limit: u64) -> Result<(E::Response, io::Result<Vec<u8>>), CallError>
    where
        E: Endpoint,
        E::Response: RawResponse,
    {
        self.1.block_on(async {
            let mut download = self.0.download(endpoint, limit).await?;
            Ok((download.response, whole(&mut download.body).await))
        })
    }

    fn upload<E: Endpoint + RawRequest>(
        &self,
        endpoint: &E,
        body: Vec<u8>,
        length: Option<u64>,
    ) -> Result<E::Response, CallError> {
        self.1.block_on(self.0.upload(endpoint, body, length))
    }

    fn wait(&self, policy: PollPolicy, on_report: impl FnMut(&Report<'_>)) -> Result<JobDetails, JobError<JobDetails>> {
        self.1.block_on(self.0.wait(&job(), query, policy, tokio::time::sleep, on_report))
    }

    fn wait_for(
        &self,
        until: Until<'_, ShownServer>,
        policy: PollPolicy,
        on_report: impl FnMut(&StateReport<'_, ShownServer>),
    ) -> Result<ShownServer, StateError<ShownServer>> {
        self.1.block_on(self.0.wait_for(&server(), until, policy, tokio::time::sleep, on_report))
    }

    fn wait_for_deletion(&self, policy: PollPolicy) -> Result<(), StateError<ShownServer>> {
        self.1.block_on(self.0.wait_for_deletion(&server(), policy, tokio::time::sleep, |_| ()))
    }

    fn items(&self, pager: Pager<ListServers>, most: usize) -> Listed {
        let mut listed = self.0.items_with(pager);
        let (mut items, mut error) = (Vec::new(), None);
        while items.len() < most {
            match self.1.block_on(listed.next()) {
                Some(Ok(item)) => items.push(item),
                Some(Err(failed)) => error = Some(failed),
                None => break,
            }
        }
        Listed { items, error, position: listed.position() }
    }

    fn pages(&self, pager: Pager<ListServers>) -> (Vec<Servers>, Option<PageError<CallError>>) {
        let mut stream = self.0.pages_with(pager);
        let (mut pages, mut error) = (Vec::new(), None);
        while let Some(page) = self.1.block_on(stream.next()) {
            match page {
                Ok(page) => pages.push(page),
                Err(failed) => error = Some(failed),
            }
        }
        (pages, error)
    }
}
