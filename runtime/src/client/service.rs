//! Where calls go, and who sends them.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use http::{Method, Response, request};

use crate::codec::limits::Limits;
use crate::request::{Authorize, Built, Endpoint};
use crate::text::printable::{self, Printable};

/// A service: its address, what proves who calls it, and how much it may answer.
///
/// A clone shares the authorization.
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
    authorize: Option<Arc<dyn Authorize + Send + Sync>>,
    pub(super) body_limit: usize,
    pub(super) limits: Limits,
}

impl Service {
    /// The most that is read of a body where nothing else is said: 16 MiB.
    pub const BODY_LIMIT: usize = 16 << 20;

    /// A service at this address, as [`Endpoint::request`] takes it: `https://`, a host, and a path if the service is
    /// below one. It is looked at when a request is built.
    pub fn new(base: impl Into<String>) -> Self {
        Self { base: base.into(), authorize: None, body_limit: Self::BODY_LIMIT, limits: Limits::new() }
    }

    /// Has each request authorized, queries for a job included: a closure that looks up the token of the hour lets a long
    /// wait outlive one. It is called where the request is sent from, so in an async program it should not block.
    ///
    /// It learns of each answer with 401, see [`Authorize::refused`]. After the first of them, a query for a job is
    /// authorized and sent once more.
    pub fn authorize(mut self, authorize: impl Authorize + Send + Sync + 'static) -> Self {
        self.authorize = Some(Arc::new(authorize));
        self
    }

    pub(super) fn is_authorized(&self) -> bool {
        self.authorize.is_some()
    }

    /// Tells what authorized the request that the service refused it.
    pub(super) fn refused(&self, request: &request::Parts, response: &Response<Vec<u8>>) {
        if let Some(authorize) = &self.authorize {
            authorize.refused(request, response);
        }
    }

    /// Reads at most so many bytes of a body, counted after decompression. A longer one is
    /// [`CallError::Incomplete`](super::CallError::Incomplete).
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Decodes at most so many elements in all lists and maps of a body together; [`Limits::ELEMENTS`] where nothing is said.
    /// A body with more is [`ResponseError::Malformed`](crate::ResponseError::Malformed). [`Limits`] says why they are counted.
    pub fn element_limit(mut self, elements: usize) -> Self {
        self.limits = self.limits.elements(elements);
        self
    }

    /// Builds the request of an endpoint for this service, authorized, as it is sent.
    ///
    /// # Errors
    ///
    /// As [`Endpoint::request_with`].
    pub fn request(&self, endpoint: &impl Endpoint) -> Built {
        match &self.authorize {
            Some(authorize) => endpoint.request_with(&self.base, &**authorize),
            None => endpoint.request(&self.base),
        }
    }
}

/// Whether a body without a byte is one all the same, and its length is to be told: some gateways refuse a POST without.
/// See [RFC 9110, section 8.6](https://www.rfc-editor.org/rfc/rfc9110#section-8.6).
pub(super) fn expects_body(method: &Method) -> bool {
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}

/// The address without a user, a password and a query: no request is sent to one that has them, but it may be logged.
impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("base", &Printable(&printable::url(&self.base)))
            .field("authorized", &self.authorize.is_some())
            .field("body_limit", &self.body_limit)
            .field("limits", &self.limits)
            .finish()
    }
}
