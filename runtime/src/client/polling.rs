//! A poller with a clock and with the query: the part of `wait` and `wait_for` that does not depend on a client.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::error::Error;
use core::hash::BuildHasher as _;
use core::time::Duration;
use std::hash::RandomState;
use std::time::{Instant, SystemTime};

use http::{HeaderMap, Response};

use super::access::Access;
use super::call::Call;
use super::error::CallError;
use super::service::Service;
use crate::codec::field::Field;
use crate::codec::limits::Limits;
use crate::job::{JobError, JobStatus, Next, Poller};
use crate::request::Endpoint;
use crate::response::{self, status::Status};
use crate::state::{StateError, StatePoller};
use crate::trace::Credentials;

/// A poller of a job or of a state.
pub(super) trait Waiting {
    type Done;
    type Error;

    /// Sets the time of the caller's time zero, and the limits of the service.
    fn begin(self, since_1970: Duration, limits: Limits) -> Self;
    fn next(&mut self, now: Duration) -> Next<Self::Done, Self::Error>;
    fn query_timeout(&self, now: Duration) -> Duration;
    fn set_credentials(&mut self, credentials: Credentials);
    fn on_response(&mut self, now: Duration, status: Status, headers: &HeaderMap, body: &[u8]);
    fn on_transport_error(&mut self, now: Duration, error: Box<dyn Error + Send + Sync>);
    fn on_request_error(&mut self, now: Duration, error: Box<dyn Error + Send + Sync>);
}

macro_rules! waiting {
    ($poller:ty, $done:ty, $error:ty, $($bound:tt)*) => {
        impl<T: response::Response + for<'de> Field<'de> $($bound)*> Waiting for $poller {
            type Done = $done;
            type Error = $error;

            fn begin(self, since_1970: Duration, limits: Limits) -> Self {
                self.epoch(since_1970).limits(limits)
            }

            fn next(&mut self, now: Duration) -> Next<Self::Done, Self::Error> {
                self.next(now)
            }

            fn query_timeout(&self, now: Duration) -> Duration {
                self.query_timeout(now)
            }

            fn set_credentials(&mut self, credentials: Credentials) {
                self.set_credentials(credentials);
            }

            fn on_response(&mut self, now: Duration, status: Status, headers: &HeaderMap, body: &[u8]) {
                self.on_response(now, status, headers, body);
            }

            fn on_transport_error(&mut self, now: Duration, error: Box<dyn Error + Send + Sync>) {
                self.on_transport_error(now, error);
            }

            fn on_request_error(&mut self, now: Duration, error: Box<dyn Error + Send + Sync>) {
                self.on_request_error(now, error);
            }
        }
    };
}

waiting!(Poller<T>, T, JobError<T>, + JobStatus);
waiting!(StatePoller<'_, T>, Option<T>, StateError<T>,);

/// A seed that differs from call to call.
pub(super) fn seed() -> u64 {
    RandomState::new().hash_one(())
}

/// What the client does next.
pub(super) enum Step<P: Waiting> {
    /// Send the query, with the duration as its timeout.
    Send(Duration),
    Wait(Duration),
    End(Result<P::Done, P::Error>),
}

pub(super) struct Polling<'a, Q, P> {
    query: &'a Q,
    pub(super) poller: P,
    start: Instant,
}

impl<'a, Q: Endpoint, P: Waiting> Polling<'a, Q, P> {
    /// Starts the clock of the poller now.
    pub(super) fn new(service: &Service, query: &'a Q, poller: P) -> Self {
        let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Self { query, poller: poller.begin(since_1970, service.limits), start: Instant::now() }
    }

    pub(super) fn step(&mut self) -> Step<P> {
        let now = self.start.elapsed();
        match self.poller.next(now) {
            Next::Send => Step::Send(self.poller.query_timeout(now)),
            Next::Wait(delay) => Step::Wait(delay),
            Next::Done(done) => Step::End(Ok(done)),
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
                self.poller.on_request_error(self.start.elapsed(), error.into());
                None
            }
            Err(error) => {
                self.poller.on_request_error(self.start.elapsed(), error.into());
                None
            }
        }
    }

    pub(super) fn on_outcome(&mut self, outcome: Result<Response<Vec<u8>>, CallError>) {
        let now = self.start.elapsed();
        match outcome {
            Ok(answer) => self.poller.on_response(now, answer.status().into(), answer.headers(), answer.body()),
            // The status is enough, for example for a 503 with `Retry-After` whose body ended early.
            Err(CallError::Incomplete(cut)) if !cut.status().is_success() => {
                self.poller.on_response(now, cut.status(), cut.headers(), cut.body());
            }
            Err(CallError::Connection(error)) => self.poller.on_transport_error(now, error.into_inner()),
            Err(error) => self.poller.on_transport_error(now, error.into()),
        }
    }
}
