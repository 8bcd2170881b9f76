//! The errors of a response: the service reports a failure, or the body does not fit.

use alloc::boxed::Box;
use core::fmt;
use core::time::Duration;

use crate::codec::field::Field;
use crate::codec::limits::Limits;
use crate::response::body::read_json;
use crate::response::envelope::ErrorEnvelope;
use crate::response::headers::Headers;
use crate::response::misfit::Misfit;
use crate::response::retry_after::{RetryAfter, RetryAfterHeaders};
use crate::response::status::Status;
use crate::text::printable::{Printable, printable};
use crate::types::job_id::JobId;

/// The reason why a response is not the normal response.
///
/// ```
/// use restable::{JobId, ResponseError, response};
///
/// #[response]
/// #[derive(Debug)]
/// pub struct TaskIdResponse {
///     pub job_id: JobId,
/// }
///
/// let body = r#"{"error": {"message": "", "code": "BMS.0042"}}"#;
/// match TaskIdResponse::decode(400, (), body) {
///     Err(ResponseError::Abnormal(abnormal)) => assert!(abnormal.envelope().is_code("BMS.0042")),
///     other => panic!("{other:?}"),
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResponseError {
    /// The service reports that the call failed.
    Abnormal(Box<Abnormal>),
    /// The service reports that the call succeeded, but its body or a header does not fit the table. The call has taken
    /// effect.
    Malformed(Box<Malformed>),
}

/// An abnormal response.
#[derive(Clone)]
pub struct Abnormal {
    pub(crate) status: Option<Status>,
    pub(crate) envelope: ErrorEnvelope,
    pub(crate) body: Box<[u8]>,
    pub(crate) received: Received,
}

/// A body or a header that does not fit its table.
#[derive(Clone)]
pub struct Malformed {
    pub(crate) status: Option<Status>,
    pub(crate) request_id: Option<Box<str>>,
    /// The name of the Rust type that the body was decoded into.
    pub(crate) name: &'static str,
    pub(crate) page: Option<&'static str>,
    pub(crate) misfit: Misfit,
    /// The id of the job that may have been started.
    pub(crate) job_id: Option<JobId>,
    pub(crate) body: Box<[u8]>,
    pub(crate) received: Received,
}

/// How the response was received.
#[derive(Clone)]
pub(crate) struct Received {
    /// Its headers that ask for a delay.
    retry_after: RetryAfterHeaders,
    /// How many times the request was sent.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) attempts: u32,
}

impl Received {
    pub(crate) fn of(headers: &dyn Headers) -> Self {
        Self {
            retry_after: RetryAfterHeaders::of(headers),
            #[cfg(any(feature = "ureq", feature = "reqwest"))]
            attempts: 1,
        }
    }

    /// The delay that the headers ask for.
    pub(crate) fn delay_in_headers(&self) -> Option<Duration> {
        RetryAfter::in_headers(&self.retry_after, None)?.delay()
    }

    fn retry_after(&self, status: Option<Status>, body: &[u8]) -> Option<Duration> {
        self.delay_in_headers().or_else(|| RetryAfter::in_body(status?, &(), body, None)?.delay())
    }
}

impl ResponseError {
    /// The largest part of a body that an error keeps, in bytes.
    pub const BODY_LIMIT: usize = 1 << 20;

    /// The status, if it was known.
    pub fn status(&self) -> Option<Status> {
        match self {
            Self::Abnormal(abnormal) => abnormal.status,
            Self::Malformed(malformed) => malformed.status,
        }
    }

    /// The id by which the operators of the service find the call.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Abnormal(abnormal) => abnormal.envelope.request_id(),
            Self::Malformed(malformed) => malformed.request_id(),
        }
    }

    /// The id of a job that may have been started in spite of the error: the service reports that the call succeeded,
    /// but its body does not fit the table. The id is searched for under the names that services use for it.
    ///
    /// `None` if the call starts no job: a query for a job, a call with a safe method such as GET unless its response
    /// declares a job with `#[param(status = …)]`, and [`audit`](crate::Response::audit).
    ///
    /// ```
    /// use restable::{JobId, response};
    ///
    /// #[response]
    /// #[derive(Debug)]
    /// pub struct Created {
    ///     pub job_id: JobId,
    ///     #[param("Integer", mandatory)]
    ///     pub quota: i64,
    /// }
    ///
    /// let error = Created::decode(202, (), r#"{"job_id": "70a599e0", "quota": "many"}"#).unwrap_err();
    /// assert_eq!(error.job_id(), Some("70a599e0".parse()?));
    /// assert!(error.to_string().contains("job 70a599e0 may have been started"));
    /// # Ok::<(), restable::InvalidJobId>(())
    /// ```
    pub fn job_id(&self) -> Option<JobId> {
        match self {
            Self::Abnormal(_) => None,
            Self::Malformed(malformed) => malformed.job_id(),
        }
    }

    /// The time that the service asks the client to wait before it sends the request again, with `Retry-After` or in
    /// another way that [`Poller::on_response`](crate::job::Poller::on_response) reads. `None` if it asks for none, or for a
    /// date without a `Date` header to compare it with.
    ///
    /// ```
    /// use core::time::Duration;
    /// use restable::response;
    ///
    /// #[response]
    /// #[derive(Debug)]
    /// struct Started;
    ///
    /// let headers = [("Retry-After", "17")];
    /// let error = Started::decode(429, &headers[..], r#"{"error_code": "APIGW.0308"}"#).unwrap_err();
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(17)));
    /// ```
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Abnormal(abnormal) => abnormal.received.retry_after(abnormal.status, &abnormal.body),
            Self::Malformed(malformed) => malformed.received.retry_after(malformed.status, &malformed.body),
        }
    }

    /// How the response was received.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) fn received(&self) -> &Received {
        match self {
            Self::Abnormal(abnormal) => &abnormal.received,
            Self::Malformed(malformed) => &malformed.received,
        }
    }

    /// The same error after this many attempts.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        match &mut self {
            Self::Abnormal(abnormal) => abnormal.received.attempts = attempts,
            Self::Malformed(malformed) => malformed.received.attempts = attempts,
        }
        self
    }

    /// The same error for a call that starts no job: an id in its body is the id of an earlier job.
    pub(crate) fn without_job(mut self) -> Self {
        self.forget_job();
        self
    }

    pub(crate) fn forget_job(&mut self) {
        if let Self::Malformed(malformed) = self {
            malformed.job_id = None;
        }
    }

    /// The body as received, up to [`ResponseError::BODY_LIMIT`].
    pub fn body(&self) -> &[u8] {
        match self {
            Self::Abnormal(abnormal) => &abnormal.body,
            Self::Malformed(malformed) => &malformed.body,
        }
    }

    /// The error envelope, if the service reports that the call failed.
    pub fn envelope(&self) -> Option<&ErrorEnvelope> {
        match self {
            Self::Abnormal(abnormal) => Some(&abnormal.envelope),
            Self::Malformed(_) => None,
        }
    }

    /// Whether the service reports the failure with this code.
    pub fn is_code(&self, code: &str) -> bool {
        self.envelope().is_some_and(|envelope| envelope.is_code(code))
    }

    /// Whether the service refused the request because of its `If-Match` or another precondition (412): somebody else
    /// has changed what the request was to replace.
    ///
    /// ```
    /// use restable::response;
    ///
    /// #[response]
    /// #[derive(Debug)]
    /// struct Replaced;
    ///
    /// let error = Replaced::decode(412, (), "").unwrap_err();
    /// assert!(error.is_precondition_failed());
    /// ```
    pub fn is_precondition_failed(&self) -> bool {
        self.status().is_some_and(|status| status.code() == 412)
    }
}

impl Abnormal {
    /// The status, if it was known.
    pub fn status(&self) -> Option<Status> {
        self.status
    }

    /// The error envelope that the service sent.
    pub fn envelope(&self) -> &ErrorEnvelope {
        &self.envelope
    }

    /// The body as received, up to [`ResponseError::BODY_LIMIT`].
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Decodes the body into another type, for a service that documents more than a code and a message.
    ///
    /// # Errors
    ///
    /// Returns an error if the body does not fit the type.
    pub fn decode_as<'de, T: Field<'de>>(&'de self) -> Result<T, ResponseError> {
        let mut slot = None;
        let misfit = match read_json(&self.body, T::option_place(&mut slot), Limits::new()) {
            Ok(_) => match slot.or_else(T::absent) {
                Some(value) => return Ok(value),
                None => Misfit::null(&self.body),
            },
            Err(misfit) => misfit,
        };
        Err(self.malformed(misfit, core::any::type_name::<T>()))
    }

    #[cold]
    fn malformed(&self, misfit: Misfit, name: &'static str) -> ResponseError {
        let (status, body) = (self.status, self.body.clone());
        let request_id = self.envelope.request_id().map(Into::into);
        let misfit = misfit.recognise(&body, self.envelope.hint());
        // The service reports that the call failed, so it started no job.
        let (page, job_id) = (None, None);
        let received = self.received.clone();
        ResponseError::Malformed(Box::new(Malformed { status, request_id, name, page, misfit, job_id, body, received }))
    }
}

impl Malformed {
    /// The status, if it was known.
    pub fn status(&self) -> Option<Status> {
        self.status
    }

    /// The id by which the operators of the service find the call.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The id of a job that may have been started in spite of the error; see [`ResponseError::job_id`].
    pub fn job_id(&self) -> Option<JobId> {
        self.job_id.clone()
    }

    /// The JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) of the value that does not fit; empty if
    /// that is the whole body or a [`header`](Self::header). It is neither escaped nor shortened; `Display` escapes and shortens it.
    pub fn pointer(&self) -> &str {
        &self.misfit.pointer
    }

    /// The line of the body at which decoding stopped, counted from 1; 0 if there is none.
    pub fn line(&self) -> usize {
        self.misfit.line
    }

    /// The column of the line at which decoding stopped, in bytes, counted from 1; 0 if there is none.
    pub fn column(&self) -> usize {
        self.misfit.column
    }

    /// What does not fit. It quotes no value, but may hold the heading of an HTML page; `Display` escapes it.
    pub fn reason(&self) -> &str {
        &self.misfit.reason
    }

    /// The name of the header that does not fit, if it is a header.
    ///
    /// ```
    /// use restable::{ResponseError, response};
    ///
    /// #[response]
    /// #[derive(Debug)]
    /// pub struct Issued {
    ///     #[header("X-Subject-Token")]
    ///     pub token: String,
    /// }
    ///
    /// let error = Issued::decode(201, (), "{}").unwrap_err();
    /// assert_eq!(error.to_string(), "the response does not fit Issued: mandatory header `X-Subject-Token` is missing or empty");
    /// let ResponseError::Malformed(malformed) = error else { panic!("{error}") };
    /// assert_eq!(malformed.header(), Some("X-Subject-Token"));
    /// ```
    pub fn header(&self) -> Option<&'static str> {
        self.misfit.header()
    }

    /// The URL of the page that documents the body.
    pub fn page(&self) -> Option<&'static str> {
        self.page
    }

    /// The body as received, up to [`ResponseError::BODY_LIMIT`].
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Abnormal(abnormal) => abnormal.fmt(f),
            Self::Malformed(malformed) => malformed.fmt(f),
        }
    }
}

impl fmt::Display for Abnormal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) => write!(f, "the service answered {status}: {}", self.envelope)?,
            None => write!(f, "the service answered with an error: {}", self.envelope)?,
        }
        write_request_id(f, self.envelope.request_id())
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Misfit { pointer, line, column, reason, head } = &self.misfit;
        let place = if pointer.is_empty() { "the top level" } else { pointer };
        if head.is_some() {
            write!(f, "the response does not fit {}: {}", self.name, Printable(reason))?;
        } else {
            write!(f, "the body does not fit {} at {}: {}", self.name, Printable(place), Printable(reason))?;
        }
        if *line > 0 {
            write!(f, " (line {line}, column {column})")?;
        }
        if let Some(page) = self.page {
            write!(f, "; documented at {page}")?;
        }
        if let Some(job_id) = &self.job_id {
            write!(f, "; job {job_id} may have been started")?;
        }
        write_request_id(f, self.request_id())
    }
}

pub(crate) fn write_request_id(f: &mut fmt::Formatter<'_>, request_id: Option<&str>) -> fmt::Result {
    match request_id {
        Some(id) => write!(f, " [request {}]", Printable(id)),
        None => Ok(()),
    }
}

/// Leaves out the body, which may hold secrets and may be long.
impl fmt::Debug for Abnormal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Abnormal")
            .field("status", &self.status)
            .field("envelope", &self.envelope)
            .field("retry_after", &self.received.delay_in_headers())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

impl fmt::Debug for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Malformed")
            .field("status", &self.status)
            .field("request_id", &printable(self.request_id()))
            .field("name", &self.name)
            .field("page", &self.page)
            .field("misfit", &self.misfit)
            .field("job_id", &self.job_id)
            .field("retry_after", &self.received.delay_in_headers())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

impl core::error::Error for ResponseError {}
impl core::error::Error for Abnormal {}
impl core::error::Error for Malformed {}
