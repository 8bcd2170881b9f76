//! The service that a client calls, and the authorization of its requests.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use http::{Method, Request, Response, request};
use restable_model::Microversion;

// Circular: a service builds a request with the access that a client would use, which consists of the service and a token.
use super::access::{Access, Pass};
use super::connection_error::ConnectionError;
use super::error::CallError;
use super::head::Head;
#[cfg(feature = "auth")]
use super::head::head;
use super::retries::{Pace, Retries};
#[cfg(feature = "auth")]
use super::session::Link;
use crate::codec::limits::Limits;
use crate::request::target::{PathScope, Target};
use crate::request::{Authorize, Built, Endpoint, RequestError, RequestedVersion};
use crate::retry::{RateLimit, RetryPolicy, TransportFailure};
use crate::text::printable::{self, Printable};

/// A service: its address, the authorization of its requests, their retries and rate, and the limits of its responses.
///
/// Clones share the authorization, the budget of retries and the rate limit.
///
/// ```
/// use restable::XAuthToken;
/// use restable::client::Service;
///
/// let service = Service::new("https://bms.example.com")
///     .authorize(XAuthToken("gAAAAB".into()))
///     .body_limit(64 << 20);
/// assert!(!format!("{service:?}").contains("gAAAAB"));
/// ```
#[derive(Clone)]
#[must_use]
pub struct Service {
    base: String,
    /// The session that gives the address and the token.
    #[cfg(feature = "auth")]
    session: Option<Link>,
    project_id: Option<String>,
    domain_id: Option<String>,
    head: Head,
    pub(super) body_limit: usize,
    pub(super) limits: Limits,
    pub(super) retries: Arc<Retries>,
    pace: Option<Arc<Pace>>,
}

impl Service {
    /// The default limit of a body: 16 MiB.
    pub const BODY_LIMIT: usize = 16 << 20;

    /// Creates a service at this address, in the form that [`Endpoint::request`] takes: `https://`, a host, and a path
    /// if the service is below one. The address is checked when a request is built.
    pub fn new(base: impl Into<String>) -> Self {
        Self {
            base: base.into(),
            #[cfg(feature = "auth")]
            session: None,
            project_id: None,
            domain_id: None,
            head: Head::default(),
            body_limit: Self::BODY_LIMIT,
            limits: Limits::new(),
            retries: Arc::new(Retries::new(RetryPolicy::new())),
            pace: None,
        }
    }

    /// A service whose address and token a session gives.
    #[cfg(feature = "auth")]
    pub(super) fn of_session(link: Link) -> Self {
        Self { session: Some(link), ..Self::new("") }
    }

    /// Sets the value of the path parameters `project_id` and `tenant_id` that a request leaves empty. Without it, an empty
    /// path parameter is an error, unless a session gives its value.
    ///
    /// ```
    /// use restable::client::Service;
    /// use restable::{request, response};
    ///
    /// #[response]
    /// pub struct Servers;
    ///
    /// #[request(GET "/v1/{project_id}/servers", response = Servers)]
    /// pub struct ListServers {
    ///     #[path]
    ///     pub project_id: Option<String>,
    /// }
    ///
    /// let service = Service::new("https://ecs.example.com").project_id("p-1");
    /// let mut list = ListServers::new();
    /// let request = service.request(&list)?;
    /// assert_eq!(request.uri().path(), "/v1/p-1/servers");
    /// list.project_id = Some("p-2".into());
    /// let request = service.request(&list)?;
    /// assert_eq!(request.uri().path(), "/v1/p-2/servers");
    /// # Ok::<(), restable::RequestError>(())
    /// ```
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project_id = Some(id.into());
        self
    }

    /// Sets the value of the path parameter `domain_id` that a request leaves empty.
    pub fn domain_id(mut self, id: impl Into<String>) -> Self {
        self.domain_id = Some(id.into());
        self
    }

    /// Authorizes each request, queries for a job included. With a closure that looks up the current token, a wait for
    /// a job may last longer than one token. `authorize` is called where the request is sent, so in an async program it
    /// should not block.
    ///
    /// Each response with 401 is reported to [`Authorize::refused`]. After the first one, a query for a job is
    /// authorized again and sent once more.
    ///
    /// A service of a session adds the token of the session before that.
    pub fn authorize(mut self, authorize: impl Authorize + Send + Sync + 'static) -> Self {
        self.head.authorize = Some(Arc::new(authorize));
        self
    }

    #[cfg(feature = "auth")]
    pub(super) fn session(&self) -> Option<&Link> {
        self.session.as_ref()
    }

    #[cfg(feature = "auth")]
    pub(super) fn is_authorized(&self) -> bool {
        self.head.authorize.is_some() || self.session.is_some()
    }

    #[cfg(not(feature = "auth"))]
    pub(super) fn is_authorized(&self) -> bool {
        self.head.authorize.is_some()
    }

    /// Asks for this microversion in each request, until a client is given
    /// [another one](super::Ureq::with_microversion). `service_type` is the type of the service in the catalog of
    /// OpenStack, such as `compute`. Without it, a service answers in its oldest version.
    ///
    /// A request with a parameter that the version does not have is
    /// [`RequestError::Microversion`](crate::RequestError::Microversion), and is not sent.
    ///
    /// ```
    /// use restable::client::Service;
    /// use restable::{Microversion, request, response};
    ///
    /// #[response]
    /// pub struct Anything;
    ///
    /// #[request(GET "/flavors", response = Anything)]
    /// pub struct ListFlavors;
    ///
    /// let service = Service::new("https://compute.example.com/v2.1").microversion("compute", Microversion::new(2, 90));
    /// let request = service.request(&ListFlavors::new())?;
    /// assert_eq!(request.headers()["OpenStack-API-Version"], "compute 2.90");
    /// # Ok::<(), restable::RequestError>(())
    /// ```
    pub fn microversion(mut self, service_type: impl Into<String>, version: Microversion) -> Self {
        self.head.version = Some(Arc::new(RequestedVersion::new(service_type, version)));
        self
    }

    /// The request without its body, if its authorization has to know whether the service refuses it.
    pub(super) fn head_of(&self, request: &Request<Vec<u8>>) -> Option<request::Parts> {
        #[cfg(feature = "auth")]
        if self.session.is_some() {
            return Some(head(request));
        }
        self.head.authorize.as_ref().map(|authorize| authorize.head(request))
    }

    /// What is added to requests, other than by a session.
    pub(super) fn head(&self) -> &dyn Authorize {
        &self.head
    }

    /// The address without a session, and the values of empty path parameters.
    pub(super) fn target(&self) -> Target<'_> {
        let scope = PathScope { project_id: self.project_id.as_deref(), domain_id: self.domain_id.as_deref() };
        Target { base: &self.base, scope }
    }

    /// Checks that the version has all parameters of the request.
    pub(super) fn check_version<E: Endpoint>(&self, endpoint: &E) -> Result<(), RequestError> {
        let Some(version) = &self.head.version else { return Ok(()) };
        endpoint.columns(&|views| version.check(E::ROUTE.names, views)).map(drop)
    }

    /// Reports a request that the service refused with 401.
    pub(super) fn refused(&self, request: &request::Parts, response: &Response<Vec<u8>>) {
        #[cfg(feature = "auth")]
        if let (Some(link), Some(token)) = (&self.session, request.headers.get(crate::request::X_AUTH_TOKEN)) {
            link.session().refuse(token.as_bytes());
        }
        self.head.refused(request, response);
    }

    /// Sets how often and how long a call is repeated. The default is [`RetryPolicy::new`]: up to three attempts. With
    /// [`RetryPolicy::none`], a request is sent once.
    ///
    /// A call is repeated after a temporary failure, such as a 429, a 503 or a broken connection, if that is safe:
    /// [`Retrier::on_response`](crate::retry::Retrier::on_response) lists the failures. A request that is not idempotent, that
    /// starts a job or that has a condition such as `If-Match` is repeated only after a 429, and if no connection was made.
    /// Each attempt is authorized anew. The error of a call has the number of attempts, and each retry is traced.
    ///
    /// Queries for a job are not repeated by this policy but by that of the poller, and the request of an upload is sent once.
    ///
    /// The clones of the service share the [budget](crate::retry::RetryBudget) of retries.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use restable::client::Service;
    /// use restable::retry::RetryPolicy;
    ///
    /// let policy = RetryPolicy::new().attempts(5).timeout(Duration::from_secs(120));
    /// let service = Service::new("https://ecs.example.com").retry(policy);
    /// ```
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retries = Arc::new(Retries::new(policy));
        self
    }

    /// Sets how many requests are sent in a time; the default is no limit. A request beyond the limit waits for its turn, in
    /// the order of the calls. The limit includes retries, queries for jobs, uploads and downloads, but not the sign-in of a
    /// session.
    ///
    /// The clones of the service share the limit.
    ///
    /// ```
    /// use restable::client::Service;
    /// use restable::retry::RateLimit;
    ///
    /// let service = Service::new("https://ecs.example.com").rate_limit(RateLimit::per_second(20).burst(5));
    /// ```
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.pace = Some(Arc::new(Pace::new(limit)));
        self
    }

    /// Reserves the sending of a request within this time. Returns how long to wait before that.
    pub(super) fn reserve(&self, time: Option<Duration>) -> Result<Duration, CallError> {
        let Some(pace) = &self.pace else { return Ok(Duration::ZERO) };
        pace.reserve(time).ok_or_else(|| {
            let reason = "the rate limit of the client leaves no time for the request";
            CallError::Connection(ConnectionError::new(reason, Some(TransportFailure::NotSent)))
        })
    }

    /// Sets the largest length of a body in bytes, counted after decompression. A longer body is
    /// [`CallError::Incomplete`](super::CallError::Incomplete).
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets the largest number of elements in all lists and maps of a body together; the default is
    /// [`Limits::ELEMENTS`]. A body with more is [`ResponseError::Malformed`](crate::ResponseError::Malformed).
    /// [`Limits`] gives the reason.
    pub fn element_limit(mut self, elements: usize) -> Self {
        self.limits = self.limits.elements(elements);
        self
    }

    /// Builds the request of an endpoint for this service, with authorization, as it is sent. It sends nothing itself, so for
    /// a service of a session, call `sign_in` of a client before it.
    ///
    /// # Errors
    ///
    /// The same as for [`Endpoint::request_with`], and [`RequestError::Unauthorized`] if the session has no valid token, or
    /// its catalog does not have the service.
    pub fn request(&self, endpoint: &impl Endpoint) -> Built {
        let access = self.access().ok_or(RequestError::Unauthorized)?;
        access.request(endpoint).map_err(|error| match error {
            CallError::Request(error) => error,
            _ => RequestError::Unauthorized,
        })
    }

    /// The access without signing in.
    #[cfg(feature = "auth")]
    fn access(&self) -> Option<Access<'_>> {
        match &self.session {
            Some(link) => Some(Access::new(self, link.session().token()?.into())),
            None => Some(Access::new(self, Pass::default())),
        }
    }

    #[cfg(not(feature = "auth"))]
    #[allow(clippy::unnecessary_wraps, reason = "with the feature `auth`, a session may have no token")]
    fn access(&self) -> Option<Access<'_>> {
        Some(Access::new(self, Pass::default()))
    }
}

/// Whether a request of this method has a `Content-Length` even if its body is empty: some gateways refuse a POST
/// without it. See [RFC 9110, section 8.6](https://www.rfc-editor.org/rfc/rfc9110#section-8.6).
pub(super) fn expects_body(method: &Method) -> bool {
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}

/// Leaves out a user, a password and a query of the address: it may be logged even though no request is sent to it.
impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Service");
        #[cfg(feature = "auth")]
        if let Some(link) = &self.session {
            shown.field("service_type", &link.service_type());
        }
        shown
            .field("base", &Printable(&printable::url(&self.base)))
            .field("authorized", &self.is_authorized())
            .field("version", &self.head.version)
            .field("body_limit", &self.body_limit)
            .field("limits", &self.limits)
            .field("retry", &self.retries.policy)
            .field("rate_limit", &self.pace.as_ref().map(|pace| pace.limit))
            .finish_non_exhaustive()
    }
}
