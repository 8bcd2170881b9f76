//! The service that a client calls, and the authorization of its requests.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use http::header::CONTENT_LENGTH;
use http::{Method, Response, request};

use crate::codec::limits::Limits;
use crate::request::{Authorize, Built, Endpoint, StreamedBody};
use crate::text::printable::{self, Printable};

/// A service: its address, the authorization of its requests, and the limits of its responses.
///
/// Clones share the authorization.
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
    /// The default limit of a body: 16 MiB.
    pub const BODY_LIMIT: usize = 16 << 20;

    /// Creates a service at this address, in the form that [`Endpoint::request`] takes: `https://`, a host, and a path
    /// if the service is below one. The address is checked when a request is built.
    pub fn new(base: impl Into<String>) -> Self {
        Self { base: base.into(), authorize: None, body_limit: Self::BODY_LIMIT, limits: Limits::new() }
    }

    /// Authorizes each request, queries for a job included. With a closure that looks up the current token, a wait for
    /// a job may last longer than one token. `authorize` is called where the request is sent, so in an async program it
    /// should not block.
    ///
    /// Each response with 401 is reported to [`Authorize::refused`]. After the first one, a query for a job is
    /// authorized again and sent once more.
    pub fn authorize(mut self, authorize: impl Authorize + Send + Sync + 'static) -> Self {
        self.authorize = Some(Arc::new(authorize));
        self
    }

    pub(super) fn is_authorized(&self) -> bool {
        self.authorize.is_some()
    }

    /// The address, and the authorization of requests.
    pub(super) fn address(&self) -> (&str, Option<&dyn Authorize>) {
        (&self.base, self.authorize.as_deref().map(|authorize| -> &dyn Authorize { authorize }))
    }

    /// Reports a request that the service refused with 401.
    pub(super) fn refused(&self, request: &request::Parts, response: &Response<Vec<u8>>) {
        if let Some(authorize) = &self.authorize {
            authorize.refused(request, response);
        }
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

    /// Builds the request of an endpoint for this service, with authorization, as it is sent.
    ///
    /// # Errors
    ///
    /// The same as for [`Endpoint::request_with`].
    pub fn request(&self, endpoint: &impl Endpoint) -> Built {
        match &self.authorize {
            Some(authorize) => endpoint.request_with(&self.base, &**authorize),
            None => endpoint.request(&self.base),
        }
    }
}

impl Service {
    /// Builds a request whose body will be a stream of this length.
    pub(super) fn request_of_stream(&self, endpoint: &impl Endpoint, length: Option<u64>) -> Built {
        let mut request = endpoint.request(&self.base)?;
        request.body_mut().clear();
        if let Some(length) = length {
            request.headers_mut().insert(CONTENT_LENGTH, length.into());
        }
        request.extensions_mut().insert(StreamedBody { length });
        if let Some(authorize) = &self.authorize {
            authorize.authorize(&mut request)?;
        }
        Ok(request)
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
        f.debug_struct("Service")
            .field("base", &Printable(&printable::url(&self.base)))
            .field("authorized", &self.authorize.is_some())
            .field("body_limit", &self.body_limit)
            .field("limits", &self.limits)
            .finish()
    }
}
