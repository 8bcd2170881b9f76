//! The errors of a call.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;
use core::time::Duration;

use http::{HeaderMap, Response};

use super::connection_error::ConnectionError;
use super::service::Service;
// Circular: the error of signing in is one of the errors of a call, and contains the error of the call that signs in.
#[cfg(feature = "auth")]
use super::session::SignInError;
#[cfg(feature = "auth")]
use crate::auth::EndpointError;
use crate::request::RequestError;
use crate::response::envelope::request_id;
use crate::response::error::{ResponseError, write_request_id};
use crate::response::find_job_id;
use crate::response::retry_after::RetryAfter;
use crate::response::status::Status;
use crate::text::error_chain::ErrorChain;
use crate::text::printable::printable;
use crate::types::job_id::JobId;

/// The error of a call. The variants are in the order of the steps of a call.
///
/// | variant | the request | the service |
/// |---|---|---|
/// | `SignIn`, with the feature `auth` | was not sent | has received nothing |
/// | `Endpoint`, with the feature `auth` | was not sent | has received nothing |
/// | [`Request`](Self::Request) | was not sent | has received nothing |
/// | [`Connection`](Self::Connection) | may have been sent | may have processed the request |
/// | [`Incomplete`](Self::Incomplete) | was sent | sent a status and a part of the body |
/// | [`Response`](Self::Response) | was sent | reports a failure, or sent a body that does not fit its table |
///
/// The error keeps what was received, the time that the service asks to wait ([`retry_after`](Self::retry_after)), and how
/// often the request was sent ([`attempts`](Self::attempts)). If a service starts a job and the connection breaks after the id has arrived,
/// [`job_id`](Self::job_id) returns the id.
///
/// ```
/// use restable::client::CallError;
/// use restable::{ResponseError, response};
///
/// #[response]
/// #[derive(Debug)]
/// pub struct Server {
///     pub name: String,
/// }
///
/// let answer = Server::decode(404, [("X-Request-Id", "97e2")], r#"{"error_code": "BMS.0011", "error_msg": "Gone."}"#);
/// let error = CallError::from(answer.unwrap_err());
/// assert_eq!(error.status().map(|status| status.code()), Some(404));
/// assert_eq!(error.request_id(), Some("97e2"));
/// assert!(error.is_code("BMS.0011"));
/// ```
#[non_exhaustive]
pub enum CallError {
    /// The session could not sign in.
    #[cfg(feature = "auth")]
    SignIn(SignInError),
    /// The catalog of the session does not have the service.
    #[cfg(feature = "auth")]
    Endpoint(EndpointError),
    /// The request could not be built.
    Request(RequestError),
    /// There was no response: the connection was refused, closed or too slow.
    Connection(ConnectionError),
    /// The response ended early, or is too long.
    Incomplete(Box<Incomplete>),
    /// The response is an error, or does not fit its table.
    Response(ResponseError),
}

/// An incomplete response: the connection broke, or the body is longer than
/// [`Service::body_limit`](super::Service::body_limit).
pub struct Incomplete {
    answer: Response<Vec<u8>>,
    reason: Reason,
    /// The id of the job that may have been started.
    job_id: Option<JobId>,
    attempts: u32,
}

enum Reason {
    TooLong(usize),
    Broken(Box<dyn Error + Send + Sync>),
}

/// The response, if its whole body was read within the limit of the service. Its extensions hold the limits of decoding.
pub(super) fn complete<E>(
    mut answer: Response<Vec<u8>>,
    service: &Service,
    outcome: Result<(), E>,
) -> Result<Response<Vec<u8>>, CallError>
where
    E: Into<Box<dyn Error + Send + Sync>>,
{
    let limit = service.body_limit;
    answer.extensions_mut().insert(service.limits);
    match outcome {
        Err(error) => Err(CallError::incomplete(answer, Reason::Broken(error.into()))),
        Ok(()) if answer.body().len() > limit => Err(CallError::incomplete(answer, Reason::TooLong(limit))),
        Ok(()) => Ok(answer),
    }
}

impl CallError {
    #[cold]
    fn incomplete(mut answer: Response<Vec<u8>>, reason: Reason) -> Self {
        answer.body_mut().truncate(ResponseError::BODY_LIMIT);
        answer.body_mut().shrink_to_fit();
        // Searched once here and not in the accessor, because the body may be long.
        let job_id = answer.status().is_success().then(|| find_job_id::in_body(answer.body())).flatten();
        Self::Incomplete(Box::new(Incomplete { answer, reason, job_id, attempts: 1 }))
    }

    /// The same error after this many attempts.
    pub(super) fn after(self, attempts: u32) -> Self {
        match self {
            Self::Connection(error) => Self::Connection(error.after(attempts)),
            Self::Incomplete(mut incomplete) => {
                incomplete.attempts = attempts;
                Self::Incomplete(incomplete)
            }
            Self::Response(error) => Self::Response(error.after(attempts)),
            error => error,
        }
    }

    /// How many times the request was sent; 0 if it could not be built or authorized. A client sends a request again by the
    /// [`RetryPolicy`](crate::retry::RetryPolicy) of the [`Service`], and with the new token of a session.
    pub fn attempts(&self) -> u32 {
        match self {
            Self::Connection(error) => error.attempts,
            Self::Incomplete(incomplete) => incomplete.attempts,
            Self::Response(error) => error.received().attempts,
            _ => 0,
        }
    }

    /// The time that the service asks the client to wait before it sends the request again, as
    /// [`ResponseError::retry_after`] reads it.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Incomplete(incomplete) => RetryAfter::in_headers(incomplete.headers(), None)?.delay(),
            Self::Response(error) => error.retry_after(),
            _ => None,
        }
    }

    /// The same error for a call that starts no job.
    pub(super) fn without_job(self) -> Self {
        match self {
            Self::Incomplete(mut incomplete) => {
                incomplete.job_id = None;
                Self::Incomplete(incomplete)
            }
            Self::Response(error) => Self::Response(error.without_job()),
            error => error,
        }
    }

    /// The same error with the id of the job that this header has.
    pub(super) fn with_job_header(self, name: &str) -> Self {
        match self {
            Self::Incomplete(mut incomplete) if incomplete.answer.status().is_success() => {
                let declared = find_job_id::in_header(incomplete.answer.headers(), name);
                incomplete.job_id = declared.or(incomplete.job_id);
                Self::Incomplete(incomplete)
            }
            error => error,
        }
    }

    /// The HTTP status, if the service responded.
    pub fn status(&self) -> Option<Status> {
        match self {
            Self::Incomplete(incomplete) => Some(incomplete.status()),
            Self::Response(error) => error.status(),
            _ => None,
        }
    }

    /// The id by which the operators of the service find the call.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Incomplete(incomplete) => incomplete.request_id(),
            Self::Response(error) => error.request_id(),
            _ => None,
        }
    }

    /// The received part of the body, up to [`ResponseError::BODY_LIMIT`]. Empty if there was no response.
    pub fn body(&self) -> &[u8] {
        match self {
            Self::Incomplete(incomplete) => incomplete.body(),
            Self::Response(error) => error.body(),
            _ => &[],
        }
    }

    /// The id of a job that may have been started in spite of the error: the status is a success, and the body does not
    /// fit its table, or ended early, after the id. It is searched for under the names that services use for it.
    ///
    /// `None` if the call starts no job: a query for a job, and a call with a safe method such as GET, unless its
    /// response declares a job with `#[param(status = …)]`.
    pub fn job_id(&self) -> Option<JobId> {
        match self {
            Self::Incomplete(incomplete) => incomplete.job_id(),
            Self::Response(error) => error.job_id(),
            _ => None,
        }
    }

    /// The response error, if the response is an error or does not fit its table.
    pub fn response(&self) -> Option<&ResponseError> {
        match self {
            Self::Response(error) => Some(error),
            _ => None,
        }
    }

    /// Whether the service reports the failure with this code.
    pub fn is_code(&self, code: &str) -> bool {
        self.response().is_some_and(|error| error.is_code(code))
    }

    /// Whether the service refused the request because of its `If-Match` or another precondition (412).
    pub fn is_precondition_failed(&self) -> bool {
        self.response().is_some_and(ResponseError::is_precondition_failed)
    }
}

impl Incomplete {
    /// The status. It is complete even if the body is not.
    pub fn status(&self) -> Status {
        self.answer.status().into()
    }

    /// The response, with the beginning of its body.
    pub(super) fn response(&self) -> &Response<Vec<u8>> {
        &self.answer
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.answer.headers()
    }

    /// The received part of the body, up to [`ResponseError::BODY_LIMIT`].
    pub fn body(&self) -> &[u8] {
        self.answer.body()
    }

    /// The id by which the operators of the service find the call.
    pub fn request_id(&self) -> Option<&str> {
        request_id::in_headers(self.headers()).next()
    }

    /// The id of a job that may have been started in spite of the error; see [`CallError::job_id`].
    pub fn job_id(&self) -> Option<JobId> {
        self.job_id.clone()
    }

    /// Whether the body is longer than [`Service::body_limit`](super::Service::body_limit).
    pub fn is_too_long(&self) -> bool {
        matches!(self.reason, Reason::TooLong(_))
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            #[cfg(feature = "auth")]
            Self::SignIn(error) => error.fmt(f),
            #[cfg(feature = "auth")]
            Self::Endpoint(error) => error.fmt(f),
            Self::Request(error) => error.fmt(f),
            Self::Connection(error) => write!(f, "no response: {error}"),
            Self::Incomplete(incomplete) => incomplete.fmt(f),
            Self::Response(error) => error.fmt(f),
        }?;
        match self.attempts() {
            0 | 1 => Ok(()),
            attempts => write!(f, " (sent {attempts} times)"),
        }
    }
}

impl fmt::Display for Incomplete {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.answer.status();
        match &self.reason {
            Reason::TooLong(limit) => write!(f, "the body of the response ({status}) is longer than {limit} bytes")?,
            Reason::Broken(error) => write!(f, "the response ({status}) is incomplete: {}", ErrorChain(&**error))?,
        }
        if let Some(job_id) = &self.job_id {
            write!(f, "; job {job_id} may have been started")?;
        }
        write_request_id(f, self.request_id())
    }
}

/// Shows the errors of the HTTP client on one line and escaped, since they may hold text of a server and the URL.
impl fmt::Debug for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            #[cfg(feature = "auth")]
            Self::SignIn(error) => f.debug_tuple("SignIn").field(error).finish(),
            #[cfg(feature = "auth")]
            Self::Endpoint(error) => f.debug_tuple("Endpoint").field(error).finish(),
            Self::Request(error) => f.debug_tuple("Request").field(error).finish(),
            Self::Connection(error) => f.debug_tuple("Connection").field(error).finish(),
            Self::Incomplete(incomplete) => f.debug_tuple("Incomplete").field(incomplete).finish(),
            Self::Response(error) => f.debug_tuple("Response").field(error).finish(),
        }
    }
}

impl fmt::Debug for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong(limit) => f.debug_tuple("TooLong").field(limit).finish(),
            Self::Broken(error) => f.debug_tuple("Broken").field(&ErrorChain(&**error)).finish(),
        }
    }
}

/// Leaves out the headers, which may hold a new token, and the body, which may be long.
impl fmt::Debug for Incomplete {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incomplete")
            .field("status", &self.answer.status())
            .field("request_id", &printable(self.request_id()))
            .field("body", &format_args!("{} bytes", self.body().len()))
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

/// Has no source: `Display` includes the sources already.
impl Error for CallError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Request(error) => error.source(),
            _ => None,
        }
    }
}

impl Error for Incomplete {}

impl From<RequestError> for CallError {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

#[cfg(feature = "auth")]
impl From<SignInError> for CallError {
    fn from(error: SignInError) -> Self {
        Self::SignIn(error)
    }
}

#[cfg(feature = "auth")]
impl From<EndpointError> for CallError {
    fn from(error: EndpointError) -> Self {
        Self::Endpoint(error)
    }
}

impl From<ResponseError> for CallError {
    fn from(error: ResponseError) -> Self {
        Self::Response(error)
    }
}
