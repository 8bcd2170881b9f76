//! A job's poller with a clock and with the query: the part of `wait` that does not depend on a client.

use alloc::vec::Vec;
use core::time::Duration;
use std::time::{Instant, SystemTime};

use http::Response;

use super::access::Access;
use super::call::Call;
use super::error::CallError;
use super::service::Service;
use crate::codec::field::Field;
use crate::job::{JobError, JobStatus, Next, Poller, Report};
use crate::request::Endpoint;
use crate::response;

/// What the client does next.
pub(super) enum Step<T> {
    /// Send the query, with the duration as its timeout.
    Send(Duration),
    Wait(Duration),
    End(Result<T, JobError<T>>),
}

pub(super) struct Polling<'a, Q: Endpoint> {
    query: &'a Q,
    poller: Poller<Q::Response>,
    start: Instant,
}

impl<'a, Q> Polling<'a, Q>
where
    Q: Endpoint,
    Q::Response: response::Response + JobStatus + for<'de> Field<'de>,
{
    /// Starts the clock of the poller now.
    pub(super) fn new(service: &'a Service, query: &'a Q, poller: Poller<Q::Response>) -> Self {
        let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Self { query, poller: poller.epoch(since_1970).limits(service.limits), start: Instant::now() }
    }

    pub(super) fn step(&mut self) -> Step<Q::Response> {
        let now = self.start.elapsed();
        match self.poller.next(now) {
            Next::Send => Step::Send(self.poller.query_timeout(now)),
            Next::Wait(delay) => Step::Wait(delay),
            Next::Done(status) => Step::End(Ok(status)),
            Next::Failed(error) => Step::End(Err(error)),
        }
    }

    /// The query. `None` if it cannot be built, which the poller then knows.
    pub(super) fn query(&mut self, access: &Access<'_>) -> Option<Call> {
        match access.request(self.query) {
            Ok(request) => {
                let query = Call::query(request);
                self.poller.set_credentials(query.credentials().clone());
                Some(query)
            }
            Err(CallError::Request(error)) => {
                self.poller.on_request_error(self.start.elapsed(), error);
                None
            }
            Err(error) => {
                self.poller.on_request_error(self.start.elapsed(), error);
                None
            }
        }
    }

    pub(super) fn on_outcome(&mut self, outcome: Result<Response<Vec<u8>>, CallError>) {
        let now = self.start.elapsed();
        match outcome {
            Ok(answer) => self.poller.on_response(now, answer.status(), answer.headers(), answer.body()),
            // The status is enough, for example for a 503 with `Retry-After` whose body ended early.
            Err(CallError::Incomplete(cut)) if !cut.status().is_success() => {
                self.poller.on_response(now, cut.status(), cut.headers(), cut.body());
            }
            Err(CallError::Connection(error)) => self.poller.on_transport_error(now, error.into_inner()),
            Err(error) => self.poller.on_transport_error(now, error),
        }
    }

    pub(super) fn report(&self) -> Report<'_> {
        self.poller.report()
    }
}
