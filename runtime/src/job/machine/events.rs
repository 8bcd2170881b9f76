//! The state machine of polling: the results of queries.

use alloc::boxed::Box;
use core::error::Error;
use core::time::Duration;

use super::{Failure, Judge, Machine};
use crate::codec::field::Field;
use crate::job::last_known::{LastKnown, QueryError, Subject};
use crate::job::state::JobState;
use crate::job::verdict::Verdict;
use crate::response::Response;
use crate::response::decode;
use crate::response::error::ResponseError;
use crate::response::headers::Headers;
use crate::response::retry_after::RetryAfter;
use crate::response::status::Status;
use crate::trace::{self, QueryFailure};

/// The status of a resource that no longer exists.
const GONE: u16 = 410;

impl<T, S> Machine<T, S>
where
    T: Response + for<'de> Field<'de>,
    S: Subject,
{
    pub(crate) fn on_response(
        &mut self,
        now: Duration,
        status: Status,
        headers: &dyn Headers,
        body: &[u8],
        judge: &mut dyn Judge<T>,
    ) {
        self.advance(now);
        if self.end.is_some() {
            return;
        }
        self.known.status = Some(status);
        self.known.body.clear();
        self.known.body.extend_from_slice(decode::kept(body));
        let since_1970 = self.epoch.map(|epoch| epoch.saturating_add(self.now));
        let asked = RetryAfter::read(status, headers, body, since_1970);
        let is_silent = |response: &T| judge.is_silent(response);
        match Verdict::of(self.limits, status, headers, body, asked.is_some(), is_silent) {
            Verdict::Status(response) => {
                self.on_state(judge.state(&response), response);
                trace::status_received(
                    self.known.subject.job_id(),
                    self.known.queries,
                    status,
                    headers,
                    self.known.state.as_ref().map(JobState::as_str),
                    &self.credentials,
                );
            }
            Verdict::NotFound(error) if judge.waits_for_absence() => self.on_absence(error),
            Verdict::Refused(error) if judge.waits_for_absence() && status.code() == GONE => self.on_absence(error),
            Verdict::NotFound(error) => self.on_not_found(error),
            Verdict::Temporary(error) => self.on_temporary_failure(QueryError::Response(error)),
            Verdict::Throttled(error) => self.on_throttled(error, asked),
            Verdict::Unauthorized(error) => self.on_unauthorized(error),
            Verdict::Refused(error) => self.on_refused(error),
        }
        self.plan(asked);
    }
}

impl<T, S: Subject> Machine<T, S> {
    pub(crate) fn on_start(&mut self, headers: &dyn Headers) {
        let since_1970 = self.epoch.map(|epoch| epoch.saturating_add(self.now));
        if let Some(asked) = RetryAfter::in_headers(headers, since_1970) {
            let delay = self.delays.next(&self.policy.backoff, Some(asked));
            self.delays.restart(&self.policy.backoff);
            self.due = self.due.max(self.start.saturating_add(delay));
            self.ask_before_the_deadline();
        }
    }

    pub(crate) fn on_transport_error(&mut self, now: Duration, error: Box<dyn Error + Send + Sync>) {
        self.advance(now);
        if self.end.is_none() {
            self.on_temporary_failure(QueryError::Connection(error));
            self.plan(None);
        }
    }

    pub(crate) fn on_request_error(&mut self, now: Duration, error: Box<dyn Error + Send + Sync>) {
        self.advance(now);
        if self.end.is_none() {
            // The query was counted when it became due.
            self.known.queries = self.known.queries.saturating_sub(1);
            self.on_query_error(QueryError::Request(error));
            self.end = Some(Err(Failure::Request));
        }
    }

    fn on_temporary_failure(&mut self, problem: QueryError) {
        self.failures = self.failures.saturating_add(1);
        self.on_query_error(problem);
        if self.failures > self.policy.tolerance {
            self.end = Some(Err(Failure::TooManyFailures));
        }
    }

    /// A throttled query is not a failure if the poller waits as long as the service asks.
    fn on_throttled(&mut self, error: ResponseError, asked: Option<RetryAfter>) {
        match asked {
            Some(RetryAfter::Delay(delay)) if delay <= self.policy.backoff.max_retry_after => {
                self.on_query_error(QueryError::Response(error));
            }
            _ => self.on_temporary_failure(QueryError::Response(error)),
        }
    }

    /// The token may have expired since the last query, so one more query is sent soon, with a new authorization.
    fn on_unauthorized(&mut self, error: ResponseError) {
        if self.unauthorized {
            return self.on_refused(error);
        }
        self.unauthorized = true;
        self.delays.restart(&self.policy.backoff);
        self.on_query_error(QueryError::Response(error));
    }

    fn on_not_found(&mut self, error: ResponseError) {
        self.unauthorized = false;
        self.on_query_error(QueryError::Response(error));
        if self.now.saturating_sub(self.start) >= self.policy.grace {
            self.end = Some(Err(Failure::NotFound));
        }
    }

    fn on_refused(&mut self, error: ResponseError) {
        self.on_query_error(QueryError::Response(error));
        self.end = Some(Err(Failure::Refused));
    }

    fn on_query_error(&mut self, problem: QueryError) {
        let LastKnown { subject, queries, .. } = &self.known;
        let failure = match &problem {
            QueryError::Response(error) => QueryFailure::Response(error),
            QueryError::Connection(error) | QueryError::Request(error) => QueryFailure::Transport(&**error),
        };
        trace::query_failed(subject.job_id(), *queries, self.failures, &failure, &self.credentials);
        self.known.problem = Some(problem);
    }

    fn on_state(&mut self, state: JobState, response: T) {
        self.failures = 0;
        self.unauthorized = false;
        self.known.problem = None;
        self.end = match state {
            JobState::Succeeded(_) => {
                self.on_success(true);
                return self.keep(state, response);
            }
            JobState::Failed(_) => Some(Err(Failure::Failed)),
            JobState::Canceled(_) => Some(Err(Failure::Canceled)),
            JobState::Pending(_) | JobState::Running(_) | JobState::Other(_) => None,
        };
        self.confirmed = 0;
        self.keep(state, response);
    }

    /// What is waited for does not exist any more. The last state and response are kept.
    fn on_absence(&mut self, error: ResponseError) {
        self.failures = 0;
        self.unauthorized = false;
        self.on_query_error(QueryError::Response(error));
        self.on_success(false);
    }

    /// A success that has to be confirmed is queried again soon.
    fn on_success(&mut self, has_response: bool) {
        self.confirmed = self.confirmed.saturating_add(1);
        self.end = (self.confirmed >= self.policy.confirmations).then_some(Ok(has_response));
        self.delays.restart(&self.policy.backoff);
    }

    fn keep(&mut self, state: JobState, response: T) {
        self.known.state = Some(state);
        self.known.response = Some(response);
    }
}
