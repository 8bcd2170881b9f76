//! The async client.

mod pages;
#[cfg(feature = "auth")]
mod sign_in;
mod stream;

#[cfg(feature = "auth")]
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;
use core::future::{Future, poll_fn};
use core::pin::pin;
use core::task::Poll;
use core::time::Duration;
use std::io;

use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Request, Response};
use reqwest::{ClientBuilder, redirect};
use restable_model::Microversion;

pub use pages::{ReqwestItems, ReqwestPages};

use super::access::{Access, Pass};
use super::attempts::{self, Repeating};
use super::call::Call;
use super::connection_error::ConnectionError;
use super::error::{CallError, complete};
use super::polling::{self, Polling, Step, Waiting};
use super::service::{Service, expects_body};
use crate::codec::field::Field;
use crate::job::{Job, JobError, JobStatus, PollPolicy, Poller, Report};
#[cfg(doc)]
use crate::pages::PageError;
use crate::pages::{Paged, Pager};
use crate::request::Endpoint;
use crate::response;
use crate::retry::TransportFailure;
use crate::state::{StateError, StatePoller, StateReport, Until};
use crate::trace::{self, Span};
use crate::types::job_id::JobId;

pub use stream::BodyStream;

/// An async client of one service, over [`reqwest`]. Clones share the connections.
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
    /// Creates a client with the timeouts, the TLS and the proxy of this builder. It takes the builder because redirects
    /// can be disabled only there.
    ///
    /// # Errors
    ///
    /// Returns an error if building the client fails.
    pub fn new(builder: ClientBuilder, service: Service) -> Result<Self, reqwest::Error> {
        Ok(Self { client: builder.redirect(redirect::Policy::none()).build()?, service })
    }

    /// Creates a client of another service that shares the connections. A cloud often has many services at one gateway.
    #[must_use]
    pub fn with_service(&self, service: Service) -> Self {
        Self { client: self.client.clone(), service }
    }

    /// A client that asks for this microversion and shares the connections; see [`Service::microversion`].
    ///
    /// ```
    /// # use restable::{Microversion, client::{Service, Reqwest}};
    /// let service = Service::new("https://compute.example.com/v2.1").microversion("compute", Microversion::new(2, 1));
    /// let client = Reqwest::new(reqwest::Client::builder(), service)?;
    /// let newer = client.with_microversion("compute", Microversion::new(2, 90));
    /// # Ok::<(), reqwest::Error>(())
    /// ```
    #[must_use]
    pub fn with_microversion(&self, service_type: impl Into<String>, version: Microversion) -> Self {
        self.with_service(self.service.clone().microversion(service_type, version))
    }

    /// The service that the client calls, for example to build a request for [`exchange`](Self::exchange).
    pub fn service(&self) -> &Service {
        &self.service
    }

    /// Sends a request and decodes the response. Dropping the future cancels the call; the service may have processed
    /// the request already. After a temporary failure it is sent again if that is safe, see [`Service::retry`]; the delay
    /// before that needs the timer of tokio.
    ///
    /// # Errors
    ///
    /// Returns an error that says at which step the call failed, with everything that was received.
    pub async fn send<E: Endpoint>(&self, endpoint: &E) -> Result<E::Response, CallError> {
        let span = trace::call(E::METHOD, E::PATH);
        let mut repeating = Repeating::of::<E>(&self.service);
        loop {
            match repeating.step(&span) {
                attempts::Step::Send(time) => {
                    let work = async {
                        let access = self.access(&span).await?;
                        let request = span.in_scope(|| access.request(endpoint))?;
                        repeating.inspect(&request);
                        Ok((self.run_call(&span, Call::of::<E>(request)).await, access))
                    };
                    // An error before the request is sent is not repeated.
                    match limited(time, work).await {
                        Some(Ok((outcome, access))) => {
                            repeating.on_outcome(&span, &self.service, Some(&access), outcome);
                        }
                        Some(Err(error)) => return Err(error),
                        None => repeating.on_outcome(&span, &self.service, None, Err(too_slow())),
                    }
                }
                attempts::Step::Wait(delay) => tokio::time::sleep(delay).await,
                attempts::Step::End(outcome) => return span.in_scope(|| attempts::decode::<E>(outcome?)),
            }
        }
    }

    /// Sends any request and returns the whole response whatever its status, with the headers that `send` does not
    /// return. After a temporary failure the same request is sent again if its method is idempotent, see [`Service::retry`]; the
    /// extensions of the response have the number of [`Attempts`](super::Attempts).
    ///
    /// # Errors
    ///
    /// Returns [`CallError::Connection`] if there is no response, and [`CallError::Incomplete`] if it is incomplete.
    pub async fn exchange(&self, mut request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, CallError> {
        let span = trace::exchange(request.method());
        let mut repeating = Repeating::of_any(&self.service, &request);
        loop {
            match repeating.step(&span) {
                attempts::Step::Send(time) => {
                    let sent = repeating.take(&mut request);
                    let outcome = limited(time, self.run_call(&span, Call::of_any(sent))).await;
                    let outcome = outcome.unwrap_or_else(|| Err(too_slow()));
                    repeating.on_outcome(&span, &self.service, None, outcome);
                }
                attempts::Step::Wait(delay) => tokio::time::sleep(delay).await,
                attempts::Step::End(outcome) => return outcome,
            }
        }
    }

    /// Queries a job until it has ended. `query` makes the query from the id of the job. `sleep` is the timer of the
    /// caller's runtime, such as `tokio::time::sleep`; it measures the pauses and the timeout of a query. `on_report`
    /// gets the progress after each query.
    ///
    /// Dropping the future stops the waiting. The service is not notified, the job continues, and a later call can wait
    /// for the same id again.
    ///
    /// # Errors
    ///
    /// Returns an error if the job failed or if waiting for it failed. The error always has the id of the job.
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

    /// Queries a job with a poller that has its own vocabulary or seed, or the `Retry-After` of the response that
    /// started the job. The clock starts with this call, so create the poller with [`Duration::ZERO`].
    ///
    /// # Errors
    ///
    /// The same as for [`wait`](Self::wait).
    pub async fn wait_with<Q, S>(
        &self,
        query: &Q,
        poller: Poller<Q::Response>,
        sleep: impl FnMut(Duration) -> S,
        mut on_report: impl FnMut(&Report<'_>),
    ) -> Result<Q::Response, JobError<Q::Response>>
    where
        Q: Endpoint,
        Q::Response: response::Response + JobStatus + for<'de> Field<'de>,
        S: Future<Output = ()>,
    {
        let span = trace::wait(Q::PATH, Some(poller.job_id()));
        self.poll(&span, query, poller, sleep, |poller| on_report(&poller.report())).await
    }

    /// Queries a resource until it is in a state, or until its response meets a condition. `on_report` gets the progress after each
    /// query. `sleep` is the timer of the caller's runtime, such as `tokio::time::sleep`.
    /// Dropping the future stops the waiting.
    ///
    /// ```no_run
    /// # use restable::{request, response, structure};
    /// #[response(state(field = server.status, ready("ACTIVE"), failed("ERROR")))]
    /// pub struct ShowServerResponse { pub server: Server }
    ///
    /// #[structure]
    /// pub struct Server { pub status: String, pub locked: bool }
    ///
    /// #[request(GET "/servers/{server_id}", response = ShowServerResponse)]
    /// pub struct ShowServer { #[path] pub server_id: String }
    ///
    /// use std::time::Duration;
    ///
    /// use restable::job::PollPolicy;
    /// use restable::state::Until;
    ///
    /// # async fn wait(client: restable::client::Reqwest) -> Result<(), Box<dyn std::error::Error>> {
    /// let server = ShowServer::new("s-1".into());
    /// let policy = PollPolicy::with_timeout(Duration::from_secs(600));
    /// client.wait_for(&server, Until::ready(), policy, tokio::time::sleep, |report| eprintln!("{report}")).await?;
    /// let locked = Until::matches(|shown: &ShowServerResponse| shown.server.locked);
    /// client.wait_for(&server, locked, policy, tokio::time::sleep, |_| ()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the resource is in a failed state or if waiting for it failed. The error has the last state and the
    /// last response.
    pub async fn wait_for<Q, S>(
        &self,
        query: &Q,
        until: Until<'_, Q::Response>,
        policy: PollPolicy,
        sleep: impl FnMut(Duration) -> S,
        on_report: impl FnMut(&StateReport<'_, Q::Response>),
    ) -> Result<Q::Response, StateError<Q::Response>>
    where
        Q: Endpoint,
        Q::Response: response::Response + for<'de> Field<'de>,
        S: Future<Output = ()>,
    {
        let poller = StatePoller::new(until, policy, Duration::ZERO).seed(polling::seed());
        self.wait_for_with(query, poller, sleep, on_report).await?.ok_or_else(StateError::not_found)
    }

    /// Queries a resource until the service does not know it any more. The response needs no documented state.
    ///
    /// # Errors
    ///
    /// Returns an error if the deletion failed or if waiting for it failed.
    pub async fn wait_for_deletion<Q, S>(
        &self,
        query: &Q,
        policy: PollPolicy,
        sleep: impl FnMut(Duration) -> S,
        on_report: impl FnMut(&StateReport<'_, Q::Response>),
    ) -> Result<(), StateError<Q::Response>>
    where
        Q: Endpoint,
        Q::Response: response::Response + for<'de> Field<'de>,
        S: Future<Output = ()>,
    {
        let poller = StatePoller::until_deleted(policy, Duration::ZERO).seed(polling::seed());
        self.wait_for_with(query, poller, sleep, on_report).await.map(drop)
    }

    /// Queries a resource with a poller that has its own seed, or the `Retry-After` of the response after which the state changes.
    /// The clock starts with this call, so create the poller with [`Duration::ZERO`]. The result is `None` if the service does not
    /// know the resource any more, which only [`StatePoller::until_deleted`] waits for.
    ///
    /// # Errors
    ///
    /// The same as for [`wait_for`](Self::wait_for).
    pub async fn wait_for_with<Q, S>(
        &self,
        query: &Q,
        poller: StatePoller<'_, Q::Response>,
        sleep: impl FnMut(Duration) -> S,
        mut on_report: impl FnMut(&StateReport<'_, Q::Response>),
    ) -> Result<Option<Q::Response>, StateError<Q::Response>>
    where
        Q: Endpoint,
        Q::Response: response::Response + for<'de> Field<'de>,
        S: Future<Output = ()>,
    {
        let span = trace::wait(Q::PATH, None);
        self.poll(&span, query, poller, sleep, |poller| on_report(&poller.report())).await
    }

    async fn poll<Q: Endpoint, P: Waiting, S: Future<Output = ()>>(
        &self,
        span: &Span,
        query: &Q,
        poller: P,
        mut sleep: impl FnMut(Duration) -> S,
        mut on_outcome: impl FnMut(&P),
    ) -> Result<P::Done, P::Error> {
        let mut polling = Polling::new(&self.service, query, poller);
        loop {
            match span.in_scope(|| polling.step()) {
                Step::Send(time) => {
                    let call = span.in_scope(|| trace::call(Q::METHOD, Q::PATH));
                    let work = async {
                        match self.access(&call).await {
                            Ok(access) => {
                                let query = span.in_scope(|| polling.query(&access))?;
                                Some(self.run_call(&call, query).await)
                            }
                            Err(error) => Some(Err(error)),
                        }
                    };
                    let outcome = within(sleep(time), work).await.unwrap_or_else(|| Some(Err(too_slow())));
                    let Some(outcome) = outcome else { continue };
                    span.in_scope(|| polling.on_outcome(outcome));
                    on_outcome(&polling.poller);
                }
                Step::Wait(delay) => sleep(delay).await,
                Step::End(end) => return end,
            }
        }
    }

    /// Returns the items of a list, whose pages are requested one after the other, when their items are needed: a
    /// `futures::Stream`, or `next().await`. Dropping it cancels the call.
    ///
    /// An error ends the stream. It has the [position](PageError::position) of the page that could not be returned, and
    /// [`items_with`](Self::items_with) continues there. The request of a page is repeated as in [`send`](Self::send).
    ///
    /// ```no_run
    /// # use restable::{request, response, structure};
    /// # #[response]
    /// # pub struct Servers { pub servers: Vec<Server> }
    /// # #[structure]
    /// # pub struct Server { pub id: String, pub name: String }
    /// #[request(GET "/v1/servers", response = Servers,
    ///     pages(items = servers, item = Server, marker = marker, last = id))]
    /// pub struct ListServers {
    ///     #[query]
    ///     pub marker: Option<String>,
    /// }
    ///
    /// # async fn list(client: restable::client::Reqwest) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut servers = client.items(ListServers::new());
    /// while let Some(server) = servers.next().await {
    ///     println!("{}", server?.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<E: Paged>(&self, request: E) -> ReqwestItems<E> {
        self.items_with(Pager::new(request))
    }

    /// Returns the items of a list with a pager that has its own limits, or a position to continue at.
    pub fn items_with<E: Paged>(&self, pager: Pager<E>) -> ReqwestItems<E> {
        ReqwestItems::new(self.clone(), pager)
    }

    /// Returns the pages of a list, each with everything that its response has.
    pub fn pages<E: Paged>(&self, request: E) -> ReqwestPages<E> {
        self.pages_with(Pager::new(request))
    }

    /// Returns the pages of a list with a pager that has its own limits, or a position to continue at. A page of which
    /// some items were returned before is returned as a whole.
    pub fn pages_with<E: Paged>(&self, pager: Pager<E>) -> ReqwestPages<E> {
        ReqwestPages::new(self.clone(), pager)
    }

    /// What a call needs before its request is built. With a session, that may take as long as signing in.
    async fn access(&self, span: &Span) -> Result<Access<'_>, CallError> {
        Ok(Access::new(&self.service, trace::within(span, self.pass()).await?))
    }

    #[cfg(feature = "auth")]
    async fn pass(&self) -> Result<Pass, CallError> {
        Ok(match self.service.session() {
            // In a box, because every call would otherwise have the size of a sign-in.
            Some(link) => Box::pin(self.sign_in(link.session())).await?.into(),
            None => Pass::default(),
        })
    }

    #[cfg(not(feature = "auth"))]
    #[allow(clippy::unused_async, clippy::unused_self, reason = "with the feature `auth`, it may sign in")]
    async fn pass(&self) -> Result<Pass, CallError> {
        Ok(Pass::default())
    }

    pub(super) async fn run_call(&self, span: &Span, call: Call) -> Result<Response<Vec<u8>>, CallError> {
        self.pace().await?;
        let (request, sent) = call.into_parts(&self.service);
        sent.finish(span, &self.service, trace::within(span, self.run(request)).await)
    }

    /// Waits until the rate limit allows a request.
    async fn pace(&self) -> Result<(), CallError> {
        let delay = self.service.reserve(None)?;
        if !delay.is_zero() {
            trace::paced(delay);
            tokio::time::sleep(delay).await;
        }
        Ok(())
    }

    async fn run(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, CallError> {
        self.receive(self.start(request).await?).await
    }

    /// Sends a request and receives the status and the headers.
    async fn start(&self, mut request: Request<Vec<u8>>) -> Result<reqwest::Response, CallError> {
        if request.body().is_empty() && expects_body(request.method()) {
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let request = request.try_into().map_err(connection_error)?;
        self.client.execute(request).await.map_err(connection_error)
    }

    /// Receives the body.
    async fn receive(&self, mut received: reqwest::Response) -> Result<Response<Vec<u8>>, CallError> {
        let mut answer = Response::new(Vec::new());
        head(&mut received, &mut answer);
        let outcome = read(&mut received, answer.body_mut(), self.service.body_limit).await;
        complete(answer, &self.service, outcome)
    }
}

/// Leaves out the client, because its `Debug` shows its default headers, which may hold a token.
impl fmt::Debug for Reqwest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reqwest").field("service", &self.service).finish_non_exhaustive()
    }
}

/// Moves the status and the headers of a response.
fn head(received: &mut reqwest::Response, answer: &mut Response<Vec<u8>>) {
    *answer.status_mut() = received.status();
    *answer.headers_mut() = core::mem::take(received.headers_mut());
}

/// Reads chunks until the end, or until the limit is exceeded.
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
    let failure = failure(&error);
    CallError::Connection(ConnectionError::new(error.without_url(), failure))
}

/// What the error means for a further attempt. `None` if it would fail in the same way, as with an invalid URL.
fn failure(error: &reqwest::Error) -> Option<TransportFailure> {
    if error.is_builder() || error.is_redirect() {
        None
    } else if error.is_connect() {
        // A certificate that is not accepted will not be accepted the next time.
        is_of_network(error).then_some(TransportFailure::NotSent)
    } else {
        Some(TransportFailure::MaybeSent)
    }
}

/// Whether an error of connecting comes from the network: the name is not found, or the connection is refused or too slow.
fn is_of_network(error: &reqwest::Error) -> bool {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    let mut is_io = error.is_timeout();
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            is_io |= !matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput);
        }
        cause = error.source();
    }
    is_io
}

fn too_slow() -> CallError {
    CallError::Connection(ConnectionError::timed_out(TransportFailure::MaybeSent))
}

/// The output of `work`, if it completes within the time.
async fn limited<T>(time: Option<Duration>, work: impl Future<Output = T>) -> Option<T> {
    match time {
        None => Some(work.await),
        Some(time) => within(tokio::time::sleep(time), work).await,
    }
}

/// The output of `work`, if it completes before the timer.
async fn within<T>(timer: impl Future<Output = ()>, work: impl Future<Output = T>) -> Option<T> {
    let (mut timer, mut work) = (pin!(timer), pin!(work));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => timer.as_mut().poll(context).map(|()| None),
    })
    .await
}
