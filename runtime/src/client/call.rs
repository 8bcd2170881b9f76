//! A request that is being sent, and what its result means for the service.

use alloc::vec::Vec;

use http::{Request, Response, request};

use super::access::refusal;
use super::error::CallError;
use super::service::Service;
use crate::request::{Endpoint, OwnedResponse as _, may_start_job};
use crate::trace::{self, Credentials, Span};

/// A request, its credentials, and whether it may start jobs.
pub(super) struct Call {
    request: Request<Vec<u8>>,
    credentials: Credentials,
    may_start_job: bool,
    /// The header that has the id of a started job.
    job_header: Option<&'static str>,
}

/// A call whose request has been passed to the HTTP client.
pub(super) struct Sent {
    /// The request without its body, if it was authorized.
    request: Option<request::Parts>,
    credentials: Credentials,
    may_start_job: bool,
    /// The header that has the id of a started job.
    job_header: Option<&'static str>,
}

impl Call {
    pub(super) fn of<E: Endpoint>(request: Request<Vec<u8>>) -> Self {
        Self { job_header: E::Response::JOB_HEADER, ..Self::new(request, may_start_job::<E>()) }
    }

    /// A request of an unknown endpoint.
    pub(super) fn of_any(request: Request<Vec<u8>>) -> Self {
        let may_start_job = !request.method().is_safe();
        Self::new(request, may_start_job)
    }

    /// A query for a job, with any method.
    pub(super) fn query(request: Request<Vec<u8>>) -> Self {
        Self::new(request, false)
    }

    fn new(request: Request<Vec<u8>>, may_start_job: bool) -> Self {
        Self { credentials: Credentials::of(request.headers()), request, may_start_job, job_header: None }
    }

    pub(super) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// Splits the call into the request to send and what [`Sent::finish`] needs.
    pub(super) fn into_parts(self, service: &Service) -> (Request<Vec<u8>>, Sent) {
        let Self { request, credentials, may_start_job, job_header } = self;
        let head = service.head_of(&request);
        (request, Sent { request: head, credentials, may_start_job, job_header })
    }
}

impl Sent {
    /// Reports a refused authorization, removes the job id from the error of a call that starts no job, adds the one in a
    /// header, and traces the result.
    pub(super) fn finish(
        self,
        span: &Span,
        service: &Service,
        outcome: Result<Response<Vec<u8>>, CallError>,
    ) -> Result<Response<Vec<u8>>, CallError> {
        if let (Some(request), Some(response)) = (&self.request, refusal(&outcome)) {
            service.refused(request, response);
        }
        let mut outcome = outcome.map_err(|error| match self.job_header {
            _ if !self.may_start_job => error.without_job(),
            Some(name) => error.with_job_header(name),
            None => error,
        });
        match &mut outcome {
            Ok(response) => trace::response_received(span, response, self.credentials),
            Err(error) => trace::call_failed(span, error.status(), error.request_id(), &*error, &self.credentials),
        }
        outcome
    }
}
