//! What a call needs before its request can be built: an address, and a token if a session authorizes the call.

use alloc::vec::Vec;
#[cfg(feature = "auth")]
use {crate::auth::IssuedToken, alloc::sync::Arc};

use http::header::CONTENT_LENGTH;
use http::{Request, Response, StatusCode};

use super::error::CallError;
// Circular: a service builds a request with the access that a client would use.
use super::service::Service;
use crate::pages::{PageError, PageErrorKind, Paged, Pager};
use crate::request::target::Target;
use crate::request::{Authorize, Endpoint, RequestError, StreamedBody, XAuthToken, request_to};

/// The token of a call, if its service has a session.
#[derive(Clone, Default)]
pub(super) struct Pass {
    #[cfg(feature = "auth")]
    issued: Option<Arc<IssuedToken>>,
}

#[cfg(feature = "auth")]
impl From<Arc<IssuedToken>> for Pass {
    fn from(issued: Arc<IssuedToken>) -> Self {
        Self { issued: Some(issued) }
    }
}

/// The address and the authorization of one call.
pub(super) struct Access<'a> {
    service: &'a Service,
    pass: Pass,
}

impl<'a> Access<'a> {
    pub(super) fn new(service: &'a Service, pass: Pass) -> Self {
        Self { service, pass }
    }

    /// Builds and authorizes the request of an endpoint.
    pub(super) fn request<E: Endpoint>(&self, endpoint: &E) -> Result<Request<Vec<u8>>, CallError> {
        self.service.check_version(endpoint)?;
        let mut request = request_to(endpoint, self.target(E::PATH)?)?;
        self.authorize(&mut request)?;
        Ok(request)
    }

    /// Builds and authorizes a request whose body will be a stream of this length.
    pub(super) fn request_of_stream<E: Endpoint>(
        &self,
        endpoint: &E,
        length: Option<u64>,
    ) -> Result<Request<Vec<u8>>, CallError> {
        self.service.check_version(endpoint)?;
        let mut request = request_to(endpoint, self.target(E::PATH)?)?;
        request.body_mut().clear();
        if let Some(length) = length {
            request.headers_mut().insert(CONTENT_LENGTH, length.into());
        }
        request.extensions_mut().insert(StreamedBody { length });
        self.authorize(&mut request)?;
        Ok(request)
    }

    /// The request of the next page, or `None` after the last one.
    pub(super) fn next_page<E: Paged>(
        &self,
        pager: &mut Pager<E>,
    ) -> Result<Option<Request<Vec<u8>>>, PageError<CallError>> {
        let checked = self.service.check_version(pager.request());
        checked.map_err(|error| pager.error(PageErrorKind::Request(error)))?;
        let target = self.target(E::PATH).map_err(|error| pager.error(PageErrorKind::Call(error)))?;
        pager.next_request_to(target, Some(self)).map_err(|error| error.map(CallError::Response))
    }

    /// The address of a request with this path.
    #[cfg(feature = "auth")]
    fn target(&self, path: &str) -> Result<Target<'_>, CallError> {
        let mut target = self.service.target();
        if let (Some(link), Some(issued)) = (self.service.session(), &self.pass.issued) {
            target.base = link.base(path, &issued.token)?;
            target.scope.project_id = target.scope.project_id.or(issued.token.project_id());
            target.scope.domain_id = target.scope.domain_id.or(issued.token.domain_id());
        }
        Ok(target)
    }

    #[cfg(not(feature = "auth"))]
    #[allow(clippy::unnecessary_wraps, reason = "with the feature `auth`, a catalog may not have the service")]
    fn target(&self, _path: &str) -> Result<Target<'_>, CallError> {
        Ok(self.service.target())
    }

    #[cfg(feature = "auth")]
    fn token(&self) -> Option<XAuthToken> {
        self.pass.issued.as_ref().map(|issued| XAuthToken(issued.subject_token.clone()))
    }

    #[cfg(not(feature = "auth"))]
    fn token(&self) -> Option<XAuthToken> {
        let Pass {} = self.pass;
        None
    }

    /// Whether the service refused the token of the session. It has not processed the call then, so the call can be sent again.
    pub(super) fn is_refused(&self, outcome: &Result<Response<Vec<u8>>, CallError>) -> bool {
        self.token().is_some() && refusal(outcome).is_some()
    }
}

impl Authorize for Access<'_> {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        if let Some(token) = self.token() {
            token.authorize(request)?;
        }
        self.service.head().authorize(request)
    }
}

/// The response that refuses the authorization of its request.
pub(super) fn refusal(outcome: &Result<Response<Vec<u8>>, CallError>) -> Option<&Response<Vec<u8>>> {
    let response = match outcome {
        Ok(response) => Some(response),
        Err(CallError::Incomplete(incomplete)) => Some(incomplete.response()),
        Err(_) => None,
    };
    response.filter(|response| response.status() == StatusCode::UNAUTHORIZED)
}
