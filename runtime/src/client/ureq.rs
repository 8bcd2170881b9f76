//! The blocking client.

mod pages;
#[cfg(feature = "auth")]
mod sign_in;
mod stream;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;
use std::io::{self, Read as _};
use std::thread;
use std::time::Instant;

use http::{Request, Response};
use restable_model::Microversion;
use ureq::Agent;

pub use pages::{UreqItems, UreqPages};

use super::access::{Access, Pass};
use super::attempts::{self, Repeating, decode};
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

pub use stream::BodyReader;

/// A blocking client of one service, over [`ureq`]. Clones share the connections.
///
/// See the [module](crate::client) for an example.
#[derive(Clone)]
pub struct Ureq {
    agent: Agent,
    service: Service,
}

impl Ureq {
    /// Creates a client with the timeouts, the TLS and the proxy of this agent.
    pub fn new(agent: Agent, service: Service) -> Self {
        Self { agent, service }
    }

    /// Creates a client of another service that shares the connections. A cloud often has many services at one gateway.
    #[must_use]
    pub fn with_service(&self, service: Service) -> Self {
        Self { agent: self.agent.clone(), service }
    }

    /// A client that asks for this microversion and shares the connections; see [`Service::microversion`].
    ///
    /// ```
    /// # use restable::{Microversion, client::{Service, Ureq}};
    /// let service = Service::new("https://compute.example.com/v2.1").microversion("compute", Microversion::new(2, 1));
    /// let client = Ureq::new(ureq::agent(), service);
    /// let newer = client.with_microversion("compute", Microversion::new(2, 90));
    /// ```
    #[must_use]
    pub fn with_microversion(&self, service_type: impl Into<String>, version: Microversion) -> Self {
        self.with_service(self.service.clone().microversion(service_type, version))
    }

    /// The service that the client calls, for example to build a request for [`exchange`](Self::exchange).
    pub fn service(&self) -> &Service {
        &self.service
    }

    /// Sends a request and decodes the response. After a temporary failure it is sent again if that is safe, see
    /// [`Service::retry`].
    ///
    /// ```no_run
    /// # use restable::{request, response};
    /// # #[response]
    /// # pub struct Server { pub name: String }
    /// # #[request(GET "/v1/servers/{server_id}", response = Server)]
    /// # pub struct ShowServer { #[path] pub server_id: String }
    /// # fn show(client: restable::client::Ureq) -> Result<(), restable::client::CallError> {
    /// let server = client.send(&ShowServer::new("s-1".into()))?;
    /// println!("{}", server.name);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error that says at which step the call failed, with everything that was received.
    pub fn send<E: Endpoint>(&self, endpoint: &E) -> Result<E::Response, CallError> {
        let span = trace::call(E::METHOD, E::PATH);
        span.in_scope(|| {
            let mut repeating = Repeating::of::<E>(&self.service);
            loop {
                match repeating.step(&span) {
                    attempts::Step::Send(time) => {
                        let access = self.access(time)?;
                        let request = access.request(endpoint)?;
                        repeating.inspect(&request);
                        let outcome = self.run_call(&span, Call::of::<E>(request), repeating.time_left());
                        repeating.on_outcome(&span, &self.service, Some(&access), outcome);
                    }
                    attempts::Step::Wait(delay) => thread::sleep(delay),
                    attempts::Step::End(outcome) => return decode::<E>(outcome?),
                }
            }
        })
    }

    /// Sends any request and returns the whole response whatever its status, with the headers that `send` does not
    /// return. After a temporary failure the same request is sent again if its method is idempotent, see [`Service::retry`]; the
    /// extensions of the response have the number of [`Attempts`](super::Attempts).
    ///
    /// # Errors
    ///
    /// Returns [`CallError::Connection`] if there is no response, and [`CallError::Incomplete`] if it is incomplete.
    pub fn exchange(&self, mut request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, CallError> {
        let span = trace::exchange(request.method());
        span.in_scope(|| {
            let mut repeating = Repeating::of_any(&self.service, &request);
            loop {
                match repeating.step(&span) {
                    attempts::Step::Send(time) => {
                        let sent = repeating.take(&mut request);
                        let outcome = self.run_call(&span, Call::of_any(sent), time);
                        repeating.on_outcome(&span, &self.service, None, outcome);
                    }
                    attempts::Step::Wait(delay) => thread::sleep(delay),
                    attempts::Step::End(outcome) => return outcome,
                }
            }
        })
    }

    /// Queries a job until it has ended. `query` makes the query from the id of the job. `on_report` gets the progress
    /// after each query.
    ///
    /// The call returns when the job has ended, or when the policy ends the waiting. To stop it at any other time,
    /// drive a [`Poller`] with [`exchange`](Self::exchange).
    ///
    /// ```no_run
    /// # use restable::{JobId, request, response};
    /// # #[response(job(state = status))]
    /// # pub struct JobDetails { pub status: String }
    /// # #[request(GET "/v1/jobs/{job_id}", response = JobDetails)]
    /// # pub struct ShowJob { #[path] pub job_id: JobId }
    /// use std::time::Duration;
    ///
    /// use restable::job::{Job, PollPolicy};
    ///
    /// # fn wait(client: restable::client::Ureq) -> Result<(), Box<dyn std::error::Error>> {
    /// // For the job of a response, call `answer.job()`; this id was stored.
    /// let job = Job::<ShowJob>::new("70a599e0".parse()?);
    /// let policy = PollPolicy::with_timeout(Duration::from_secs(1_800));
    /// let details = client.wait(&job, ShowJob::new, policy, |report| eprintln!("{report}"))?;
    /// println!("{}", details.status);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the job failed or if waiting for it failed. The error always has the id of the job.
    pub fn wait<Q>(
        &self,
        job: &Job<Q>,
        query: impl FnOnce(JobId) -> Q,
        policy: PollPolicy,
        on_report: impl FnMut(&Report<'_>),
    ) -> Result<Q::Response, JobError<Q::Response>>
    where
        Q: Endpoint,
        Q::Response: response::Response + JobStatus + for<'de> Field<'de>,
    {
        self.wait_with(&job.query(query), job.poller(policy, Duration::ZERO), on_report)
    }

    /// Queries a job with a poller that has its own vocabulary or seed, or the `Retry-After` of the response that
    /// started the job. The clock starts with this call, so create the poller with [`Duration::ZERO`].
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
    /// use restable::Endpoint as _;
    /// use restable::job::PollPolicy;
    ///
    /// # fn delete(client: restable::client::Ureq, service: restable::client::Service) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.exchange(service.request(&DeleteServer::new("s-1".into()))?)?;
    /// let headers = answer.headers().clone();
    /// let job = DeleteServer::decode(answer)?.job();
    ///
    /// let policy = PollPolicy::with_timeout(Duration::from_secs(1_800));
    /// let poller = job.poller(policy, Duration::ZERO).started(headers).seed(std::process::id().into());
    /// client.wait_with(&job.query(ShowJob::new), poller, |report| eprintln!("{report}"))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as for [`wait`](Self::wait).
    pub fn wait_with<Q>(
        &self,
        query: &Q,
        poller: Poller<Q::Response>,
        mut on_report: impl FnMut(&Report<'_>),
    ) -> Result<Q::Response, JobError<Q::Response>>
    where
        Q: Endpoint,
        Q::Response: response::Response + JobStatus + for<'de> Field<'de>,
    {
        let span = trace::wait(Q::PATH, Some(poller.job_id()));
        self.poll(&span, query, poller, |poller| on_report(&poller.report()))
    }

    /// Queries a resource until it is in a state, or until its response meets a condition. `on_report` gets the progress after each
    /// query.
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
    /// # fn wait(client: restable::client::Ureq) -> Result<(), Box<dyn std::error::Error>> {
    /// let server = ShowServer::new("s-1".into());
    /// let policy = PollPolicy::with_timeout(Duration::from_secs(600));
    /// client.wait_for(&server, Until::ready(), policy, |report| eprintln!("{report}"))?;
    /// client.wait_for(&server, Until::state("SHUTOFF"), policy, |_| ())?;
    /// client.wait_for(&server, Until::matches(|shown: &ShowServerResponse| shown.server.locked), policy, |_| ())?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the resource is in a failed state or if waiting for it failed. The error has the last state and the
    /// last response.
    pub fn wait_for<Q>(
        &self,
        query: &Q,
        until: Until<'_, Q::Response>,
        policy: PollPolicy,
        on_report: impl FnMut(&StateReport<'_, Q::Response>),
    ) -> Result<Q::Response, StateError<Q::Response>>
    where
        Q: Endpoint,
        Q::Response: response::Response + for<'de> Field<'de>,
    {
        let poller = StatePoller::new(until, policy, Duration::ZERO).seed(polling::seed());
        self.wait_for_with(query, poller, on_report)?.ok_or_else(StateError::not_found)
    }

    /// Queries a resource until the service does not know it any more. The response needs no documented state.
    ///
    /// # Errors
    ///
    /// Returns an error if the deletion failed or if waiting for it failed.
    pub fn wait_for_deletion<Q>(
        &self,
        query: &Q,
        policy: PollPolicy,
        on_report: impl FnMut(&StateReport<'_, Q::Response>),
    ) -> Result<(), StateError<Q::Response>>
    where
        Q: Endpoint,
        Q::Response: response::Response + for<'de> Field<'de>,
    {
        let poller = StatePoller::until_deleted(policy, Duration::ZERO).seed(polling::seed());
        self.wait_for_with(query, poller, on_report).map(drop)
    }

    /// Queries a resource with a poller that has its own seed, or the `Retry-After` of the response after which the state changes.
    /// The clock starts with this call, so create the poller with [`Duration::ZERO`]. The result is `None` if the service does not
    /// know the resource any more, which only [`StatePoller::until_deleted`] waits for.
    ///
    /// # Errors
    ///
    /// The same as for [`wait_for`](Self::wait_for).
    pub fn wait_for_with<Q>(
        &self,
        query: &Q,
        poller: StatePoller<'_, Q::Response>,
        mut on_report: impl FnMut(&StateReport<'_, Q::Response>),
    ) -> Result<Option<Q::Response>, StateError<Q::Response>>
    where
        Q: Endpoint,
        Q::Response: response::Response + for<'de> Field<'de>,
    {
        let span = trace::wait(Q::PATH, None);
        self.poll(&span, query, poller, |poller| on_report(&poller.report()))
    }

    fn poll<Q: Endpoint, P: Waiting>(
        &self,
        span: &Span,
        query: &Q,
        poller: P,
        mut on_outcome: impl FnMut(&P),
    ) -> Result<P::Done, P::Error> {
        let mut polling = Polling::new(&self.service, query, poller);
        span.in_scope(|| {
            loop {
                match polling.step() {
                    Step::Send(time) => {
                        let span = trace::call(Q::METHOD, Q::PATH);
                        let start = Instant::now();
                        let outcome = span.in_scope(|| match self.access(Some(time)) {
                            Ok(access) => {
                                let left = time.saturating_sub(start.elapsed()).max(Duration::from_millis(1));
                                Some(self.run_call(&span, polling.query(&access)?, Some(left)))
                            }
                            Err(error) => Some(Err(error)),
                        });
                        let Some(outcome) = outcome else { continue };
                        polling.on_outcome(outcome);
                        on_outcome(&polling.poller);
                    }
                    Step::Wait(delay) => thread::sleep(delay),
                    Step::End(end) => return end,
                }
            }
        })
    }

    /// Returns the items of a list, whose pages are requested one after the other, when their items are needed.
    ///
    /// An error ends the iterator. It has the [position](PageError::position) of the page that could not be returned, and
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
    /// # fn list(client: restable::client::Ureq) -> Result<(), Box<dyn std::error::Error>> {
    /// for server in client.items(ListServers::new()) {
    ///     println!("{}", server?.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<E: Paged>(&self, request: E) -> UreqItems<E> {
        self.items_with(Pager::new(request))
    }

    /// Returns the items of a list with a pager that has its own limits, or a position to continue at.
    ///
    /// ```no_run
    /// # use restable::{request, response};
    /// # #[response]
    /// # pub struct Names(Vec<String>);
    /// # #[request(GET "/v1/names", response = Names, pages(items = 0, item = String, link_header))]
    /// # pub struct ListNames;
    /// use restable::pages::{PageLimits, Pager};
    ///
    /// # fn list(client: restable::client::Ureq, stored: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let pager = Pager::new(ListNames::new()).resume(stored.parse()?).limits(PageLimits::new().pages(50));
    /// let mut names = client.items_with(pager);
    /// let first: Vec<String> = names.by_ref().take(10).collect::<Result<_, _>>()?;
    /// println!("{} names; continue at {}", first.len(), names.position());
    /// # Ok(())
    /// # }
    /// ```
    pub fn items_with<E: Paged>(&self, pager: Pager<E>) -> UreqItems<E> {
        UreqItems::new(self.clone(), pager)
    }

    /// Returns the pages of a list, each with everything that its response has.
    pub fn pages<E: Paged>(&self, request: E) -> UreqPages<E> {
        self.pages_with(Pager::new(request))
    }

    /// Returns the pages of a list with a pager that has its own limits, or a position to continue at. A page of which
    /// some items were returned before is returned as a whole.
    pub fn pages_with<E: Paged>(&self, pager: Pager<E>) -> UreqPages<E> {
        UreqPages::new(self.clone(), pager)
    }

    /// What a call needs before its request is built. With a session, that may take as long as signing in.
    fn access(&self, time: Option<Duration>) -> Result<Access<'_>, CallError> {
        Ok(Access::new(&self.service, self.pass(time)?))
    }

    #[cfg(feature = "auth")]
    fn pass(&self, time: Option<Duration>) -> Result<Pass, CallError> {
        Ok(match self.service.session() {
            Some(link) => self.token(link.session(), time)?.into(),
            None => Pass::default(),
        })
    }

    #[cfg(not(feature = "auth"))]
    #[allow(clippy::unnecessary_wraps, clippy::unused_self, reason = "with the feature `auth`, it may sign in")]
    fn pass(&self, _time: Option<Duration>) -> Result<Pass, CallError> {
        Ok(Pass::default())
    }

    pub(super) fn run_call(
        &self,
        span: &Span,
        call: Call,
        time: Option<Duration>,
    ) -> Result<Response<Vec<u8>>, CallError> {
        let time = self.pace(time)?;
        let (request, sent) = call.into_parts(&self.service);
        sent.finish(span, &self.service, self.run(request, time))
    }

    /// Waits until the rate limit allows a request. Returns the rest of the time.
    fn pace(&self, time: Option<Duration>) -> Result<Option<Duration>, CallError> {
        let delay = self.service.reserve(time)?;
        if !delay.is_zero() {
            trace::paced(delay);
            thread::sleep(delay);
        }
        Ok(time.map(|time| time.saturating_sub(delay).max(SHORTEST_TIMEOUT)))
    }

    fn run(&self, request: Request<Vec<u8>>, time: Option<Duration>) -> Result<Response<Vec<u8>>, CallError> {
        self.read(self.start(request, time)?)
    }

    /// Sends a request and receives the status and the headers.
    fn start(&self, request: Request<Vec<u8>>, time: Option<Duration>) -> Result<Response<ureq::Body>, CallError> {
        let own = self.agent.config().timeouts().global;
        let time = [own, time].into_iter().flatten().min();
        let (parts, body) = request.into_parts();
        let sent = if body.is_empty() && !expects_body(&parts.method) {
            self.agent.run(self.configured(Request::from_parts(parts, ()), time))
        } else {
            self.agent.run(self.configured(self.with_body(Request::from_parts(parts, body)), time))
        };
        sent.map_err(connection_error)
    }

    /// Makes ureq send the body whatever the method is. Only a builder of ureq can say so, in an extension.
    fn with_body<B>(&self, mut request: Request<B>) -> Request<B> {
        if !expects_body(request.method()) {
            let forced = self.agent.get("/").force_send_body();
            if let Some(extensions) = forced.extensions_ref() {
                request.extensions_mut().extend(extensions.clone());
            }
        }
        request
    }

    fn configured<B: ureq::AsSendBody>(&self, request: Request<B>, time: Option<Duration>) -> Request<B> {
        self.agent
            .configure_request(request)
            .http_status_as_error(false)
            .allow_non_standard_methods(true)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(time)
            .build()
    }

    fn read(&self, answer: Response<ureq::Body>) -> Result<Response<Vec<u8>>, CallError> {
        let limit = self.service.body_limit;
        let (parts, body) = answer.into_parts();
        let mut bytes = Vec::new();
        // With one byte more than the limit, a body of exactly that length differs from a longer one.
        let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        let outcome = body.into_reader().take(most).read_to_end(&mut bytes);
        complete(Response::from_parts(parts, bytes), &self.service, outcome.map(drop))
    }
}

/// ureq counts a timeout of zero as none.
const SHORTEST_TIMEOUT: Duration = Duration::from_millis(1);

fn connection_error(error: ureq::Error) -> CallError {
    let failure = failure(&error);
    CallError::Connection(ConnectionError::new(error, failure))
}

/// What the error means for a further attempt. `None` if it would fail in the same way, as with an invalid certificate.
fn failure(error: &ureq::Error) -> Option<TransportFailure> {
    match error {
        ureq::Error::HostNotFound
        | ureq::Error::ConnectionFailed
        | ureq::Error::Timeout(ureq::Timeout::Resolve | ureq::Timeout::Connect) => Some(TransportFailure::NotSent),
        ureq::Error::Timeout(_) => Some(TransportFailure::MaybeSent),
        ureq::Error::Io(error) => match error.kind() {
            // Only connecting gives this error.
            io::ErrorKind::ConnectionRefused => Some(TransportFailure::NotSent),
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported => None,
            _ => Some(TransportFailure::MaybeSent),
        },
        _ => None,
    }
}

/// Leaves out the agent, whose `Debug` may show a proxy.
impl fmt::Debug for Ureq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ureq").field("service", &self.service).finish_non_exhaustive()
    }
}
