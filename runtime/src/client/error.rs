//! Why a call came to no good end.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;

use http::{HeaderMap, Response};

use super::service::Service;
use crate::request::RequestError;
use crate::response::envelope::request_id;
use crate::response::error::{ResponseError, write_request_id};
use crate::response::find_job_id;
use crate::response::status::Status;
use crate::text::error_chain::ErrorChain;
use crate::text::printable::printable;
use crate::types::job_id::JobId;

/// Why a call came to no good end, by how far it came.
///
/// | variant | the request | the service |
/// |---|---|---|
/// | [`Request`](Self::Request) | was not sent | knows nothing of it |
/// | [`Connection`](Self::Connection) | may have been sent | may have done what it asks for |
/// | [`Incomplete`](Self::Incomplete) | was sent | answered, and the status is known |
/// | [`Response`](Self::Response) | was sent | says that the call failed, or says something that fits no table |
///
/// What came back is kept: where a service starts a job and the connection breaks behind its id, the id is in
/// [`job_id`](Self::job_id).
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
    /// No request could be built.
    Request(RequestError),
    /// There was no answer: the connection was refused, cut or too slow. It holds the error of the client, without the
    /// URL, for `downcast_ref` to `ureq::Error` or `reqwest::Error`.
    Connection(Box<dyn Error + Send + Sync>),
    /// The answer began and did not end.
    Incomplete(Box<Incomplete>),
    /// The answer is an error, or does not fit its table.
    Response(ResponseError),
}

/// An answer that began and did not end: the connection broke, or the body is longer than
/// [`Service::body_limit`](super::Service::body_limit).
pub struct Incomplete {
    answer: Response<Vec<u8>>,
    reason: Reason,
    /// The job that may have been started.
    job_id: Option<JobId>,
}

enum Reason {
    TooLong(usize),
    Broken(Box<dyn Error + Send + Sync>),
}

/// The answer, if its body came to its end within the limit of the service. Its extensions say how it is decoded.
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
        // Once, and not each time that somebody asks: the body may be long.
        let job_id = answer.status().is_success().then(|| find_job_id::in_body(answer.body())).flatten();
        Self::Incomplete(Box::new(Incomplete { answer, reason, job_id }))
    }

    /// The same error, of a call that starts no job.
    pub(super) fn without_job(self) -> Self {
        match self {
            Self::Incomplete(mut incomplete) => {
                incomplete.job_id = None;
                Self::Incomplete(incomplete)
            }
            Self::Response(error) => Self::Response(error.without_job()),
            Self::Request(_) | Self::Connection(_) => self,
        }
    }

    /// The HTTP status, where the service answered.
    pub fn status(&self) -> Option<Status> {
        match self {
            Self::Request(_) | Self::Connection(_) => None,
            Self::Incomplete(incomplete) => Some(incomplete.status()),
            Self::Response(error) => error.status(),
        }
    }

    /// The id under which the service's operators find the call.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Request(_) | Self::Connection(_) => None,
            Self::Incomplete(incomplete) => incomplete.request_id(),
            Self::Response(error) => error.request_id(),
        }
    }

    /// What came of the body, up to [`ResponseError::BODY_LIMIT`]; empty where there was no answer.
    pub fn body(&self) -> &[u8] {
        match self {
            Self::Request(_) | Self::Connection(_) => &[],
            Self::Incomplete(incomplete) => incomplete.body(),
            Self::Response(error) => error.body(),
        }
    }

    /// The id of a job that was started all the same: the service said that the call succeeded, and the answer does not fit
    /// its table, or broke off behind the id. It is looked for under the names that services have for it.
    ///
    /// `None` where the call starts no job: a query for a job, and a call with a safe method such as GET, unless its
    /// response declares a job with `#[param(status = …)]`.
    pub fn job_id(&self) -> Option<JobId> {
        match self {
            Self::Request(_) | Self::Connection(_) => None,
            Self::Incomplete(incomplete) => incomplete.job_id(),
            Self::Response(error) => error.job_id(),
        }
    }

    /// The answer, where it is an error or does not fit its table.
    pub fn response(&self) -> Option<&ResponseError> {
        match self {
            Self::Response(error) => Some(error),
            Self::Request(_) | Self::Connection(_) | Self::Incomplete(_) => None,
        }
    }

    /// Whether the service gives this code for the failure.
    pub fn is_code(&self, code: &str) -> bool {
        self.response().is_some_and(|error| error.is_code(code))
    }
}

impl Incomplete {
    /// The status. It holds, however the body ended.
    pub fn status(&self) -> Status {
        self.answer.status().into()
    }

    /// The answer, with the beginning of its body.
    pub(super) fn response(&self) -> &Response<Vec<u8>> {
        &self.answer
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.answer.headers()
    }

    /// What came of the body, up to [`ResponseError::BODY_LIMIT`].
    pub fn body(&self) -> &[u8] {
        self.answer.body()
    }

    /// The id under which the service's operators find the call.
    pub fn request_id(&self) -> Option<&str> {
        request_id::in_headers(self.headers()).next()
    }

    /// The id of a job that was started all the same; see [`CallError::job_id`].
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
            Self::Request(error) => error.fmt(f),
            Self::Connection(error) => write!(f, "no answer: {}", ErrorChain(&**error)),
            Self::Incomplete(incomplete) => incomplete.fmt(f),
            Self::Response(error) => error.fmt(f),
        }
    }
}

impl fmt::Display for Incomplete {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.answer.status();
        match &self.reason {
            Reason::TooLong(limit) => write!(f, "the body of the answer ({status}) is longer than {limit} bytes")?,
            Reason::Broken(error) => write!(f, "the answer ({status}) broke off: {}", ErrorChain(&**error))?,
        }
        if let Some(job_id) = &self.job_id {
            write!(f, "; job {job_id} may have been started")?;
        }
        write_request_id(f, self.request_id())
    }
}

/// The errors of the HTTP client in one line, since they may hold words of a server and the URL.
impl fmt::Debug for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => f.debug_tuple("Request").field(error).finish(),
            Self::Connection(error) => f.debug_tuple("Connection").field(&ErrorChain(&**error)).finish(),
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

/// Headers may hold a new token, and bodies are long.
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

/// `Display` says all that is behind an error, so a source would say it twice.
impl Error for CallError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Request(error) => error.source(),
            Self::Connection(_) | Self::Incomplete(_) | Self::Response(_) => None,
        }
    }
}

impl Error for Incomplete {}

impl From<RequestError> for CallError {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl From<ResponseError> for CallError {
    fn from(error: ResponseError) -> Self {
        Self::Response(error)
    }
}
