//! The state machine of polling: the results of queries.

use alloc::boxed::Box;
use core::error::Error;
use core::time::Duration;

use super::Poller;
use crate::codec::field::Field;
use crate::job::error::{JobErrorKind, LastKnown, QueryError};
use crate::job::state::JobState;
use crate::job::status::JobStatus;
use crate::job::verdict::Verdict;
use crate::response::Response;
use crate::response::decode;
use crate::response::error::ResponseError;
use crate::response::headers::Headers;
use crate::response::retry_after::RetryAfter;
use crate::response::status::Status;
use crate::trace::{self, QueryFailure};

impl<T> Poller<T>
where
    T: Response + JobStatus + for<'de> Field<'de>,
{
    /// Takes the response to the query. A response after the end of the polling is ignored.
    ///
    /// | status | meaning | effect |
    /// |---|---|---|
    /// | 2xx that fits the table | the state of the job | polling continues until the state is final |
    /// | 404 | the service does not know the job | temporary within [`grace`]; after it, the polling ends |
    /// | 401 | the authorization is refused | one more query, which needs a new authorization; a second 401 ends the polling unless a 2xx or a 404 came in between |
    /// | 403, 413, 429, 498, 503, each with a time to wait | the query is throttled | temporary; it does not count against [`tolerance`] if the time is at most [`max_retry_after`] |
    /// | 408, 423, 425, 429, 498, 5xx | the query failed | temporary |
    /// | 2xx that does not fit the table, or is an error envelope | the query failed | temporary |
    /// | anything else; 403 and 413 without a time to wait | the query is refused | the polling ends |
    ///
    /// Temporary failures count against [`tolerance`], and so do [transport errors](Self::on_transport_error); 404 and 401
    /// do not.
    ///
    /// The time to wait is read from every response. The first of these places with a readable time is used:
    ///
    /// | place | unit |
    /// |---|---|
    /// | header `retry-after-ms` | milliseconds |
    /// | header `x-ms-retry-after-ms` | milliseconds |
    /// | header `Retry-After` ([RFC 9110, section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)) | seconds, or a date |
    /// | `retryAfter`, `retry_after` or `retryAfterSeconds` in the body: at the top level and, unless the status is a 2xx, in an object below it | seconds, or a date as text |
    ///
    /// Each number may have a fraction. The next query is not sent earlier, with two exceptions: the poller waits
    /// [`max_retry_after`] at most, and it sends one last query before the deadline. If no place has a readable time but
    /// at least one has an unreadable one, the poller waits the [`max_delay`].
    ///
    /// ```
    /// # use core::time::Duration;
    /// # use restable::job::{Next, PollPolicy, Poller};
    /// # #[restable::response(job(state = status))]
    /// # pub struct ShowJob { pub status: String }
    /// let policy = PollPolicy::with_timeout(Duration::from_secs(600)).tolerance(0);
    /// let mut poller = Poller::<ShowJob>::new("70a599e0".parse()?, policy, Duration::ZERO);
    /// assert!(matches!(poller.next(Duration::ZERO), Next::Send));
    /// let body = r#"{"overLimit": {"code": 413, "message": "Too many requests.", "retryAfter": 17}}"#;
    /// poller.on_response(Duration::ZERO, 413, (), body);
    /// assert!(matches!(poller.next(Duration::ZERO), Next::Wait(delay) if delay >= Duration::from_secs(17)));
    /// # Ok::<(), restable::InvalidJobId>(())
    /// ```
    ///
    /// [`grace`]: crate::job::PollPolicy::grace
    /// [`max_delay`]: crate::job::PollPolicy::max_delay
    /// [`max_retry_after`]: crate::job::PollPolicy::max_retry_after
    /// [`tolerance`]: crate::job::PollPolicy::tolerance
    pub fn on_response<B>(&mut self, now: Duration, status: impl Into<Status>, headers: impl Headers, body: &B)
    where
        B: AsRef<[u8]> + ?Sized,
    {
        self.on_response_bytes(now, status.into(), &headers, body.as_ref());
    }

    fn on_response_bytes(&mut self, now: Duration, status: Status, headers: &dyn Headers, body: &[u8]) {
        self.advance(now);
        if self.end.is_some() {
            return;
        }
        self.known.status = Some(status);
        self.known.body.clear();
        self.known.body.extend_from_slice(decode::kept(body));
        let since_1970 = self.epoch.map(|epoch| epoch.saturating_add(self.now));
        let asked = RetryAfter::read(status, headers, body, since_1970);
        match Verdict::of(self.limits, status, headers, body, asked.is_some()) {
            Verdict::Status(job_status) => {
                self.on_status(job_status);
                trace::status_received(
                    &self.known.job_id,
                    self.known.queries,
                    status,
                    headers,
                    self.known.state.as_ref().map(JobState::as_str),
                    &self.credentials,
                );
            }
            Verdict::NotFound(error) => self.on_not_found(error),
            Verdict::Temporary(error) => self.on_temporary_failure(QueryError::Response(error)),
            Verdict::Throttled(error) => self.on_throttled(error, asked),
            Verdict::Unauthorized(error) => self.on_unauthorized(error),
            Verdict::Refused(error) => self.on_refused(error),
        }
        self.plan(asked);
    }
}

impl<T> Poller<T> {
    /// Takes the headers of the response that started the job. Its `Retry-After`, or one of the headers in milliseconds,
    /// delays the first query, which is also not sent earlier than the policy allows. The limits are those of
    /// [`on_response`](Self::on_response).
    ///
    /// ```
    /// # use core::time::Duration;
    /// # use restable::job::{Next, PollPolicy, Poller};
    /// # #[restable::response(job(state = status))]
    /// # pub struct ShowJob { pub status: String }
    /// let policy = PollPolicy::with_timeout(Duration::from_secs(600));
    /// let poller = Poller::<ShowJob>::new("70a599e0".parse()?, policy, Duration::ZERO);
    /// let mut poller = poller.started(&[("Retry-After", "5")][..]);
    /// assert!(matches!(poller.next(Duration::ZERO), Next::Wait(delay) if delay >= Duration::from_secs(5)));
    /// # Ok::<(), restable::InvalidJobId>(())
    /// ```
    #[must_use]
    pub fn started(mut self, headers: impl Headers) -> Self {
        let since_1970 = self.epoch.map(|epoch| epoch.saturating_add(self.now));
        if let Some(asked) = RetryAfter::in_headers(&headers, since_1970) {
            let delay = self.delays.next(&self.policy.backoff, Some(asked));
            self.delays.restart(&self.policy.backoff);
            self.due = self.due.max(self.start.saturating_add(delay));
            self.ask_before_the_deadline();
        }
        self
    }

    /// Takes the error of a query without a response: the connection was refused, closed or too slow. The error is that
    /// of the HTTP client, or a text.
    pub fn on_transport_error(&mut self, now: Duration, error: impl Into<Box<dyn Error + Send + Sync>>) {
        self.advance(now);
        if self.end.is_none() {
            self.on_temporary_failure(QueryError::Connection(error.into()));
            self.plan(None);
        }
    }

    /// Takes the error of a query that could not be built or authorized. It ends the polling, because no later response
    /// would change it.
    pub fn on_request_error(&mut self, now: Duration, error: impl Into<Box<dyn Error + Send + Sync>>) {
        self.advance(now);
        if self.end.is_none() {
            // The query was counted when it became due.
            self.known.queries = self.known.queries.saturating_sub(1);
            self.on_query_error(QueryError::Request(error.into()));
            self.end = Some(Err(JobErrorKind::Request));
        }
    }

    fn on_temporary_failure(&mut self, problem: QueryError) {
        self.failures = self.failures.saturating_add(1);
        self.on_query_error(problem);
        if self.failures > self.policy.tolerance {
            self.end = Some(Err(JobErrorKind::TooManyFailures));
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
            self.end = Some(Err(JobErrorKind::NotFound));
        }
    }

    fn on_refused(&mut self, error: ResponseError) {
        self.on_query_error(QueryError::Response(error));
        self.end = Some(Err(JobErrorKind::Refused));
    }

    fn on_query_error(&mut self, problem: QueryError) {
        let LastKnown { job_id, queries, .. } = &self.known;
        let failure = match &problem {
            QueryError::Response(error) => QueryFailure::Response(error),
            QueryError::Connection(error) | QueryError::Request(error) => QueryFailure::Transport(&**error),
        };
        trace::query_failed(job_id, *queries, self.failures, &failure, &self.credentials);
        self.known.problem = Some(problem);
    }
}

impl<T: JobStatus> Poller<T> {
    fn on_status(&mut self, status: T) {
        let state = status.state();
        let state = self.vocabulary.map_or_else(|| state.clone(), |vocabulary| vocabulary.state(state.as_str()));
        self.failures = 0;
        self.unauthorized = false;
        self.known.problem = None;
        self.end = match state {
            JobState::Succeeded(_) => return self.on_success(state, status),
            JobState::Failed(_) => Some(Err(JobErrorKind::Failed)),
            JobState::Canceled(_) => Some(Err(JobErrorKind::Canceled)),
            JobState::Pending(_) | JobState::Running(_) | JobState::Other(_) => None,
        };
        self.confirmed = 0;
        self.keep(state, status);
    }

    /// A success that has to be confirmed is queried again soon.
    fn on_success(&mut self, state: JobState, status: T) {
        self.confirmed = self.confirmed.saturating_add(1);
        self.end = (self.confirmed >= self.policy.confirmations).then_some(Ok(()));
        self.delays.restart(&self.policy.backoff);
        self.keep(state, status);
    }

    fn keep(&mut self, state: JobState, status: T) {
        self.known.state = Some(state);
        self.known.job_status = Some(status);
    }
}
