//! The async client.

use alloc::vec::Vec;
use core::fmt;
use core::future::{Future, poll_fn};
use core::pin::pin;
use core::task::Poll;
use core::time::Duration;
use std::io;

use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Request, Response};
use reqwest::{ClientBuilder, redirect};

use super::call::Call;
use super::error::{CallError, complete};
use super::polling::{Polling, Step};
use super::service::{Service, expects_body};
use crate::codec::field::Field;
use crate::job::{Job, JobError, JobStatus, PollPolicy, Poller, Report};
use crate::request::Endpoint;
use crate::response;
use crate::trace::{self, Span};
use crate::types::job_id::JobId;

/// An async client of one service, over [`reqwest`]. A clone shares the connections.
///
/// ```no_run
/// # use restable::{JobId, request, response};
/// # #[response]
/// # pub struct Started { #[param(status = ShowJob)] pub job_id: JobId }
/// # #[request(DELETE "/v1/servers/{server_id}", response = Started)]
/// # pub struct DeleteServer { #[path] pub server_id: String }
/// # #[response(job(state = status))]
/// # pub struct JobDetails { pub status: String }
/// # #[request(GET "/v1/jobs/{job_id}", response = JobDetails)]
/// # pub struct ShowJob { #[path] pub job_id: JobId }
/// use std::time::Duration;
///
/// use restable::client::{Reqwest, Service};
/// use restable::job::PollPolicy;
/// use restable::XAuthToken;
///
/// # async fn delete() -> Result<(), Box<dyn std::error::Error>> {
/// let service = Service::new("https://ecs.example.com").authorize(XAuthToken("gAAAAB".into()));
/// let client = Reqwest::new(reqwest::Client::builder(), service)?;
///
/// let job = client.send(&DeleteServer::new("s-1".into())).await?.job();
/// let policy = PollPolicy::with_timeout(Duration::from_secs(1_800));
/// client.wait(&job, ShowJob::new, policy, tokio::time::sleep, |report| println!("{report}")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Reqwest {
    client: reqwest::Client,
    service: Service,
}

impl Reqwest {
    /// A client that sends as this builder says: its timeouts, its TLS and its proxy. It takes the builder because only
    /// that can forbid redirects.
    ///
    /// # Errors
    ///
    /// Returns an error where the builder does.
    pub fn new(builder: ClientBuilder, service: Service) -> Result<Self, reqwest::Error> {
        Ok(Self { client: builder.redirect(redirect::Policy::none()).build()?, service })
    }

    /// A client of another service that shares the connections, as clouds have many services at one gateway.
    #[must_use]
    pub fn with_service(&self, service: Service) -> Self {
        Self { client: self.client.clone(), service }
    }

    /// Sends a request and decodes the answer. To give up is to drop the future; the service may have done what the
    /// request asks for.
    ///
    /// # Errors
    ///
    /// Returns an error that says how far the call came, with all that came back.
    pub async fn send<E: Endpoint>(&self, endpoint: &E) -> Result<E::Response, CallError> {
        let span = trace::call(&E::METHOD, E::PATH);
        let request = span.in_scope(|| self.service.request(endpoint))?;
        let answer = self.run_call(&span, Call::of::<E>(request)).await?;
        Ok(span.in_scope(|| E::decode(answer))?)
    }

    /// Sends any request, and gives the whole answer whatever its status: for headers, which `send` does not give.
    ///
    /// # Errors
    ///
    /// Returns [`CallError::Connection`] or [`CallError::Incomplete`], if there is no answer or only the beginning of one.
    pub async fn exchange(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, CallError> {
        let span = trace::exchange(request.method());
        self.run_call(&span, Call::of_any(request)).await
    }

    /// Asks for a job until it has ended. `query` makes of its id the request that asks; `sleep` is the timer of the
    /// caller's runtime, such as `tokio::time::sleep`, and measures the pauses and the longest query; `on_report` is told
    /// how it goes after each time the request was sent.
    ///
    /// To give up is to drop the future. Nothing is said to the service, the job goes on, and its id leads to it again.
    ///
    /// # Errors
    ///
    /// Returns an error if the job failed, or the waiting for it. It always has the id of the job.
    pub async fn wait<Q, S>(
        &self,
        job: &Job<Q>,
        query: impl FnOnce(JobId) -> Q,
        policy: PollPolicy,
        sleep: impl FnMut(Duration) -> S,
        on_report: impl FnMut(&Report<'_>),
    ) -> Result<Q::Response, JobError<Q::Response>>
    where
        Q: Endpoint,
        Q::Response: response::Response + JobStatus + for<'de> Field<'de>,
        S: Future<Output = ()>,
    {
        self.wait_with(&job.query(query), job.poller(policy, Duration::ZERO), sleep, on_report).await
    }

    /// Asks for a job with a poller that has a vocabulary or a seed of its own, or that knows the `Retry-After` of the answer
    /// that started the job. Its times are counted from this call, so it is made with [`Duration::ZERO`].
    ///
    /// # Errors
    ///
    /// As [`wait`](Self::wait).
    pub async fn wait_with<Q, S>(
        &self,
        query: &Q,
        poller: Poller<Q::Response>,
        mut sleep: impl FnMut(Duration) -> S,
        mut on_report: impl FnMut(&Report<'_>),
    ) -> Result<Q::Response, JobError<Q::Response>>
    where
        Q: Endpoint,
        Q::Response: response::Response + JobStatus + for<'de> Field<'de>,
        S: Future<Output = ()>,
    {
        let span = trace::wait(Q::PATH, poller.job_id());
        let mut polling = Polling::new(&self.service, query, poller);
        loop {
            match span.in_scope(|| polling.step()) {
                Step::Send(query, time) => {
                    let call = span.in_scope(|| trace::call(&Q::METHOD, Q::PATH));
                    let answer = within(sleep(time), self.run_call(&call, query)).await;
                    let outcome = answer.unwrap_or_else(|| Err(too_slow()));
                    span.in_scope(|| polling.on_outcome(outcome));
                    on_report(&polling.report());
                }
                Step::Wait(delay) => sleep(delay).await,
                Step::End(end) => return end,
            }
        }
    }

    async fn run_call(&self, span: &Span, call: Call) -> Result<Response<Vec<u8>>, CallError> {
        let (request, sent) = call.into_parts(&self.service);
        sent.finish(span, &self.service, trace::within(span, self.run(request)).await)
    }

    async fn run(&self, mut request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, CallError> {
        if request.body().is_empty() && expects_body(request.method()) {
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let request = request.try_into().map_err(connection_error)?;
        let mut received = self.client.execute(request).await.map_err(connection_error)?;
        let mut answer = Response::new(Vec::new());
        *answer.status_mut() = received.status();
        *answer.headers_mut() = core::mem::take(received.headers_mut());
        let outcome = read(&mut received, answer.body_mut(), self.service.body_limit).await;
        complete(answer, &self.service, outcome)
    }
}

/// Without the client, whose `Debug` shows its default headers, a token among them perhaps.
impl fmt::Debug for Reqwest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reqwest").field("service", &self.service).finish_non_exhaustive()
    }
}

/// Reads chunks until the end, or until they are too many.
async fn read(answer: &mut reqwest::Response, body: &mut Vec<u8>, limit: usize) -> Result<(), reqwest::Error> {
    while body.len() <= limit {
        match answer.chunk().await.map_err(reqwest::Error::without_url)? {
            Some(chunk) => body.extend_from_slice(&chunk),
            None => break,
        }
    }
    Ok(())
}

fn connection_error(error: reqwest::Error) -> CallError {
    CallError::Connection(error.without_url().into())
}

fn too_slow() -> CallError {
    CallError::Connection(io::Error::from(io::ErrorKind::TimedOut).into())
}

/// What the work gives, if it ends before the timer.
async fn within<T>(timer: impl Future<Output = ()>, work: impl Future<Output = T>) -> Option<T> {
    let (mut timer, mut work) = (pin!(timer), pin!(work));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => timer.as_mut().poll(context).map(|()| None),
    })
    .await
}
