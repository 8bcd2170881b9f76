//! The attempts of one call, with a clock: the part that does not depend on a client.

use alloc::vec::Vec;
use core::time::Duration;
use std::time::Instant;

use http::header::{IF_MATCH, IF_NONE_MATCH, IF_UNMODIFIED_SINCE};
use http::{Request, Response};

use super::access::Access;
use super::error::CallError;
use super::service::Service;
use crate::request::{Endpoint, OwnedResponse as _};
use crate::retry::{Replay, Retrier, RetryStep, TransportFailure};
use crate::trace::{self, Span};

/// How many times a client has sent the request of a response, in the extensions of the response that `exchange` returns.
///
/// ```
/// # fn sent(response: &http::Response<Vec<u8>>) -> u32 {
/// response.extensions().get::<restable::client::Attempts>().map_or(1, |attempts| attempts.get())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempts(u32);

impl Attempts {
    /// The number of attempts, from 1.
    pub fn get(self) -> u32 {
        self.0
    }

    /// The number of attempts of this response.
    pub(super) fn of(response: &Response<Vec<u8>>) -> u32 {
        response.extensions().get::<Self>().map_or(1, |attempts| attempts.0)
    }
}

type Outcome = Result<Response<Vec<u8>>, CallError>;

/// The next step of a call.
pub(super) enum Step {
    /// Send the request, with the duration as its timeout.
    Send(Option<Duration>),
    Wait(Duration),
    End(Outcome),
}

/// The attempts of one call.
pub(super) struct Repeating {
    retrier: Retrier,
    start: Instant,
    sent: u32,
    /// Whether the call was sent again with a new token. It is not done twice.
    renewed: bool,
    /// The outcome of the last attempt. `None` if the request is to be sent at once.
    last: Option<Outcome>,
}

impl Repeating {
    /// A call of an endpoint.
    pub(super) fn of<E: Endpoint>(service: &Service) -> Self {
        let replay = match Replay::of_method(E::METHOD) {
            // If the connection breaks, the second call would start a second job, or hide the id of the first one.
            Replay::Idempotent if E::Response::STARTS_JOB => Replay::Unprocessed,
            replay => replay,
        };
        Self::new(service, replay)
    }

    /// A call of an unknown endpoint.
    pub(super) fn of_any(service: &Service, request: &Request<Vec<u8>>) -> Self {
        let mut repeating = Self::new(service, Replay::of_method(request.method().as_str()));
        repeating.inspect(request);
        repeating
    }

    fn new(service: &Service, replay: Replay) -> Self {
        let mut retrier = service.retries.begin(replay);
        // The first step is always to send.
        retrier.next(Duration::ZERO);
        Self { retrier, start: Instant::now(), sent: 0, renewed: false, last: None }
    }

    /// Looks for conditions in a request that changes something. If it was processed, the second response would state that the
    /// condition is not met, as if somebody else had made the change.
    pub(super) fn inspect(&mut self, request: &Request<Vec<u8>>) {
        let conditions = [IF_MATCH, IF_NONE_MATCH, IF_UNMODIFIED_SINCE];
        if !request.method().is_safe() && conditions.iter().any(|name| request.headers().contains_key(name)) {
            self.retrier.require_unprocessed();
        }
    }

    /// The request to send: a clone only if it may have to be sent once more.
    pub(super) fn take(&self, request: &mut Request<Vec<u8>>) -> Request<Vec<u8>> {
        if self.retrier.may_repeat() { request.clone() } else { core::mem::take(request) }
    }

    /// The time until the timeout of the call.
    pub(super) fn time_left(&self) -> Option<Duration> {
        self.retrier.time_left(self.start.elapsed())
    }

    pub(super) fn step(&mut self, span: &Span) -> Step {
        let Some(last) = self.last.take() else { return self.send() };
        match self.retrier.next(self.start.elapsed()) {
            RetryStep::Send => self.send(),
            RetryStep::Wait(delay) => {
                self.last = Some(last);
                Step::Wait(delay)
            }
            RetryStep::End(end) => {
                trace::call_ended(span, self.sent, end);
                Step::End(self.counted(last))
            }
        }
    }

    fn send(&mut self) -> Step {
        self.sent = self.sent.saturating_add(1);
        Step::Send(self.time_left())
    }

    /// Takes the outcome of an attempt. With the access of a session, a refused token is renewed once.
    pub(super) fn on_outcome(&mut self, span: &Span, service: &Service, access: Option<&Access<'_>>, outcome: Outcome) {
        let is_refused = access.is_some_and(|access| access.is_refused(&outcome));
        if is_refused && !core::mem::replace(&mut self.renewed, true) {
            return;
        }
        let now = self.start.elapsed();
        service.retries.with_budget(|budget| match &outcome {
            Ok(response) => {
                self.retrier.on_response(now, response.status(), response.headers(), response.body(), budget);
            }
            // The status is enough, for example for a 503 with `Retry-After` whose body ended early.
            Err(CallError::Incomplete(cut)) if !cut.status().is_success() => {
                self.retrier.on_response(now, cut.status(), cut.headers(), cut.body(), budget);
            }
            Err(CallError::Incomplete(cut)) if !cut.is_too_long() => {
                self.retrier.on_transport_failure(now, TransportFailure::MaybeSent, budget);
            }
            Err(CallError::Connection(error)) => {
                if let Some(failure) = error.failure() {
                    self.retrier.on_transport_failure(now, failure, budget);
                }
            }
            Err(_) => {}
        });
        let status = outcome.as_ref().map_or_else(CallError::status, |response| Some(response.status().into()));
        self.last = match self.retrier.next(now) {
            RetryStep::Send => {
                trace::call_repeated(span, self.sent, Duration::ZERO, status);
                None
            }
            RetryStep::Wait(delay) => {
                trace::call_repeated(span, self.sent, delay, status);
                Some(outcome)
            }
            RetryStep::End(_) => Some(outcome),
        };
    }

    fn counted(&self, outcome: Outcome) -> Outcome {
        match outcome {
            Ok(mut response) => {
                response.extensions_mut().insert(Attempts(self.sent));
                Ok(response)
            }
            Err(error) => Err(error.after(self.sent)),
        }
    }
}

/// Decodes the response of an endpoint. The error has the number of attempts.
pub(super) fn decode<E: Endpoint>(response: Response<Vec<u8>>) -> Result<E::Response, CallError> {
    let attempts = Attempts::of(&response);
    E::decode(response).map_err(|error| CallError::Response(error).after(attempts))
}
